"""Deals labelled events into those the encoder learns from and those it never sees, alike in set, size and share of pairs.

python split.py --events events.json --events reports.json --out split.json
"""
import argparse
import json
import random
from pathlib import Path

SEED, HELD_OUT_OF = 11, 4


def density(story: dict) -> float:
    """Gold pairs among all pairs of two articles."""
    sizes = [len(a['use']) for a in story['articles']]
    return len(story['gold']) / ((sum(sizes) ** 2 - sum(n * n for n in sizes)) / 2)


def deal(stories: list[dict]) -> tuple[list[str], list[str]]:
    """Of each four neighbours in size and density one is held."""
    rng = random.Random(SEED)
    row = sorted(stories, key=lambda s: (len(s['articles']) > 3, density(s), s['id']))
    learn, held = [], []
    for at in range(0, len(row), HELD_OUT_OF):
        chosen = rng.randrange(HELD_OUT_OF)
        for k, story in enumerate(row[at:at + HELD_OUT_OF]):
            (held if k == chosen else learn).append(story['id'])
    return learn, held


def main() -> None:
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument('--events', type=Path, action='append', required=True)
    p.add_argument('--out', type=Path, required=True)
    o = p.parse_args()
    parts = [deal(json.loads(f.read_text())['stories']) for f in o.events]
    split = {'encoder': sorted(i for learn, _ in parts for i in learn), 'held': sorted(i for _, held in parts for i in held)}
    o.out.write_text(json.dumps(split, indent=1))
    print({k: len(v) for k, v in split.items()})


if __name__ == '__main__':
    main()
