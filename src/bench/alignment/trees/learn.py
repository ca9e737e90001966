"""Learns the boosted trees that score two sentences (src/align/model-*.json) and calibrates them out of fold.

learn.py words   --dump FOLDER --out FILE --scores FILE            from words alone, all stories of the dump
learn.py meaning --dump FOLDER --out FILE --scores FILE --held FILE --vectors FILE
                                                                   from words, the first model's score, and sentence vectors

The dump is what src/bench/alignment/dump.ts writes. `--held` is a list of the stories that the sentence encoder never saw, `--vectors` their
vectors (training writes both); `--scores` keeps the first model's out-of-fold scores, which the second learns from. Folds are by story.
Needs lightgbm 4.7.0, numpy, scikit-learn 1.9.0; seeds are fixed.
"""
import argparse
import json
from pathlib import Path

import lightgbm
import numpy as np
from sklearn.isotonic import IsotonicRegression

from around import AROUND, around, centre

SETTINGS = dict(objective='binary', num_leaves=15, learning_rate=0.06, min_child_samples=40, subsample=0.8, subsample_freq=1,
                colsample_bytree=0.5, lambda_l2=3.0, max_bin=63, verbose=-1, num_threads=1, deterministic=True, seed=1)
MEANING = dict(SETTINGS, learning_rate=0.03, min_child_samples=100)
KEEP = {'words': 0.2, 'meaning': 0.5}  # share of the wrong pairs that teach; each counts for the others
ROUNDS = {'words': 200, 'meaning': 300}


def read(folder: Path, keep: float) -> tuple[list[str], list[dict]]:
    index = json.loads((folder / 'index.json').read_text())
    for story in index['stories']:
        story['x'] = np.fromfile(folder / f"{story['id']}.f32", np.float32).reshape(-1, len(index['names']))
        pairs = np.array(story['pairs'])
        story['a'], story['b'], story['y'] = pairs[:, 0], pairs[:, 1], pairs[:, 2]
        story['article'] = np.array([one[0] for one in story['articles']])
        rng = np.random.default_rng(len(story['y']))
        story['keep'] = (story['y'] == 1) | (rng.random(len(story['y'])) < keep)
    return index['names'], index['stories']


def fit(stories: list[dict], kind: str) -> lightgbm.Booster:
    join = lambda get: np.concatenate([get(s)[s['keep']] for s in stories])
    y = join(lambda s: s['y'])
    data = lightgbm.Dataset(join(lambda s: s['x']), y, weight=np.where(y == 1, 1.0, 1 / KEEP[kind]))
    return lightgbm.train(MEANING if kind == 'meaning' else SETTINGS, data, ROUNDS[kind])


def out_of_fold(stories: list[dict], kind: str, folds: int) -> list[tuple[lightgbm.Booster, list[dict]]]:
    """Sets each story's `score`, by a model that never saw it; gives the models with their stories."""
    found = []
    order = np.random.default_rng(5).permutation(len(stories))
    for fold in range(folds):
        held = set(order[fold::folds])
        model = fit([s for i, s in enumerate(stories) if i not in held], kind)
        for i in held:
            stories[i]['score'] = model.predict(stories[i]['x'], raw_score=True)
        found.append((model, [stories[i] for i in held]))
    return found


def calibrate(stories: list[dict]) -> tuple[list[float], list[float]]:
    """Scores and how often pairs with such a score are right: isotonic, as a line through at most 40 points."""
    score, y = (np.concatenate([s[k] for s in stories]) for k in ('score', 'y'))
    steps = np.unique(np.quantile(score[y == 1], np.linspace(0, 1, 25)).round(3))
    rates = IsotonicRegression(y_min=0.001, y_max=0.995, out_of_bounds='clip').fit(score, y)
    edges = np.concatenate([[score.min()], (steps[1:] + steps[:-1]) / 2, [score.max() + 1]])
    means = [float(rates.predict(score[(score >= lo) & (score < hi)]).mean()) if ((score >= lo) & (score < hi)).any() else np.nan for lo, hi in zip(edges[:-1], edges[1:])]
    good = ~np.isnan(means)
    return steps[good].tolist(), np.maximum.accumulate(np.array(means)[good]).round(4).tolist()


def write(model: lightgbm.Booster, names: list[str], stories: list[dict], out: Path, about: str) -> None:
    flat = {k: [] for k in ('feature', 'threshold', 'left', 'right', 'value')}
    roots = []

    def add(node: dict) -> int:
        at = len(flat['feature'])
        for k in flat:
            flat[k].append(0)
        if 'leaf_value' in node:
            flat['feature'][at], flat['value'][at] = -1, round(node['leaf_value'], 5)
            return at
        flat['feature'][at], flat['threshold'][at] = node['split_feature'], float(f"{node['threshold']:.6g}")
        flat['left'][at], flat['right'][at] = add(node['left_child']), add(node['right_child'])
        return at

    for tree in model.dump_model()['tree_info']:
        roots.append(add(tree['tree_structure']))
    scores, rates = calibrate(stories)
    pairs = int(sum(len(s['y']) for s in stories))
    out.write_text(json.dumps({'about': about, 'names': names, 'events': len(stories), 'pairs': pairs, 'roots': roots, **flat,
                               'scores': scores, 'rates': rates}, separators=(',', ':')) + '\n')


def with_meaning(stories: list[dict], vectors, scores) -> None:
    for s in stories:
        v = vectors[f"{s['id']}/vectors"]
        use = np.unique(np.concatenate([s['a'], s['b']]))
        assert len(use) == len(v), s['id']
        full = np.zeros((len(s['article']), v.shape[1]))
        full[use] = v
        plain = np.maximum(0, full @ full.T)
        full[use] = centre(v)
        parts = [around(np.where(s['article'][:, None] == s['article'], 0, m), s) for m in (plain, np.maximum(0, full @ full.T))]
        s['x'] = np.concatenate([s['x'], scores[s['id']][:, None], *parts], 1).astype(np.float32)


def main() -> None:
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument('kind', choices=['words', 'meaning'])
    for name in ('dump', 'out', 'scores', 'held', 'vectors'):
        p.add_argument(f'--{name}', type=Path, required=name in ('dump', 'out', 'scores'))
    p.add_argument('--folds', type=int, default=6)
    p.add_argument('--keep-folds', type=Path, help='folder for the models of the folds, to try them on the stories they never saw')
    o = p.parse_args()
    names, stories = read(o.dump, KEEP[o.kind])
    about = 'Boosted trees that score two sentences, learned by src/bench/alignment/trees/learn.py; calibrated out of fold by event.'
    if o.kind == 'words':
        if o.scores.exists():
            kept = np.load(o.scores)
            for s in stories:
                s['score'] = kept[s['id']]
        else:
            out_of_fold(stories, o.kind, o.folds)
            np.savez(o.scores, **{s['id']: s['score'] for s in stories})
        if o.keep_folds and o.held:
            held = set(json.loads(o.held.read_text())['held'])
            rest = [s for s in stories if s['id'] not in held]
            write(fit(rest, o.kind), names, rest, o.keep_folds / 'words.json', about)
            return
        write(fit(stories, o.kind), names, stories, o.out, about)
        return
    held = set(json.loads(o.held.read_text())['held'])
    stories = [s for s in stories if s['id'] in held]
    with_meaning(stories, np.load(o.vectors), np.load(o.scores))
    names = [*names, 'score', *[f'{kind}.{one}' for kind in ('meaning', 'centred') for one in AROUND]]
    models = out_of_fold(stories, o.kind, o.folds)
    if o.keep_folds:
        for at, (model, held) in enumerate(models):
            write(model, names, stories, o.keep_folds / f'{at}.json', about)
            (o.keep_folds / f'{at}.txt').write_text('\n'.join(s['id'] for s in held))
    write(fit(stories, o.kind), names, stories, o.out, about)


if __name__ == '__main__':
    main()
