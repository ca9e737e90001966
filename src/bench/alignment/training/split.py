"""Deals labelled events into those the encoder learns from and those it never sees, alike in set, size and share of pairs.

python split.py --events events.json --events reports.json --out split.json
python split.py … --out split.json --halves half1.json --halves half2.json

A half's split holds one half of the events that the encoder learns from, and learns from the others and from those held before.
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


def halve(stories: list[dict], known: set[str]) -> tuple[list[str], list[str]]:
    """Of each four neighbours the outer two, and the inner two."""
    row = sorted((s for s in stories if s['id'] in known), key=lambda s: (len(s['articles']) > 3, density(s), s['id']))
    return [s['id'] for k, s in enumerate(row) if k % 4 in (0, 3)], [s['id'] for k, s in enumerate(row) if k % 4 in (1, 2)]


def write_halves(sets: list[list[dict]], split: dict[str, list[str]], files: list[Path]) -> None:
    halves = [halve(stories, set(split['encoder'])) for stories in sets]
    one, other = ([i for half in halves for i in half[k]] for k in (0, 1))
    for file, learn, held in zip(files, (one, other), (other, one)):
        file.write_text(json.dumps({'encoder': sorted(split['held'] + learn), 'held': sorted(held)}, indent=1))


def main() -> None:
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument('--events', type=Path, action='append', required=True)
    p.add_argument('--out', type=Path, required=True)
    p.add_argument('--halves', type=Path, action='append', default=[], help='two more files')
    o = p.parse_args()
    sets = [json.loads(f.read_text())['stories'] for f in o.events]
    parts = [deal(stories) for stories in sets]
    split = {'encoder': sorted(i for learn, _ in parts for i in learn), 'held': sorted(i for _, held in parts for i in held)}
    o.out.write_text(json.dumps(split, indent=1))
    write_halves(sets, split, o.halves)
    print({k: len(v) for k, v in split.items()})


if __name__ == '__main__':
    main()
