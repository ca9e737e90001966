"""Compares exported files on held events: correlation with the floats, AP of each, and writes the scores of one of them.

python verify.py --events ... --split split.json --tokenizer tokenizer.json --model float.onnx --model model.onnx [--stories 12] [--scores held-scores.json]
"""
import argparse
import json
import time
from pathlib import Path

import numpy as np
import onnxruntime
from tokenizers import Tokenizer

from stories import average_precision, read


def run(session, rows: list[list[int]]) -> list[list[np.ndarray]]:
    """One sentence a call, without its hidden states."""
    names = [o.name for o in session.get_outputs() if o.name != 'hidden']
    return [session.run(names, {'input_ids': np.array([r], np.int64), 'attention_mask': np.ones((1, len(r)), np.int64)}) for r in rows]


def matrices(outs: list[list[np.ndarray]]) -> dict[str, np.ndarray]:
    v = np.concatenate([o[0] for o in outs])
    found = {'cosine': v @ v.T}
    if len(outs[0]) > 1:
        toks = [o[1][0] for o in outs]
        at = np.cumsum([0, *map(len, toks)])
        flat = np.concatenate(toks)
        weights = np.concatenate([o[2][0] for o in outs])
        best = np.stack([(flat @ t.T).max(1) for t in toks], 1)
        found['cover'] = np.add.reduceat(best * weights[:, None], at[:-1], 0)
    return found


def main() -> None:
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument('--events', type=Path, action='append', required=True)
    p.add_argument('--split', type=Path, required=True)
    p.add_argument('--tokenizer', type=Path, required=True)
    p.add_argument('--model', type=Path, action='append', required=True)
    p.add_argument('--length', type=int, default=96)
    p.add_argument('--stories', type=int, default=0)
    p.add_argument('--scores', type=Path, help='JSON of the last model: per story sentences in order, cosine and cover')
    o = p.parse_args()
    tok = Tokenizer.from_file(str(o.tokenizer))
    tok.no_padding()
    tok.enable_truncation(o.length)
    ids = set(json.loads(o.split.read_text())['held'])
    held = [s for f in o.events for s in read(f) if s.id in ids]
    if o.stories:
        held = held[:: max(1, len(held) // o.stories)]
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    first, gold = None, np.concatenate([s.gold for s in held])
    for path in o.model:
        session = onnxruntime.InferenceSession(path, options, providers=['CPUExecutionProvider'])
        start, n = time.time(), 0
        all_scores = []
        for s in held:
            rows = [e.ids for e in tok.encode_batch(s.sentences)]
            all_scores.append(matrices(run(session, rows)))
            n += len(rows)
        pace = n / (time.time() - start)
        pairs = {'cosine': np.concatenate([m['cosine'][s.rows, s.cols] for m, s in zip(all_scores, held)])}
        if 'cover' in all_scores[0]:
            pairs['cover'] = np.concatenate([(m['cover'] + m['cover'].T)[s.rows, s.cols] / 2 for m, s in zip(all_scores, held)])
        first = first or pairs
        for k, v in pairs.items():
            print(f'{path.name:18} {k:7} AP {average_precision(gold, v):.4f}  correlation with {o.model[0].name} {np.corrcoef(v, first[k])[0, 1]:.5f}  largest difference {np.abs(v - first[k]).max():.4f}  {pace:.0f} sentences/s', flush=True)
    if o.scores:
        o.scores.write_text(json.dumps({s.id: {'article': s.article.tolist(), 'place': s.place.tolist(), **{k: np.round(v, 5).tolist() for k, v in m.items()}} for s, m in zip(held, all_scores)}))


if __name__ == '__main__':
    main()
