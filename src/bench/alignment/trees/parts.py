"""Reads the parts of cut sentences with encoders that never saw their stories, for out-of-fold.ts.

parts.py --dump DUMP --events FILE … --tokenizer FILE --run RUN SPLIT [--run RUN SPLIT …] --out FOLDS

DUMP is the folder that dump.ts wrote; a run reads the stories that its split file holds back. The same arithmetic as in src/load/encoder-parts.ts, in floats.
Writes STORY.parts into the folder of folds: one vector a part, 384 little-endian floats each. Needs torch, tokenizers, numpy (training/requirements.txt).
"""
import argparse
import json
import sys
from pathlib import Path

import numpy as np
import torch
from tokenizers import Tokenizer

sys.path.insert(0, str(Path(__file__).parents[1] / 'training'))
from encoder import HIDDEN, batch  # noqa: E402
from export import load  # noqa: E402
from stories import read  # noqa: E402

LONGEST = 96  # word pieces; the same as in src/load/encoder.ts
SENTENCE_SHARE = 0.7  # the same as in src/load/encoder-parts.ts


def unit(v: np.ndarray) -> np.ndarray:
    return v / max(1e-9, float(np.linalg.norm(v)))


@torch.no_grad()
def hidden(model, rows: list[list[int]]) -> list[np.ndarray]:
    """The last hidden states of each sentence's pieces."""
    b = batch(rows)
    x = model.encoder(b.ids, b.places, b.buckets)
    found, at = [np.zeros(0)] * len(rows), 0
    for part, bucket in zip(x.split([b.count * b.length for b in b.buckets]), b.buckets):
        for row, mask in zip(part.view(bucket.count, bucket.length, HIDDEN), bucket.mask):
            found[int(b.order[at])] = row[mask].float().numpy()
            at += 1
    return found


def vectors(model, pieces: Tokenizer, sentences: list[str], parts: list[list[int]]) -> np.ndarray:
    cut = sorted({i for i, _, _ in parts})
    read_ = pieces.encode_batch([sentences[i] for i in cut])
    states = dict(zip(cut, hidden(model, [e.ids for e in read_]))) if cut else {}
    offsets = {i: e.offsets for i, e in zip(cut, read_)}
    found = []
    for i, start, end in parts:
        whole = unit(states[i].mean(0))
        own = [k for k, (a, b) in enumerate(offsets[i]) if b > a and a >= start and b <= end]
        found.append(unit(unit(states[i][own].mean(0)) - SENTENCE_SHARE * whole) if own else whole)
    return np.array(found, '<f4').reshape(-1, HIDDEN)


def main() -> None:
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument('--dump', type=Path, required=True)
    p.add_argument('--events', type=Path, action='append', required=True)
    p.add_argument('--tokenizer', type=Path, required=True)
    p.add_argument('--run', type=Path, nargs=2, action='append', required=True, metavar=('RUN', 'SPLIT'))
    p.add_argument('--out', type=Path, required=True)
    o = p.parse_args()
    pieces = Tokenizer.from_file(str(o.tokenizer))
    pieces.no_padding()
    pieces.enable_truncation(LONGEST)
    parts = {s['id']: s['parts'] for s in json.loads((o.dump / 'index.json').read_text())['stories']}
    stories = {s.id: [' '.join(t.split()) for t in s.sentences] for f in o.events for s in read(f)}
    for run, split in o.run:
        model = load([run], LONGEST)
        for story in json.loads(split.read_text())['held']:
            (o.out / f'{story}.parts').write_bytes(vectors(model, pieces, stories[story], parts[story]).tobytes())
            print(story, len(parts[story]), flush=True)


if __name__ == '__main__':
    main()
