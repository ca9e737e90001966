"""What stands around a figure of two sentences: the same as `makeAround` in src/align/pairs/pair-features.ts."""
import numpy as np

AROUND = ['own', 'gapLeast', 'gapMost', 'rankLeast', 'rankMost', 'beside', 'across', 'before', 'kinship']


def centre(vectors: np.ndarray) -> np.ndarray:
    """Without what all have in common, of length 1."""
    c = vectors - vectors.mean(0)
    return c / np.maximum(1e-9, np.linalg.norm(c, axis=1, keepdims=True))


def around(m: np.ndarray, story: dict) -> np.ndarray:
    article, a, b = story['article'], story['a'], story['b']
    n, count = len(article), article.max() + 1
    best = np.stack([np.where(article[None] == k, m, 0).max(1) for k in range(count)], 1)
    own = m[a, b]
    gaps = np.stack([own - best[a, article[b]], own - best[b, article[a]]])
    ranks = np.stack([[(m[i][article == article[j]] > m[i, j]).sum() for i, j in zip(x, y)] for x, y in ((a, b), (b, a))])

    def step(left: int, right: int) -> np.ndarray:
        x, y = a + left, b + right
        inside = (x >= 0) & (x < n) & (y >= 0) & (y < n)
        x, y = np.clip(x, 0, n - 1), np.clip(y, 0, n - 1)
        return np.where(inside & (article[x] == article[a]) & (article[y] == article[b]), m[x, y], 0)

    kin = np.zeros((count, count))
    for i in range(count):
        for j in range(count):
            size = (article == i).sum() + (article == j).sum()
            kin[i, j] = (best[article == i, j].sum() + best[article == j, i].sum()) / max(1, size)
    across = np.maximum.reduce([step(0, -1), step(0, 1), step(-1, 0), step(1, 0)])
    return np.stack([own, gaps.min(0), gaps.max(0), ranks.min(0), ranks.max(0), step(1, 1), across, step(-1, -1), kin[article[a], article[b]]], 1)
