"""Writes a trained encoder as ONNX with 8-bit weights, and checks it against the floats.

python export.py --run RUN [--run RUN ...] --out FOLDER    (several runs: the mean of their weights)
"""
import argparse
import hashlib
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper
from safetensors.torch import load_file, save_file
from torch import Tensor, nn
from torch.nn import functional as F

from encoder import HEADS, HIDDEN, Encoder
from model import PairModel

OPSET = 17


class Graph(nn.Module):
    """The same model on a padded batch, as plain operators; the last hidden states come last, for the parts of a sentence."""

    def __init__(self, model: PairModel) -> None:
        super().__init__()
        self.model = model

    def forward(self, input_ids: Tensor, attention_mask: Tensor):
        m, e = self.model, self.model.encoder
        mask = attention_mask.float()
        bias = (mask - 1)[:, None, None, :] * 1e4
        x = e.norm(e.words(input_ids) + e.places.weight[: input_ids.shape[1]] + e.kind[0])
        for layer in e.layers:
            q, k, v = (t.reshape(*t.shape[:2], HEADS, HIDDEN // HEADS).transpose(1, 2) for t in layer.qkv(x).split(HIDDEN, -1))
            a = (q @ k.transpose(-1, -2) * (HIDDEN // HEADS) ** -0.5 + bias).softmax(-1) @ v
            x = layer.norm1(x + layer.out(a.transpose(1, 2).reshape(*x.shape)))
            x = layer.norm2(x + layer.down(F.gelu(layer.up(x))))
        mean = (x * mask[..., None]).sum(1)
        embedding = mean / (mean * mean).sum(-1, keepdim=True).sqrt()
        if not m.late:
            return embedding, x
        t = m.project(x)
        tokens = t / ((t * t).sum(-1, keepdim=True) + 1e-12).sqrt() * mask[..., None]
        weights = (m.weigh(x).squeeze(-1) + (mask - 1) * 1e4).softmax(-1)
        return embedding, tokens, weights, x


def load(runs: list[Path], length: int) -> PairModel:
    """The mean of the runs' weights; places after the longest input are cut off."""
    files = [load_file(r / 'weights.safetensors') for r in runs]
    mean = {k: torch.stack([f[k] for f in files]).mean(0) for k in files[0]}
    layers = 1 + max(int(k.split('.')[2]) for k in mean if k.startswith('encoder.layers.'))
    model = PairModel(Encoder(mean['encoder.words.weight'].shape[0], layers, 0.0), len(mean.get('project.weight', ())))
    model.load_state_dict(mean)
    model.encoder.places = nn.Embedding.from_pretrained(model.encoder.places.weight[:length])
    return model.eval()


def to_onnx(model: PairModel, path: Path) -> None:
    ids = torch.tensor([[101, 2023, 2003, 102], [101, 2023, 102, 0]])
    outputs = ['embedding', 'tokens', 'weights', 'hidden'] if model.late else ['embedding', 'hidden']
    axes = {n: {0: 'batch', 1: 'length'} for n in ['input_ids', 'attention_mask', 'tokens', 'weights', 'hidden']} | {'embedding': {0: 'batch'}}
    torch.onnx.export(Graph(model), (ids, (ids > 0).long()), str(path), dynamo=False, opset_version=OPSET, input_names=['input_ids', 'attention_mask'],
                      output_names=outputs, dynamic_axes={k: v for k, v in axes.items() if k in [*outputs, 'input_ids', 'attention_mask']})


def eight(w: np.ndarray, axis: int) -> tuple[np.ndarray, np.ndarray]:
    scale = np.maximum(np.abs(w).max(axis=axis, keepdims=True), 1e-12).astype(np.float32) / np.float32(127)
    return np.clip(np.rint(w / scale), -127, 127).astype(np.int8), scale


def weight_only(path: Path, out: Path) -> None:
    """8-bit weights with a scale for each output (of a table: each row), made floats again when the session starts.

    Cast and Mul of constants are folded by every runtime, so the arithmetic is that of 32-bit floats and a sentence's result does not depend on its batch.
    """
    model = onnx.load(path)
    g = model.graph
    tables = {n.input[0] for n in g.node if n.op_type == 'Gather'}
    big = {i.name: numpy_helper.to_array(i) for i in g.initializer if len(i.dims) == 2 and np.prod(i.dims) > 20000}
    nodes, gone = [], set()
    for name, w in big.items():
        if name in tables:
            continue
        q, s = eight(w, 0)
        g.initializer.extend([numpy_helper.from_array(q, name + '.q'), numpy_helper.from_array(s, name + '.s')])
        nodes += [helper.make_node('Cast', [name + '.q'], [name + '.f'], to=TensorProto.FLOAT), helper.make_node('Mul', [name + '.f', name + '.s'], [name])]
        gone.add(name)
    for n in g.node:
        if n.op_type == 'Gather' and n.input[0] in big:
            name, made = n.input[0], n.output[0]
            q, s = eight(big[name], 1)
            g.initializer.extend([numpy_helper.from_array(q, name + '.q'), numpy_helper.from_array(s, name + '.s')])
            nodes += [helper.make_node('Gather', [name + '.q', n.input[1]], [made + '.q']), helper.make_node('Gather', [name + '.s', n.input[1]], [made + '.s']),
                      helper.make_node('Cast', [made + '.q'], [made + '.f'], to=TensorProto.FLOAT), helper.make_node('Mul', [made + '.f', made + '.s'], [made])]
            gone.add(name)
        else:
            nodes.append(n)
    kept = [i for i in g.initializer if i.name not in gone]
    del g.initializer[:], g.node[:]
    g.initializer.extend(kept)
    g.node.extend(nodes)
    onnx.checker.check_model(model)
    onnx.save(model, out)


def main() -> None:
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument('--run', type=Path, action='append', required=True)
    p.add_argument('--out', type=Path, required=True)
    p.add_argument('--length', type=int, default=96)
    p.add_argument('--integer', action='store_true', help='also write model-int8.onnx, which computes in 8 bits')
    o = p.parse_args()
    o.out.mkdir(parents=True, exist_ok=True)
    model = load(o.run, o.length)
    save_file({k: v.contiguous() for k, v in model.state_dict().items()}, o.out / 'mean.safetensors')
    to_onnx(model, o.out / 'float.onnx')
    weight_only(o.out / 'float.onnx', o.out / 'model.onnx')
    if o.integer:
        from onnxruntime.quantization import QuantType, quantize_dynamic
        quantize_dynamic(o.out / 'float.onnx', o.out / 'model-int8.onnx', per_channel=True, weight_type=QuantType.QInt8)
    for f in sorted(o.out.glob('*.onnx')):
        print(f.name, f.stat().st_size, hashlib.sha256(f.read_bytes()).hexdigest())
    print(sorted({n.op_type for n in onnx.load(o.out / 'model.onnx').graph.node}))


if __name__ == '__main__':
    main()
