"""Scores of a model on events, and how good they are."""
from pathlib import Path

import numpy as np
import torch
from tokenizers import Tokenizer

from encoder import batch
from model import PairModel
from stories import Story, average_precision


class Reader:
    """Word pieces of the sentences of a story, kept."""

    def __init__(self, folder: Path, length: int) -> None:
        self.tokenizer = Tokenizer.from_file(str(folder / 'tokenizer.json'))
        self.tokenizer.no_padding()
        self.tokenizer.enable_truncation(length)
        self.kept: dict[str, list[list[int]]] = {}

    def pieces(self, story: Story) -> list[list[int]]:
        if story.id not in self.kept:
            self.kept[story.id] = [e.ids for e in self.tokenizer.encode_batch(story.sentences)]
        return self.kept[story.id]


def figures(stories: list[Story], scores: dict[str, list[np.ndarray]]) -> dict[str, float]:
    """Average precision of pairs of each kind of score: all stories, and each set."""
    found = {}
    for name, x in scores.items():
        for part in ['all', *sorted({s.set for s in stories})]:
            pick = [i for i, s in enumerate(stories) if part in ('all', s.set)]
            value = average_precision(np.concatenate([stories[i].gold for i in pick]), np.concatenate([x[i] for i in pick]))
            found[f'{name}/{part}'] = round(value, 4)
    return found


@torch.no_grad()
def check(model: PairModel, stories: list[Story], reader: Reader) -> tuple[dict[str, float], list[dict[str, np.ndarray]]]:
    model.eval()
    scores: dict[str, list[np.ndarray]] = {}
    matrices = []
    for s in stories:
        with torch.autocast('cpu', torch.bfloat16):
            out = model(batch(reader.pieces(s)))
        for name, x in model.logits(out, torch.from_numpy(s.rows), torch.from_numpy(s.cols)).items():
            scores.setdefault(name, []).append(x.float().numpy())
        matrices.append({k: v.float().numpy() for k, v in out.items()})
    return figures(stories, scores), matrices


def write_scores(folder: Path, stories: list[Story], matrices: list[dict[str, np.ndarray]]) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    np.savez_compressed(folder / 'held.npz', **{f'{s.id}/{k}': v for s, m in zip(stories, matrices) for k, v in m.items()})
