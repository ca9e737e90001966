"""Learns what four signs tell of an article that may say a claim after all that was not found there (the weights of src/compare/absences/overlooked.ts).

overlooked.py TABLE [LATER]

TABLE has a JSON object a line, a cell called “not found”: `event`; `score`, the likeliest pair's probability by links that never saw the event; `untold`, the telling words of the heading that stand nowhere
in the article; `otherSpeaker`, whether the article cites nobody whom the heading cites; `told`, whether a reader (else the labels) says that the article tells the claim or a good part of it;
`reader`, a strict reader's judgement (“r” right, “d” doubtful, “w” wrong) where there is one. Prints the weights, and by several limits what stays “not found” and how much of it is wrong or
doubtful, by weights of folds that never saw the event.

LATER is a table of cells that were still called “not found” by the first three signs, with `beside`, how much likelier the article tells what stands right before or after the heading than what
the heading's article tells on the whole (logarithm of odds): of it the weights of
their sum and of this fourth sign are learned, event by event left out. Needs numpy and scikit-learn 1.9.0.
"""
import json
import sys
from pathlib import Path

import numpy as np
from sklearn.linear_model import LogisticRegression

FOLDS = 6
# As in src/compare/absences/overlooked.ts.
LEAST = 0.001
LIMITS = (1, 0.15, 0.12, 0.1, 0.09, 0.08, 0.07, 0.06)


def log_odds(shares: list[float]) -> np.ndarray:
    held = np.clip(shares, LEAST, 1 - LEAST)
    return np.log(held / (1 - held))


def read(path: str) -> list[dict]:
    return [json.loads(line) for line in Path(path).read_text().splitlines()]


def signs(cells: list[dict]) -> np.ndarray:
    return np.stack([log_odds([c['score'] for c in cells]), np.log([c['untold'] + 1 for c in cells]), [float(c['otherSpeaker']) for c in cells]], 1)


def learn(x: np.ndarray, cells: list[dict], folds: int) -> tuple[LogisticRegression, np.ndarray]:
    """The weights, and the probability of each cell by weights of folds that never saw its event."""
    known = np.array([c['told'] is not None for c in cells])
    y = np.array([c['told'] is True for c in cells])
    events = sorted({c['event'] for c in cells})
    fold = np.array([events.index(c['event']) % folds for c in cells])
    p = np.zeros(len(cells))
    for k in set(fold):
        seen = known & (fold != k)
        p[fold == k] = LogisticRegression(C=10).fit(x[seen], y[seen]).predict_proba(x[fold == k])[:, 1]
    return LogisticRegression(C=10).fit(x[known], y[known]), p


def print_kept(cells: list[dict], p: np.ndarray) -> None:
    read_ = np.array([c['reader'] or '' for c in cells])
    print(f'{len(cells)} cells of {len({c["event"] for c in cells})} events, {np.sum(read_ != "")} judged by readers')
    for limit in LIMITS:
        kept = p < limit
        judged = np.sum(kept & (read_ != ''))
        print(f'below {limit}: kept {np.mean(kept):.3f}; wrong {np.sum(kept & (read_ == "w"))}, doubtful {np.sum(kept & (read_ == "d"))} of {judged}')


def main() -> None:
    cells = read(sys.argv[1])
    whole, p = learn(signs(cells), cells, FOLDS)
    print('base, likeliest, untold, otherSpeaker:', *np.round([whole.intercept_[0], *whole.coef_[0]], 2))
    print_kept(cells, p)
    if len(sys.argv) > 2:
        later = read(sys.argv[2])
        first = whole.decision_function(signs(later))
        second, p = learn(np.stack([first, [c['beside'] for c in later]], 1), later, len(later))
        (scale, beside), (base,) = second.coef_[0], second.intercept_
        print('of four signs:', *np.round([base + scale * whole.intercept_[0], *(scale * whole.coef_[0]), beside], 2))
        print_kept(later, p)


if __name__ == '__main__':
    main()
