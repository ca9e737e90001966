"""Learns the boosted trees that score two sentences (src/align/model-*.json) and calibrates them out of fold.

learn.py words   --dump FOLDER --scores FILE --out FILE              from words alone
learn.py meaning --dump FOLDER --scores FILE --vectors FILE … --out FILE --story FILE
                                                                     from words, the first model's score, and sentence vectors; then once more,
                                                                     with the first look at the whole story

The dump is what src/bench/alignment/dump.ts writes. `--vectors` are files with the sentence vectors of the stories, each story's by an encoder that
never saw it (training writes them); a later file counts before an earlier one. `--scores` keeps the first model's out-of-fold scores, which the
second learns from; it is made where it is not there. Folds are by story. `--further` are dumps of other stories (ECB+, SuperPAL), which teach
both models with less weight; they have folds of their own, and neither the second look nor the calibration learns from them.
Needs lightgbm 4.7.0, numpy, scikit-learn 1.9.0; seeds are fixed.
"""
import argparse
import json
from pathlib import Path

import lightgbm
import numpy as np

from around import AROUND, around, centre
from forest import write
from reliability import write_reliability
from second import LEAST_SHARE, STORY, story_features, to_share
from tables import print_table

SETTINGS = dict(objective='binary', num_leaves=15, learning_rate=0.06, min_child_samples=40, subsample=0.8, subsample_freq=1,
                colsample_bytree=0.5, lambda_l2=3.0, max_bin=63, verbose=-1, num_threads=1, deterministic=True, seed=1)
SLOW = dict(SETTINGS, learning_rate=0.03, min_child_samples=100)
KINDS = {'words': (SETTINGS, 200, 0.2), 'meaning': (SLOW, 300, 0.5), 'story': (SLOW, 200, 1.0)}  # settings, rounds, share of the wrong pairs that teach
FOLDS = 6
FURTHER_WEIGHT = 0.15
# How the method page names the sets of stories.
SEEN = 'every pair of sentences labelled; each scored by models that never saw it, chosen with these events in view'
SETS = {'events': f'56 events as three outlets reported them, {SEEN}', 'reports': f'138 events as three to five outlets reported them, {SEEN}'}
ABOUT = 'Boosted trees that score two sentences, learned by src/bench/alignment/trees/learn.py; calibrated out of fold by event.'


def read(folder: Path, weight: float = 1.0) -> tuple[list[str], list[dict]]:
    index = json.loads((folder / 'index.json').read_text())
    for story in index['stories']:
        story['weight'] = weight
        story['x'] = np.fromfile(folder / f"{story['id']}.f32", np.float32).reshape(-1, len(index['names']))
        pairs = np.array(story['pairs'])
        story['a'], story['b'], story['y'] = pairs[:, 0], pairs[:, 1], pairs[:, 2]
        story['article'] = np.array([one[0] for one in story['articles']])
    return index['names'], index['stories']


def read_further(folders: list[Path]) -> list[dict]:
    return [s for folder in folders for s in read(folder, FURTHER_WEIGHT)[1]]


def fit(stories: list[dict], kind: str) -> lightgbm.Booster:
    settings, rounds, share = KINDS[kind]
    keep = [(s['y'] == 1) | (np.random.default_rng(len(s['y'])).random(len(s['y'])) < share) for s in stories]
    w = np.concatenate([np.full(k.sum(), s['weight']) for s, k in zip(stories, keep)])
    y = np.concatenate([s['y'][k] for s, k in zip(stories, keep)])
    x = np.concatenate([s['x'][k] for s, k in zip(stories, keep)])
    return lightgbm.train(settings, lightgbm.Dataset(x, y, weight=w * np.where(y == 1, 1.0, 1 / share)), rounds)


def folds_of(count: int) -> list[np.ndarray]:
    order = np.random.default_rng(5).permutation(count)
    return [order[fold::FOLDS] for fold in range(FOLDS)]


def out_of_fold(stories: list[dict], kind: str, further: list[dict], keep: Path | None = None, names: list[str] | None = None) -> None:
    """Sets the `score` of each story, and of each further one, by a model that never saw it; `keep` is a folder for the models of the folds."""
    for at, fold in enumerate(folds_of(len(stories))):
        held = set(fold)
        model = fit([s for i, s in enumerate(stories) if i not in held] + [s for i, s in enumerate(further) if i % FOLDS != at], kind)
        for s in [*(stories[i] for i in held), *further[at::FOLDS]]:
            s['score'] = model.predict(s['x'], raw_score=True)
        if keep:
            stories[0].setdefault('models', {})[kind, at] = model
    if keep:
        for at, fold in enumerate(folds_of(len(stories))):
            write(stories[0]['models'][kind, at], names, stories, keep / f'{kind}-{at}.json', ABOUT)
            (keep / f'{at}.txt').write_text('\n'.join(stories[i]['id'] for i in fold))


def with_meaning(stories: list[dict], vectors: dict, scores) -> None:
    for s in stories:
        v = vectors[f"{s['id']}/vectors"]
        use = np.unique(np.concatenate([s['a'], s['b']]))
        assert len(use) == len(v), s['id']
        full = np.zeros((len(s['article']), v.shape[1]))
        full[use] = v
        s['vectors'] = full.copy()
        plain = np.maximum(0, full @ full.T)
        full[use] = centre(v)
        parts = [around(np.where(s['article'][:, None] == s['article'], 0, m), s) for m in (plain, np.maximum(0, full @ full.T))]
        s['x'] = np.concatenate([s['x'], scores[s['id']][:, None], *parts], 1).astype(np.float32)


def look_again(stories: list[dict]) -> list[dict]:
    """The pairs that are looked at again, with what the story adds."""
    again = []
    for s in stories:
        s['share'] = to_share(s['score'])
        s['again'] = s['share'] >= LEAST_SHARE
        x = np.concatenate([s['x'][s['again']], story_features(s)], 1).astype(np.float32)
        again.append({'id': s['id'], 'set': s['set'], 'weight': s['weight'], 'x': x, 'y': s['y'][s['again']]})
    return again


def learn_words(o: argparse.Namespace) -> None:
    names, stories = read(o.dump)
    further = read_further(o.further)
    if o.scores.exists():
        kept = np.load(o.scores)
        for s in stories:
            s['score'] = kept[s['id']]
    else:
        out_of_fold(stories, 'words', further, o.keep_folds, names)
        np.savez(o.scores, **{s['id']: s['score'] for s in [*stories, *further]})
    print_table('words', stories)
    write(fit([*stories, *further], 'words'), names, stories, o.out, ABOUT)


def learn_meaning(o: argparse.Namespace) -> None:
    names, stories = read(o.dump)
    vectors = {k: v for file in o.vectors for k, v in np.load(file).items() if k.endswith('/vectors')}
    stories = [s for s in stories if f"{s['id']}/vectors" in vectors]
    further = read_further(o.further)
    with_meaning([*stories, *further], vectors, np.load(o.scores))
    if o.keep_folds:
        for s in stories:
            s['vectors'].astype(np.float32).tofile(o.keep_folds / f"{s['id']}.vectors")
    names = [*names, 'score', *[f'{kind}.{one}' for kind in ('meaning', 'centred') for one in AROUND]]
    out_of_fold(stories, 'meaning', further, o.keep_folds, names)
    print_table('meaning', [*stories, *further])
    write(fit([*stories, *further], 'meaning'), names, stories, o.out, ABOUT)
    again, names = look_again(stories), [*names, *[f'story.{one}' for one in STORY]]
    out_of_fold(again, 'story', [], o.keep_folds, names)
    second = fit(again, 'story')
    more = look_again(further)
    for s in more:
        s['score'] = second.predict(s['x'], raw_score=True)
    for s, looked in zip([*stories, *further], [*again, *more]):
        s['score'] = np.minimum(s['score'], np.log(LEAST_SHARE / (1 - LEAST_SHARE)) - 1)
        s['score'][s['again']] = looked['score']
    print_table('and the story', [*stories, *further])
    if o.keep_folds:
        write_reliability(stories, folds_of(len(stories)), SETS, o.keep_folds / 'reliability.json')
    write(second, names, again, o.story, ABOUT)


def main() -> None:
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument('kind', choices=['words', 'meaning'])
    for name in ('dump', 'scores', 'out'):
        p.add_argument(f'--{name}', type=Path, required=True)
    p.add_argument('--vectors', type=Path, action='append', default=[])
    p.add_argument('--story', type=Path)
    p.add_argument('--further', type=Path, action='append', default=[], help='a dump of further stories')
    p.add_argument('--keep-folds', type=Path, help='folder for the models of the folds and the vectors, for cells.ts')
    o = p.parse_args()
    learn_words(o) if o.kind == 'words' else learn_meaning(o)


if __name__ == '__main__':
    main()
