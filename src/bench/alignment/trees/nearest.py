"""Learns what three signs tell of a sentence that may say a claim its article was not found to have (the weights of src/align/nearest/nearest-signs.ts).

nearest.py --dump FOLDER … [--measured FILE]

The dumps are what `node src/bench/alignment/nearest.ts dump` writes: claims, and the sentences of articles without them, by links out of fold. A logistic regression weighs the
logarithm of the odds of the pair and the signs; it is judged by the same folds, by event. Prints the weights and what the site would say by some limits, with signs and without;
`--measured` keeps the rates for the method page (`nearest.ts publish` writes them there). Needs numpy and scikit-learn 1.9.0.
"""
import argparse
import json
from pathlib import Path

import numpy as np
from sklearn.linear_model import LogisticRegression

FOLDS = 6
# The limits of src/compare/absences/absences.ts, from which on a claim is left open, and of counted-together.ts, from which on a sentence is printed beside it.
PERHAPS = 0.11
SHOWN = 0.6
SHOWN_PARTS = 0.5
OTHERS = (0.08, 0.1, 0.15, 0.2)
# As in nearest-signs.ts: signs are asked of likelier pairs only.
LEAST = 0.02
SETS = {'events': '{} events as three outlets reported them', 'reports': '{} events as three to five outlets reported them'}
SEEN = 'every pair of sentences labelled; links and weights by models that never saw the event, chosen with these events in view'


def read(folders: list[Path]) -> tuple[list[str], list[dict]]:
    stories = []
    for folder in folders:
        index = json.loads((folder / 'nearest.json').read_text())
        for s in index['stories']:
            x = np.fromfile(folder / f"{s['id']}.f32", np.float32).reshape(-1, len(index['names'])).astype(float)
            s['pair'] = x[:, 0]
            p = np.clip(x[:, 0], 0.001, 0.999)
            s['parts'] = x[:, 1]
            s['fits'] = (s['parts'] >= SHOWN_PARTS) & (x[:, 2] == 1)
            s['x'] = np.concatenate([np.log(p / (1 - p))[:, None], x[:, 3:]], 1)
            # What whole sentences report tells nothing of a half.
            s['y'] = np.array([-1 if g['isHalf'] else label for g in s['groups'] for label in g['labels']])
            stories.append(s)
    return ['pair', *index['names'][3:]], stories


def fit(stories: list[dict]) -> LogisticRegression:
    use = [(s['y'] >= 0) & (s['pair'] >= LEAST) for s in stories]
    x, y = (np.concatenate([s[k][u] for s, u in zip(stories, use)]) for k in ('x', 'y'))
    return LogisticRegression(C=10, max_iter=1000).fit(x, y)


def out_of_fold(stories: list[dict]) -> None:
    """Sets each story's `signs`: the probability by weights that never saw it; the weight of the pair itself is 1."""
    for fold in range(FOLDS):
        weights = fit([s for s in stories if s['fold'] != fold]).coef_[0][1:]
        for s in (s for s in stories if s['fold'] == fold):
            s['signs'] = np.where(s['pair'] < LEAST, s['pair'], 1 / (1 + np.exp(-(s['x'][:, 0] + s['x'][:, 1:] @ weights))))


def decide(s: dict, p: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """For each group the highest probability, whether its sentence is printed if it is high enough, and the label of its sentence (0 without a candidate)."""
    best, fits, label, at = np.zeros(len(s['groups'])), np.zeros(len(s['groups']), bool), np.zeros(len(s['groups']), int), 0
    for i, g in enumerate(s['groups']):
        n = len(g['labels'])
        if n:
            top = at + int(np.argmax(p[at:at + n]))
            best[i], fits[i], label[i] = p[top], s['fits'][top], s['y'][top]
        at += n
    return best, fits, label


def count(stories: list[dict], key: str, limit: float) -> np.ndarray:
    """By story: cells, of these not found; sentences printed, of these right; nearest where the article says it, of these right; “only here”, of these right."""
    rows = []
    for s in stories:
        best, fits, label = decide(s, s[key])
        says = np.array([g['says'] and not g['isHalf'] for g in s['groups']])
        missing = sum(not c['isLinked'] and not any(best[g] >= limit for g in c['groups']) for c in s['cells'])
        printed = (best >= max(limit, SHOWN)) & fits & (label >= 0)
        only = [groups for groups in s['only'] if all(best[g] < limit for g in groups)]
        rows.append([len(s['cells']), missing, printed.sum(), (printed & (label == 1)).sum(), says.sum(), (says & (label == 1)).sum(),
                     len(only), sum(not any(says[g] for g in groups) for groups in only)])
    return np.array(rows)


RATES = [('called not found', 0, 1), ('printed right', 2, 3), ('nearest right', 4, 5), ('only here right', 6, 7)]


def print_table(stories: list[dict]) -> None:
    for name in SETS:
        own = [s for s in stories if s['set'] == name]
        print(f'{name}: {len(own)} events')
        for key, limit in [('pair', PERHAPS), *[('signs', limit) for limit in sorted((PERHAPS, *OTHERS))]]:
            sums = count(own, key, limit).sum(0)
            rates = '  '.join(f'{what} {100 * sums[part] / max(1, sums[whole]):5.1f} % of {sums[whole]:5d}' for what, whole, part in RATES)
            print(f'  {key:5} from {limit:.2f}  {rates}')


def rate(counts: np.ndarray, whole: int, part: int) -> dict:
    """A rate with its interval of 95 % by leaving out one event at a time."""
    sums = counts.sum(0)
    value = sums[part] / sums[whole]
    left = (sums[part] - counts[:, part]) / (sums[whole] - counts[:, whole])
    spread = np.sqrt((len(left) - 1) / len(left) * ((left - left.mean()) ** 2).sum())
    return dict(value=float(value), low=float(max(0, value - 1.96 * spread)), high=float(min(1, value + 1.96 * spread)), n=int(sums[whole]))


def to_measured(stories: list[dict]) -> list[dict]:
    labels = [('Cells that say “not found” though the outlet reports the same', 'false absences', 'cells that readers see', 0, 1),
              ('Sentences printed beside “perhaps”: they say the claim', 'precision', 'sentences printed', 2, 3),
              ('Claims found in one article only: no other says them', 'precision', 'claims', 6, 7)]
    measured = []
    for name, data in SETS.items():
        own = [s for s in stories if s['set'] == name]
        counts = count(own, 'signs', PERHAPS)
        measured += [dict(what=what, measure=measure, cases=cases, data=f'{data.format(len(own))}, {SEEN}', **rate(counts, whole, part))
                     for what, measure, cases, whole, part in labels]
    return measured


def main() -> None:
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument('--dump', type=Path, action='append', required=True)
    p.add_argument('--measured', type=Path)
    o = p.parse_args()
    names, stories = read(o.dump)
    model = fit(stories)
    print('weights', dict(zip(names, model.coef_[0].round(2).tolist())), 'intercept', round(float(model.intercept_[0]), 2))
    out_of_fold(stories)
    print_table(stories)
    if o.measured:
        o.measured.write_text(json.dumps(to_measured(stories), ensure_ascii=False, indent=1))


if __name__ == '__main__':
    main()
