"""Fine-tunes a small sentence encoder on labelled events: one step is one story.

python train.py --start FOLDER --events events.json --events reports.json --split split.json --out OUT
"""
import argparse
import json
import math
import random
import time
from pathlib import Path

import torch
from safetensors.torch import save_file

import losses
from checking import Reader, check, write_scores
from encoder import batch, from_bert
from model import PairModel
from stories import Story, read


def options() -> argparse.Namespace:
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument('--start', type=Path, required=True, help='folder with model.safetensors and tokenizer.json')
    p.add_argument('--events', type=Path, action='append', required=True)
    p.add_argument('--split', type=Path, required=True, help='{"encoder": [ids], "held": [ids]}')
    p.add_argument('--extra', type=Path, action='append', default=[], help='further stories, of which those marked "train" are learned too')
    p.add_argument('--extra-mix', type=float, default=1.0, help='share of the further stories in each round')
    p.add_argument('--out', type=Path, required=True)
    p.add_argument('--layers', type=int, default=6)
    p.add_argument('--length', type=int, default=96, help='longest sentence in word pieces')
    p.add_argument('--rounds', type=int, default=4)
    p.add_argument('--rate', type=float, default=5e-5)
    p.add_argument('--drop', type=float, default=0.1)
    p.add_argument('--decay', type=float, default=0.01)
    p.add_argument('--late', type=int, default=128, help='size of the vectors of word pieces; 0: none')
    p.add_argument('--choice', type=float, default=0.0, help='weight of the choice among the sentences of each article')
    p.add_argument('--positive', type=float, default=1.0, help='weight of gold pairs')
    p.add_argument('--use', type=int, default=0, help='learn from this many events only')
    p.add_argument('--seed', type=int, default=1)
    p.add_argument('--threads', type=int, default=1)
    p.add_argument('--check', type=int, default=2, help='rounds between checks on the held events')
    return p.parse_args()


def events(o: argparse.Namespace) -> tuple[list[Story], list[Story], list[Story]]:
    """Events to learn from, held events, and further stories."""
    split = json.loads(o.split.read_text())
    every = [s for f in o.events for s in read(f)]
    learn = [s for s in every if s.id in set(split['encoder'])]
    held = [s for s in every if s.id in set(split['held'])]
    if o.use:
        learn = random.Random(7).sample(learn, o.use)
    return learn, held, [s for f in o.extra for s in read(f, limit=6, seed=o.seed, split='train')]


def plan(learn: list[Story], extra: list[Story], o: argparse.Namespace) -> list[list[Story]]:
    """The stories of each round in the order in which they are learned."""
    rng = random.Random(o.seed)
    rounds = []
    for _ in range(o.rounds):
        row = learn + rng.sample(extra, int(len(extra) * o.extra_mix))
        rounds.append(rng.sample(row, len(row)))
    return rounds


def optimiser(model: PairModel, o: argparse.Namespace) -> torch.optim.Optimizer:
    """Matrices of the encoder decay; new layers learn faster."""
    kinds: dict[tuple[bool, bool], list] = {}
    for name, p in model.named_parameters():
        kinds.setdefault((name.startswith('encoder.'), p.ndim >= 2), []).append(p)
    rates = {(True, True): (o.rate, o.decay), (True, False): (o.rate, 0.0), (False, True): (o.rate * 4, 0.0), (False, False): (2e-2, 0.0)}
    groups = [{'params': p, 'lr': rates[k][0], 'weight_decay': rates[k][1]} for k, p in kinds.items()]
    return torch.optim.AdamW(groups, betas=(0.9, 0.98), fused=True)


def schedule(steps: int):
    """A short rise, then a cosine down to a fiftieth."""
    rise = max(1, steps // 20)
    return lambda n: min((n + 1) / rise, 0.02 + 0.98 * (1 + math.cos(math.pi * n / steps)) / 2)


def loss_of(model: PairModel, story: Story, reader: Reader, o: argparse.Namespace) -> torch.Tensor:
    with torch.autocast('cpu', torch.bfloat16):
        out = model(batch(reader.pieces(story)))
    gold = torch.from_numpy(story.gold)
    logits = model.logits(out, torch.from_numpy(story.rows), torch.from_numpy(story.cols)).values()
    loss = torch.stack([losses.pairs(x, gold, o.positive) for x in logits]).sum()
    return loss + o.choice * torch.stack([losses.choice(x, story) for x in logits]).sum() if o.choice else loss


def fit(model: PairModel, rounds: list[list[Story]], held: list[Story], reader: Reader, o: argparse.Namespace) -> list[dict]:
    opt = optimiser(model, o)
    rule = torch.optim.lr_scheduler.LambdaLR(opt, schedule(sum(map(len, rounds))))
    start, log = time.time(), []
    for r, stories in enumerate(rounds, 1):
        total = 0.0
        for story in stories:
            model.train()
            loss = loss_of(model, story, reader, o)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            opt.step()
            rule.step()
            opt.zero_grad(set_to_none=True)
            total += float(loss.detach())
        found = check(model, held, reader)[0] if r == len(rounds) or r % o.check == 0 else {}
        log.append({'round': r, 'seconds': round(time.time() - start), 'loss': round(total / len(stories), 4), **found})
        print(json.dumps(log[-1]), flush=True)
    return log


def main() -> None:
    o = options()
    torch.set_num_threads(o.threads)
    torch.manual_seed(1)  # new layers start alike for every seed, so that the weights of several runs can be averaged
    model = PairModel(from_bert(o.start, o.layers, o.drop), o.late)
    torch.manual_seed(o.seed)
    learn, held, extra = events(o)
    print(len(learn), 'events,', len(extra), 'further stories,', len(held), 'held', flush=True)
    reader = Reader(o.start, o.length)
    log = fit(model, plan(learn, extra, o), held, reader, o)
    o.out.mkdir(parents=True, exist_ok=True)
    save_file({k: v.contiguous() for k, v in model.state_dict().items()}, o.out / 'weights.safetensors')
    (o.out / 'log.json').write_text(json.dumps({'options': {k: str(v) for k, v in vars(o).items()}, 'log': log}, indent=1))
    write_scores(o.out, held, check(model, held, reader)[1])


if __name__ == '__main__':
    main()
