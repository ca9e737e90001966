"""Calibrates a learned model out of fold and writes it as src/align/pairs/trees.ts reads it."""
import json
from pathlib import Path

import lightgbm
import numpy as np
from sklearn.isotonic import IsotonicRegression


def calibrate(stories: list[dict]) -> tuple[list[float], list[float]]:
    """Scores and how often pairs with such a score are right: isotonic, as a line through at most 40 points."""
    score, y = (np.concatenate([s[k] for s in stories]) for k in ('score', 'y'))
    steps = np.unique(np.quantile(score[y == 1], np.linspace(0, 1, 25)).round(3))
    rates = IsotonicRegression(y_min=0.001, y_max=0.995, out_of_bounds='clip').fit(score, y)
    edges = np.concatenate([[score.min()], (steps[1:] + steps[:-1]) / 2, [score.max() + 1]])
    means = [float(rates.predict(score[(score >= lo) & (score < hi)]).mean()) if ((score >= lo) & (score < hi)).any() else np.nan for lo, hi in zip(edges[:-1], edges[1:])]
    good = ~np.isnan(means)
    return steps[good].tolist(), np.maximum.accumulate(np.array(means)[good]).round(4).tolist()


def write(model: lightgbm.Booster, names: list[str], stories: list[dict], out: Path, about: str) -> None:
    flat = {k: [] for k in ('feature', 'threshold', 'left', 'right', 'value')}
    roots = []

    def add(node: dict) -> int:
        at = len(flat['feature'])
        for k in flat:
            flat[k].append(0)
        if 'leaf_value' in node:
            flat['feature'][at], flat['value'][at] = -1, round(node['leaf_value'], 5)
            return at
        flat['feature'][at], flat['threshold'][at] = node['split_feature'], float(f"{node['threshold']:.6g}")
        flat['left'][at], flat['right'][at] = add(node['left_child']), add(node['right_child'])
        return at

    for tree in model.dump_model()['tree_info']:
        roots.append(add(tree['tree_structure']))
    scores, rates = calibrate(stories)
    pairs = int(sum(len(s['y']) for s in stories))
    out.write_text(json.dumps({'about': about, 'names': names, 'events': len(stories), 'pairs': pairs, 'roots': roots, **flat,
                               'scores': scores, 'rates': rates}, separators=(',', ':')) + '\n')
