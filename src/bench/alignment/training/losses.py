"""What a story teaches: cross-entropy over all pairs, and a choice among the sentences of each other article."""
import numpy as np
import torch
from torch import Tensor
from torch.nn import functional as F

from stories import Story

NEVER = -1e4


def pairs(logits: Tensor, gold: Tensor, positive: float) -> Tensor:
    return F.binary_cross_entropy_with_logits(logits, gold, torch.where(gold > 0, positive, 1.0))


def choice(logits: Tensor, story: Story) -> Tensor:
    """Each sentence with a partner in another article chooses there, or none (logit 0): log loss of its gold ones."""
    n = len(story.sentences)
    rows, cols, same = (torch.from_numpy(x) for x in (story.rows, story.cols, story.gold))
    score = torch.full((n, n), NEVER).index_put((rows, cols), logits).index_put((cols, rows), logits)
    gold = torch.zeros(n, n)
    gold[rows, cols], gold[cols, rows] = same, same
    terms = []
    for a in np.unique(story.article):
        there = torch.from_numpy(np.flatnonzero(story.article == a))
        s, y = score[:, there], gold[:, there]
        asked = y.sum(1) > 0
        s, y = s[asked], y[asked]
        terms.append(torch.cat([s, torch.zeros(len(s), 1)], 1).logsumexp(1) - s.masked_fill(y == 0, NEVER).logsumexp(1))
    every = torch.cat(terms)
    return every.mean() if len(every) else score.sum() * 0
