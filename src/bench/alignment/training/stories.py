"""Stories of labelled articles as tensors: which cross-article pairs exist, which are gold, which are unsure."""
import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np


@dataclass
class Story:
    id: str
    set: str
    sentences: list[str]
    article: np.ndarray  # number of the article of each sentence
    place: np.ndarray  # place of the sentence in its article
    rows: np.ndarray  # pairs: first sentence
    cols: np.ndarray  # pairs: second sentence
    gold: np.ndarray  # pairs: 1 the same, 0 not


def claim(row: list) -> bool:
    """Half of the events of the two sentences are the same (the rule `claim` of the alignment bench)."""
    return len(row) < 7 or 2 * row[4] / (row[5] + row[6]) >= 0.5


def read(path: Path, limit: int = 0, seed: int = 0, split: str = '') -> list[Story]:
    data = json.loads(Path(path).read_text())
    return [s for raw in data['stories'] if raw['split'] == (split or raw['split']) and len((s := story(raw, data['name'], limit, seed)).rows)]


def few(articles: list[dict], limit: int, seed: int) -> list[dict]:
    if not limit or len(articles) <= limit:
        return articles
    return [articles[i] for i in sorted(np.random.default_rng(seed).permutation(len(articles))[:limit])]


def story(raw: dict, name: str, limit: int, seed: int) -> Story:
    index, text, article, place = {}, [], [], []
    articles = few(raw['articles'], limit, seed)
    asked = {a for a, x in enumerate(articles) if raw.get('only', x['id']) == x['id']}  # one article of a pair is of these
    for a, x in enumerate(articles):
        for i in x.get('use') or range(len(x['sentences'])):
            index[x['id'], i] = len(text)
            text.append(x['sentences'][i])
            article.append(a)
            place.append(i)

    def pairs(rows: list) -> set[tuple[int, int]]:
        known = [r for r in rows if (r[0], r[1]) in index and (r[2], r[3]) in index]
        return {tuple(sorted((index[r[0], r[1]], index[r[2], r[3]]))) for r in known}

    gold, unsure = pairs([r for r in raw['gold'] if claim(r)]), pairs(raw.get('unsure', []))
    every = [(i, j) for i in range(len(text)) for j in range(i + 1, len(text)) if article[i] != article[j] and (article[i] in asked or article[j] in asked)]
    kept = [p for p in every if p in gold or p not in unsure]
    same = np.array([p in gold for p in kept], dtype=np.float32)
    ends = np.array(kept, dtype=np.int64).reshape(-1, 2)
    return Story(raw['id'], name, text, np.array(article), np.array(place), ends[:, 0], ends[:, 1], same)


def average_precision(gold: np.ndarray, score: np.ndarray) -> float:
    """As in the bench: equal scores count as one step."""
    order = np.argsort(-score, kind='stable')
    g, s = gold[order], score[order]
    hits = np.cumsum(g)
    end = np.r_[s[1:] != s[:-1], True]
    at = np.flatnonzero(end)
    steps = np.diff(np.r_[0, hits[at]])
    return float((steps * hits[at] / (at + 1)).sum() / max(1, g.sum()))
