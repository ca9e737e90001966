"""Learns what three signs tell of an article that may say a claim after all that was not found there (the weights of src/compare/absences/overlooked.ts).

overlooked.py TABLE

TABLE has a JSON object a line, a cell called “not found”: `event`; `score`, the likeliest pair's probability by links that never saw the event; `untold`, the telling words of the heading that stand nowhere
in the article; `otherSpeaker`, whether the article cites nobody whom the heading cites; `told`, whether a reader (else the labels) says that the article tells the claim or a good part of it;
`reader`, a strict reader's judgement (“r” right, “d” doubtful, “w” wrong) where there is one. Prints the weights, and by several limits what stays “not found” and how much of it is wrong or
doubtful, by weights of folds that never saw the event. Needs numpy and scikit-learn 1.9.0.
"""
import json
import sys
from pathlib import Path

import numpy as np
from sklearn.linear_model import LogisticRegression

FOLDS = 6
# As in src/compare/absences/overlooked.ts.
LEAST = 0.001
LIMITS = (1, 0.14, 0.12, 0.1, 0.09, 0.08, 0.07, 0.06)


def main() -> None:
    cells = [json.loads(line) for line in Path(sys.argv[1]).read_text().splitlines()]
    held = np.clip([cell['score'] for cell in cells], LEAST, 1 - LEAST)
    x = np.stack([np.log(held / (1 - held)), np.log([cell['untold'] + 1 for cell in cells]), [float(cell['otherSpeaker']) for cell in cells]], 1)
    known = np.array([cell['told'] is not None for cell in cells])
    y = np.array([cell['told'] is True for cell in cells])
    events = sorted({cell['event'] for cell in cells})
    fold = np.array([events.index(cell['event']) % FOLDS for cell in cells])
    whole = LogisticRegression(C=10).fit(x[known], y[known])
    print('base, likeliest, untold, otherSpeaker:', *np.round([whole.intercept_[0], *whole.coef_[0]], 2))
    p = np.zeros(len(cells))
    for k in range(FOLDS):
        seen = known & (fold != k)
        p[fold == k] = LogisticRegression(C=10).fit(x[seen], y[seen]).predict_proba(x[fold == k])[:, 1]
    read = np.array([cell['reader'] or '' for cell in cells])
    print(f'{len(cells)} cells of {len(events)} events, {np.sum(read != "")} judged by readers')
    for limit in LIMITS:
        kept = p < limit
        judged = np.sum(kept & (read != ''))
        print(f'below {limit}: kept {np.mean(kept):.3f}; wrong {np.sum(kept & (read == "w"))}, doubtful {np.sum(kept & (read == "d"))} of {judged}')


if __name__ == '__main__':
    main()
