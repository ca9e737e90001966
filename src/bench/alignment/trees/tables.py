"""Prints how good out-of-fold scores are, for each set."""
import numpy as np


def average_precision(y: np.ndarray, score: np.ndarray) -> float:
    """Equal scores count as one step."""
    order = np.argsort(-score, kind='stable')
    y, score = y[order], score[order]
    at = np.flatnonzero(np.r_[score[1:] != score[:-1], True])
    hits = np.cumsum(y)[at]
    return float((np.diff(np.r_[0, hits]) * hits / (at + 1)).sum() / max(1, y.sum()))


def interval(stories: list[dict]) -> tuple[float, float]:
    """From 200 draws of as many stories, with repeats: 95 of 100 lie in between."""
    rng, found = np.random.default_rng(9), []
    for _ in range(200):
        drawn = [stories[i] for i in rng.integers(len(stories), size=len(stories))]
        found.append(average_precision(*(np.concatenate([s[k] for s in drawn]) for k in ('y', 'score'))))
    return tuple(np.quantile(found, [0.025, 0.975]))


def print_table(name: str, stories: list[dict]) -> None:
    for part in sorted({s['set'] for s in stories}):
        own = [s for s in stories if s['set'] == part]
        value = average_precision(*(np.concatenate([s[k] for s in own]) for k in ('y', 'score')))
        low, high = interval(own)
        print(f'{name:16} {part:8} {len(own):4} events  average precision {value:.4f} [{low:.3f}, {high:.3f}]', flush=True)
