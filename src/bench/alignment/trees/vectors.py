"""Reads the sentences of labelled stories with the shipped encoder, for learn.py.

vectors.py --events FILE … --encoder src/load/encoder --out FILE [--without FILE]

Of events that the encoder was trained on, vectors are better than of others, so what is measured with them flatters: leave such events out
(`--without` names a split file of training/split.py; its “encoder” events are left out), or give learn.py the vectors of encoders that never
saw them as later files. Needs onnxruntime, tokenizers, numpy (training/requirements.txt).
"""
import argparse
import json
import sys
from pathlib import Path

import numpy as np
import onnxruntime
from tokenizers import Tokenizer

sys.path.insert(0, str(Path(__file__).parents[1] / 'training'))
from stories import read  # noqa: E402

LONGEST = 96  # word pieces; the same as in src/load/encoder.ts


def main() -> None:
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument('--events', type=Path, action='append', required=True)
    p.add_argument('--encoder', type=Path, required=True, help='folder with model.onnx and tokenizer.json')
    p.add_argument('--out', type=Path, required=True)
    p.add_argument('--without', type=Path)
    o = p.parse_args()
    known = set(json.loads(o.without.read_text())['encoder']) if o.without else set()
    pieces = Tokenizer.from_file(str(o.encoder / 'tokenizer.json'))
    pieces.no_padding()
    pieces.enable_truncation(LONGEST)
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    session = onnxruntime.InferenceSession(o.encoder / 'model.onnx', options, providers=['CPUExecutionProvider'])

    def vector(ids: list[int]) -> np.ndarray:
        feeds = {'input_ids': np.array([ids], np.int64), 'attention_mask': np.ones((1, len(ids)), np.int64)}
        return session.run(['embedding'], feeds)[0][0]

    found = {}
    for story in (s for file in o.events for s in read(file) if s.id not in known):
        found[f'{story.id}/vectors'] = np.stack([vector(one.ids) for one in pieces.encode_batch(story.sentences)])
        print(story.id, len(story.sentences), flush=True)
    np.savez_compressed(o.out, **found)


if __name__ == '__main__':
    main()
