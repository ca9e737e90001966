"""Average precision of runs, or of the mean of their weights, on held events; writes held.npz for features.py.

python evaluate.py --run RUN [--run RUN ...] --start FOLDER --events events.json --split split.json --out OUT
"""
import argparse
import json
from pathlib import Path

import torch

from checking import Reader, check, write_scores
from export import load
from stories import read


def main() -> None:
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument('--run', type=Path, action='append', required=True)
    p.add_argument('--start', type=Path, required=True)
    p.add_argument('--events', type=Path, action='append', required=True)
    p.add_argument('--split', type=Path, help='read its held events only; all events without it')
    p.add_argument('--part', default='', help='read stories marked so only, as "dev"')
    p.add_argument('--out', type=Path)
    p.add_argument('--length', type=int, default=96)
    p.add_argument('--threads', type=int, default=1)
    o = p.parse_args()
    torch.set_num_threads(o.threads)
    held = set(json.loads(o.split.read_text())['held']) if o.split else None
    stories = [s for f in o.events for s in read(f, split=o.part) if held is None or s.id in held]
    figures, rows = check(load(o.run, o.length), stories, Reader(o.start, o.length))
    print(len(stories), 'stories', json.dumps(figures))
    if o.out:
        write_scores(o.out, stories, rows)


if __name__ == '__main__':
    main()
