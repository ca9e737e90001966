"""The pair model: sentence vectors, weighted token vectors for late interaction, and how both become the score of a pair."""
import torch
from torch import Tensor, nn
from torch.nn import functional as F

from encoder import HIDDEN, Batch, Encoder


class PairModel(nn.Module):
    def __init__(self, encoder: Encoder, dim: int = 128) -> None:
        super().__init__()
        self.encoder, self.late = encoder, dim > 0
        self.scale = nn.Parameter(torch.tensor(12.0))
        self.bias = nn.Parameter(torch.tensor(-8.0))
        if self.late:
            self.project = nn.Linear(HIDDEN, dim, bias=False)
            nn.init.orthogonal_(self.project.weight)
            self.weigh = nn.Linear(HIDDEN, 1)
            nn.init.zeros_(self.weigh.weight)
            nn.init.zeros_(self.weigh.bias)
            self.late_scale = nn.Parameter(torch.tensor(12.0))
            self.late_bias = nn.Parameter(torch.tensor(-10.0))
            self.mix = nn.Parameter(torch.tensor([6.0, 3.0, 3.0, -9.0]))  # cosine, mean and larger coverage, bias

    def forward(self, batch: Batch) -> dict[str, Tensor]:
        """Matrices over all sentences of the story: `cosine`, and `cover` (how far the row's sentence is found in the column's)."""
        hidden = self.encoder(batch.ids, batch.places, batch.buckets)
        parts = hidden.split([b.count * b.length for b in batch.buckets])
        blocks = [p.view(b.count, b.length, HIDDEN) for p, b in zip(parts, batch.buckets)]
        back = torch.argsort(batch.order)
        means = [(x * b.mask[..., None]).float().sum(1) / b.mask.sum(1, keepdim=True) for x, b in zip(blocks, batch.buckets)]
        vectors = F.normalize(torch.cat(means), dim=-1)[back]
        with torch.autocast('cpu', enabled=False):
            out = {'vectors': vectors, 'cosine': vectors @ vectors.T}
        if self.late:
            out['cover'] = self.cover(blocks, batch)[back][:, back]
        return out

    def tokens(self, block: Tensor, mask: Tensor) -> tuple[Tensor, Tensor]:
        """Unit vectors of word pieces (zero where padded) and their weights, which sum to one in a sentence."""
        vectors = F.normalize(self.project(block).float(), dim=-1) * mask[..., None]
        weights = self.weigh(block).squeeze(-1).float().masked_fill(~mask, -1e4).softmax(-1)
        return vectors, weights

    def cover(self, blocks: list[Tensor], batch: Batch) -> Tensor:
        toks = [self.tokens(x, b.mask) for x, b in zip(blocks, batch.buckets)]
        toks = [(v.to(torch.bfloat16) if torch.is_autocast_enabled('cpu') else v, w) for v, w in toks]
        n = len(toks)
        grid: list[list[Tensor]] = [[None] * n for _ in range(n)]  # type: ignore[list-item]
        for i, (a, wa) in enumerate(toks):
            for j in range(i, n):
                b, wb = toks[j]
                sim = (a.flatten(0, 1) @ b.flatten(0, 1).T).view(*a.shape[:2], *b.shape[:2])
                grid[i][j] = (sim.amax(3).float() * wa[..., None]).sum(1)
                if i != j:
                    grid[j][i] = (sim.amax(1).float() * wb[None]).sum(2).T
        return torch.cat([torch.cat(row, 1) for row in grid])

    def logits(self, out: dict[str, Tensor], rows: Tensor, cols: Tensor) -> dict[str, Tensor]:
        cosine = out['cosine'][rows, cols]
        scores = {'cosine': self.scale * cosine + self.bias}
        if self.late:
            ab, ba = out['cover'][rows, cols], out['cover'][cols, rows]
            mean, most = (ab + ba) / 2, torch.maximum(ab, ba)
            scores['late'] = self.late_scale * mean + self.late_bias
            scores['joint'] = self.mix[0] * cosine + self.mix[1] * mean + self.mix[2] * most + self.mix[3]
        return scores
