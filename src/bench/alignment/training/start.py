"""Names the weights of a BERT that is handed out as ONNX as Hugging Face names them, for `train.py --start`.

python start.py --onnx bge-small-en-v1.5.onnx --tokenizer tokenizer.json --out START
"""
import argparse
import shutil
from pathlib import Path

import numpy as np
import onnx
from onnx import numpy_helper
from safetensors.numpy import save_file


def weights(graph: onnx.GraphProto) -> dict[str, np.ndarray]:
    """Initialisers by their names; matrices, which an export renames and turns, by the operator that multiplies with them."""
    every = {i.name: numpy_helper.to_array(i) for i in graph.initializer}
    found = {k: v for k, v in every.items() if not k.startswith('onnx::') and v.dtype == np.float32}
    for node in graph.node:
        if node.op_type == 'MatMul' and node.input[1] in every:
            name = node.name.strip('/').removesuffix('/MatMul').replace('/', '.')
            found[f'{name}.weight'] = every[node.input[1]].T
    return {k: np.ascontiguousarray(v) for k, v in found.items()}


def main() -> None:
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ('onnx', 'tokenizer', 'out'):
        p.add_argument(f'--{name}', type=Path, required=True)
    o = p.parse_args()
    o.out.mkdir(parents=True, exist_ok=True)
    save_file(weights(onnx.load(o.onnx).graph), o.out / 'model.safetensors')
    shutil.copy(o.tokenizer, o.out / 'tokenizer.json')


if __name__ == '__main__':
    main()
