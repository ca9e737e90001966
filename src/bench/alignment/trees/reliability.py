"""How often pairs are right of which a score says so: of each set, out of fold, calibrated without the stories judged."""
import json
from pathlib import Path

import numpy as np

from forest import calibrate

EDGES = [0.05, 0.2, 0.4, 0.65, 0.8, 0.9, 1.0]
DRAWS = 400


def probabilities(stories: list[dict], folds: list[np.ndarray]) -> None:
    """Sets each story's `probability`: its scores by the calibration of all other folds."""
    for fold in folds:
        held = set(fold)
        scores, rates = calibrate([s for i, s in enumerate(stories) if i not in held])
        for i in held:
            stories[i]['probability'] = np.interp(stories[i]['score'], scores, rates)


def counts(story: dict) -> np.ndarray:
    """Of each stretch of the scale: pairs, right pairs, sum of probabilities."""
    at = np.digitize(np.minimum(story['probability'], 0.9999), EDGES) - 1
    return np.stack([[(at == k).sum(), story['y'][at == k].sum(), story['probability'][at == k].sum()] for k in range(len(EDGES) - 1)])


def reliability(stories: list[dict], data: str) -> list[dict]:
    """A row for each stretch of the scale; intervals from drawing stories again."""
    of_story = np.stack([counts(s) for s in stories]).astype(float)
    total = of_story.sum(0)
    rng = np.random.default_rng(9)
    draws = np.stack([of_story[rng.integers(len(stories), size=len(stories))].sum(0) for _ in range(DRAWS)])
    shares = draws[:, :, 1] / np.maximum(1, draws[:, :, 0])
    rows = []
    for k, (n, right, expected) in enumerate(total):
        low, high = np.quantile(shares[:, k], [0.025, 0.975])
        figures = {'average': expected / n, 'right': right / n, 'low': low, 'high': high}
        rows.append({'data': data, 'from': EDGES[k], 'to': EDGES[k + 1], **{key: round(float(v), 3) for key, v in figures.items()}, 'n': int(n)})
        print(*rows[-1].values(), flush=True)
    return rows


def write_reliability(stories: list[dict], folds: list[np.ndarray], names: dict[str, str], out: Path) -> None:
    """`names` says for each set what the method page calls it; `out-of-fold.ts --write` puts the rows of `out` into the page's table."""
    probabilities(stories, folds)
    rows = [row for part, name in names.items() for row in reliability([s for s in stories if s['set'] == part], name)]
    out.write_text(json.dumps(rows, indent=2, ensure_ascii=False) + '\n')
