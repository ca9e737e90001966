"""A BERT-style sentence encoder without padding waste: sentences sorted by length lie in one flat row of buckets."""
import json
from dataclasses import dataclass
from pathlib import Path

import torch
from safetensors.torch import load_file
from torch import Tensor, nn
from torch.nn import functional as F

HIDDEN, HEADS, INNER, EPS = 384, 12, 1536, 1e-12


@dataclass
class Bucket:
    """`count` sentences of `length` word pieces each, padded; `mask` is true on real pieces."""
    count: int
    length: int
    mask: Tensor
    bias: Tensor


class Dropout(nn.Module):
    """Dropout with masks cut at random places from one random row: drawing new ones costs a tenth of a step on a CPU."""

    def __init__(self, rate: float, pool: int = 1 << 24) -> None:
        super().__init__()
        self.rate = rate
        keep = torch.rand(pool, generator=torch.Generator().manual_seed(1)) >= rate
        self.pool = (keep / (1 - rate)).to(torch.bfloat16)

    def forward(self, x: Tensor) -> Tensor:
        if not self.training or not self.rate:
            return x
        at = int(torch.randint(self.pool.numel() - x.numel(), ()))
        return x * self.pool[at:at + x.numel()].view_as(x)


class Norm(nn.LayerNorm):
    """Layer norm that keeps the type of its input (autocast would go back to 32 bits)."""

    def forward(self, x: Tensor) -> Tensor:
        with torch.autocast('cpu', enabled=False):
            return super().forward(x)


class Layer(nn.Module):
    def __init__(self, drop: Dropout) -> None:
        super().__init__()
        self.drop = drop
        self.qkv = nn.Linear(HIDDEN, 3 * HIDDEN)
        self.out = nn.Linear(HIDDEN, HIDDEN)
        self.norm1 = Norm(HIDDEN, eps=EPS)
        self.up = nn.Linear(HIDDEN, INNER)
        self.down = nn.Linear(INNER, HIDDEN)
        self.norm2 = Norm(HIDDEN, eps=EPS)

    def attend(self, qkv: Tensor, buckets: list[Bucket]) -> Tensor:
        outs = []
        for b, part in zip(buckets, qkv.split([b.count * b.length for b in buckets])):
            q, k, v = part.view(b.count, b.length, 3, HEADS, HIDDEN // HEADS).permute(2, 0, 3, 1, 4)
            score = q @ k.transpose(-1, -2) * (HIDDEN // HEADS) ** -0.5 + b.bias.to(q.dtype)
            x = score.softmax(-1, dtype=score.dtype) @ v  # faster in bfloat16 on a CPU than the fused attention's backward pass
            outs.append(x.transpose(1, 2).reshape(-1, HIDDEN))
        return torch.cat(outs)

    def forward(self, x: Tensor, buckets: list[Bucket]) -> Tensor:
        a = self.out(self.attend(self.qkv(x), buckets))
        x = self.norm1(x + self.drop(a))
        h = self.down(F.gelu(self.up(x)))
        return self.norm2(x + self.drop(h))


class Encoder(nn.Module):
    """Word pieces in, flat hidden states out."""

    def __init__(self, vocab: int, layers: int, drop: float = 0.1) -> None:
        super().__init__()
        self.drop = Dropout(drop)
        self.words = nn.Embedding(vocab, HIDDEN)
        self.places = nn.Embedding(512, HIDDEN)
        self.kind = nn.Parameter(torch.zeros(2, HIDDEN))
        self.norm = Norm(HIDDEN, eps=EPS)
        self.layers = nn.ModuleList(Layer(self.drop) for _ in range(layers))

    def forward(self, ids: Tensor, places: Tensor, buckets: list[Bucket]) -> Tensor:
        x = self.norm(self.words(ids) + self.places(places) + self.kind[0])
        if torch.is_autocast_enabled('cpu'):
            x = x.to(torch.bfloat16)
        x = self.drop(x)
        for layer in self.layers:
            x = layer(x, buckets)
        return x


def from_bert(folder: Path, layers: int, drop: float) -> Encoder:
    """Reads the weights of a Hugging Face BERT of hidden size 384."""
    w = load_file(folder / 'model.safetensors')
    w = {k.removeprefix('bert.'): v for k, v in w.items()}
    e = 'embeddings.'
    model = Encoder(w[e + 'word_embeddings.weight'].shape[0], layers, drop)
    state = {'words.weight': w[e + 'word_embeddings.weight'], 'places.weight': w[e + 'position_embeddings.weight'],
             'kind': w[e + 'token_type_embeddings.weight'], 'norm.weight': w[e + 'LayerNorm.weight'], 'norm.bias': w[e + 'LayerNorm.bias']}
    names = {'out': 'attention.output.dense', 'norm1': 'attention.output.LayerNorm', 'up': 'intermediate.dense', 'down': 'output.dense', 'norm2': 'output.LayerNorm'}
    for n in range(layers):
        p = f'encoder.layer.{n}.'
        for part in ('weight', 'bias'):
            state[f'layers.{n}.qkv.{part}'] = torch.cat([w[f'{p}attention.self.{x}.{part}'] for x in ('query', 'key', 'value')])
            for mine, theirs in names.items():
                state[f'layers.{n}.{mine}.{part}'] = w[f'{p}{theirs}.{part}']
    model.load_state_dict(state)
    return model


@dataclass
class Batch:
    """All sentences of one story: `order[k]` is the sentence in row k of the buckets."""
    ids: Tensor
    places: Tensor
    buckets: list[Bucket]
    order: Tensor


def batch(pieces: list[list[int]], size: int = 16, pad: int = 0) -> Batch:
    order = sorted(range(len(pieces)), key=lambda i: (len(pieces[i]), i))
    ids, places, buckets = [], [], []
    for at in range(0, len(order), size):
        rows = [pieces[i] for i in order[at:at + size]]
        length = max(map(len, rows))
        block = torch.tensor([r + [pad] * (length - len(r)) for r in rows])
        mask = torch.tensor([[True] * len(r) + [False] * (length - len(r)) for r in rows])
        ids.append(block.flatten())
        places.append(torch.arange(length).repeat(len(rows)))
        buckets.append(Bucket(len(rows), length, mask, torch.where(mask, 0.0, -1e4)[:, None, None, :]))
    return Batch(torch.cat(ids), torch.cat(places), buckets, torch.tensor(order))
