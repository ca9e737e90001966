"""What the vectors add to plain features: boosted trees over both, with folds by event inside the held events.

python features.py --events events.json --split split.json --run RUN [--run RUN ...]
"""
import argparse
import json
import re
from pathlib import Path

import lightgbm
import numpy as np
from sklearn.feature_extraction.text import TfidfVectorizer

from stories import Story, average_precision, read

NUMBER = re.compile(r'\d[\d,.]*')
FOLDS, SEED = 4, 1
TREES = dict(n_estimators=120, num_leaves=15, learning_rate=0.07, min_child_samples=40, subsample=0.8, subsample_freq=1, colsample_bytree=0.7, verbose=-1, n_jobs=1, random_state=SEED)


def best(m: np.ndarray, s: Story) -> np.ndarray:
    """The best score of each sentence (rows) in each article (columns)."""
    return np.stack([np.where(s.article[None, :] == a, m, -9).max(1) for a in range(s.article.max() + 1)], 1)


def behind(m: np.ndarray, s: Story) -> tuple[np.ndarray, np.ndarray]:
    """How far a pair is behind the best of either sentence in the other's article."""
    r, c = s.rows, s.cols
    return m[r, c] - best(m, s)[r, s.article[c]], m[r, c] - best(m.T, s)[c, s.article[r]]


def neighbours(m: np.ndarray, s: Story) -> np.ndarray:
    """The mean score of the two sentences before and the two after."""
    n = len(m)
    total, count = np.zeros_like(m), np.zeros_like(m)
    for step in (-1, 1):
        to = np.arange(n) + step
        here = np.array([k for k in range(n) if 0 <= to[k] < n and s.article[to[k]] == s.article[k]])
        total[np.ix_(here, here)] += m[np.ix_(here + step, here + step)]
        count[np.ix_(here, here)] += 1
    return total / np.maximum(count, 1)


def columns(m: np.ndarray, s: Story) -> list[np.ndarray]:
    a, b = behind(m, s)
    return [m[s.rows, s.cols], np.minimum(a, b), np.maximum(a, b), neighbours(m, s)[s.rows, s.cols]]


def plain(s: Story, tools: list[TfidfVectorizer]) -> np.ndarray:
    r, c = s.rows, s.cols
    found: list[np.ndarray] = []
    for tool in tools:
        v = tool.transform(s.sentences)
        found += columns((v @ v.T).toarray(), s)
    numbers = [set(NUMBER.findall(t)) for t in s.sentences]
    found.append(np.array([len(numbers[i] & numbers[j]) for i, j in zip(r, c)]))
    found.append(np.array([bool(numbers[i] and numbers[j] and not numbers[i] & numbers[j]) for i, j in zip(r, c)]))
    for x in (np.array([len(t.split()) for t in s.sentences]), s.place):
        found += [np.minimum(x[r], x[c]), np.maximum(x[r], x[c])]
    return np.stack(found, 1).astype(np.float32)


def read_meaning(s: Story, scores, names: list[str]) -> np.ndarray:
    r, c = s.rows, s.cols
    found: list[np.ndarray] = []
    for name in names:
        m = scores[f'{s.id}/{name}']
        if name == 'cover':
            found += [np.minimum(m[r, c], m[c, r]), np.maximum(m[r, c], m[c, r])]
            m = (m + m.T) / 2
        found += columns(m, s)
    return np.stack(found, 1).astype(np.float32)


def out_of_fold(stories: list[Story], xs: list[np.ndarray]) -> list[np.ndarray]:
    part = np.random.default_rng(SEED).permutation(len(stories)) % FOLDS
    scores = [np.zeros(0)] * len(stories)
    for f in range(FOLDS):
        learn = [i for i in range(len(stories)) if part[i] != f]
        model = lightgbm.LGBMClassifier(**TREES)
        model.fit(np.concatenate([xs[i] for i in learn]), np.concatenate([stories[i].gold for i in learn]))
        for i in np.flatnonzero(part == f):
            scores[i] = model.predict(xs[i], raw_score=True)
    return scores


def report(name: str, stories: list[Story], scores: list[np.ndarray]) -> None:
    line = []
    for part in ['all', *sorted({s.set for s in stories})]:
        pick = [i for i, s in enumerate(stories) if part in ('all', s.set)]
        line.append(f'{part} {average_precision(np.concatenate([stories[i].gold for i in pick]), np.concatenate([scores[i] for i in pick])):.4f}')
    print(f'{name:36}', '  '.join(line), flush=True)


def main() -> None:
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument('--events', type=Path, action='append', required=True)
    p.add_argument('--split', type=Path, required=True)
    p.add_argument('--run', type=Path, action='append', default=[], help='folder with held.npz')
    o = p.parse_args()
    split = json.loads(o.split.read_text())
    every = [s for f in o.events for s in read(f)]
    learn = [t for s in every if s.id in set(split['encoder']) for t in s.sentences]
    held = [s for s in every if s.id in set(split['held'])]
    tools = [TfidfVectorizer(analyzer='char_wb', ngram_range=(3, 5), sublinear_tf=True, min_df=2).fit(learn), TfidfVectorizer(sublinear_tf=True, stop_words='english').fit(learn)]
    base = [plain(s, tools) for s in held]
    report('letter cosine alone', held, [x[:, 0] for x in base])
    report('plain features', held, out_of_fold(held, base))
    for path in o.run:
        scores = dict(np.load(path / 'held.npz'))
        for name in [n for n in ('cosine', 'cover') if f'{held[0].id}/{n}' in scores]:
            report(f'{path.name}: {name} alone', held, [(scores[f'{s.id}/{name}'] + scores[f'{s.id}/{name}'].T)[s.rows, s.cols] for s in held])
            names = ['cosine', 'cover'] if name == 'cover' else ['cosine']
            report(f'{path.name}: plain, {", ".join(names)}', held, out_of_fold(held, [np.concatenate([b, read_meaning(s, scores, names)], 1) for s, b in zip(held, base)]))


if __name__ == '__main__':
    main()
