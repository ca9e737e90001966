"""What the rest of the story says of two units, by the first look at all pairs: the same as src/align/pairs/story-features.ts."""
import numpy as np

from around import AROUND, around

LEAST_SHARE = 0.02  # pairs below it are not looked at again; the same as in src/align/pairs/score.ts
STORY = [*AROUND, 'support', 'supportMost', 'sumLeast', 'sumMost', 'allLeast', 'allMost']


def to_share(score: np.ndarray) -> np.ndarray:
    """A sum of trees as a share, rounded as in src/align/pairs/trees.ts."""
    return np.round(1 / (1 + np.exp(-score)), 6)


def story_features(story: dict) -> np.ndarray:
    """Of the pairs that are looked at again (`story['again']`), from the first look's `share` of all pairs."""
    article, a, b = story['article'], story['a'], story['b']
    n, count = len(article), article.max() + 1
    m = np.zeros((n, n), np.float32)
    again = story['again']
    m[a[again], b[again]] = m[b[again], a[again]] = story['share'][again]
    best = np.stack([np.where(article[None] == k, m, 0).max(1) for k in range(count)], 1)
    sums = np.stack([np.where(article[None] == k, m, 0).sum(1) for k in range(count)], 1)
    a, b = a[again], b[again]
    thirds = np.stack([(m[a][:, article == k] * m[b][:, article == k]).max(1) if (article == k).any() else np.zeros(len(a)) for k in range(count)], 1)
    of_a, of_b = sums[a, article[b]], sums[b, article[a]]
    all_a, all_b = best[a].sum(1), best[b].sum(1)
    rest = [thirds.sum(1), thirds.max(1), np.minimum(of_a, of_b), np.maximum(of_a, of_b), np.minimum(all_a, all_b), np.maximum(all_a, all_b)]
    return np.concatenate([around(m, {'article': article, 'a': a, 'b': b}), np.stack(rest, 1)], 1)
