"""Writes the model file that src/syntax/model.ts reads. Usage: export.py DATA_FOLDER MODEL.pt OUTPUT.bin LEMMAS.json VERSION"""
import hashlib
import json
import sys

import numpy as np
import torch

from network import EMBEDDINGS
from train import load_data

LICENCE = "CC BY-SA 4.0"
ATTRIBUTION = (
    "Weights learnt from Universal Dependencies English EWT (CC BY-SA 4.0; Silveira et al. 2014, Universal Dependencies contributors) and the "
    "openly licensed documents of GUM (annotations CC BY 4.0; Zeldes 2017; texts CC BY-SA or freer). Word vectors: GloVe 6B 100d "
    "(Pennington, Socher and Manning 2014; PDDL 1.0)."
)


class Writer:
    def __init__(self):
        self.tensors, self.parts, self.size = {}, [], 0

    def raw(self, array):
        """Appends the bytes of an array on a 16-byte boundary and returns where they start."""
        data = array.tobytes() if isinstance(array, np.ndarray) else array
        start = self.size
        self.parts.append(data + b"\0" * (-len(data) % 16))
        self.size += len(self.parts[-1])
        return start

    def float32(self, name, array):
        array = np.ascontiguousarray(array, np.float32)
        self.tensors[name] = {"type": "f32", "shape": list(array.shape), "at": self.raw(array)}

    def int8(self, name, array, rows_to=4, columns_to=8):
        """Rows as int8 with one scale each; rows and columns padded with zeros to the kernel's multiples."""
        array = np.asarray(array, np.float32)
        array = np.pad(array, ((0, -array.shape[0] % rows_to), (0, -array.shape[1] % columns_to)))
        scales = np.maximum(np.abs(array).max(1), 1e-12) / 127
        values = np.rint(array / scales[:, None]).astype(np.int8)
        self.tensors[name] = {"type": "i8", "shape": list(array.shape), "at": self.raw(values), "scales": self.raw(scales.astype(np.float32))}


def main():
    data, model, output, lemmas, version = sys.argv[1:6]
    tables, vectors, _ = load_data(data)
    learnt = np.fromfile(data + "/learnt.u16", np.uint16)
    saved = torch.load(model)
    weights = {name: value.numpy() for name, value in saved["weights"].items()}
    sizes = saved["sizes"]
    out = Writer()
    words = "\n".join(tables["words"]).encode()
    out.tensors["words"] = {"type": "utf8", "shape": [len(words)], "at": out.raw(words)}
    out.tensors["learntOf"] = {"type": "u16", "shape": [len(learnt)], "at": out.raw(learnt)}
    out.int8("vectors", vectors.numpy(), 1, 1)
    out.int8("learnt", weights["learnt.weight"], 1, 1)
    for k, (name, _) in enumerate(EMBEDDINGS):
        out.int8(name, weights["hashed.%d.weight" % k], 1, 1)

    def linear(name, key, bias=True):
        out.int8(name, weights[key + ".weight"])
        if bias:
            values = weights[key + ".bias"]
            out.float32(name + ".bias", np.pad(values, (0, -len(values) % 4)))

    linear("input", "input")
    out.float32("norm.weight", weights["norm.weight"])
    out.float32("norm.bias", weights["norm.bias"])
    out.float32("root", weights["root"])
    for layer in range(sizes["layers"]):
        for side, name in enumerate(("forward", "backward")):
            key = "layers.%d.%d." % (layer, side)
            linear("layer%d.%s.input" % (layer, name), key + "input")
            out.int8("layer%d.%s.recurrent" % (layer, name), weights[key + "recurrent"].T)
    linear("tag", "tag")
    linear("arcHead", "arc_head")
    linear("arcChild", "arc_child")
    out.int8("arc", weights["arc"].T)
    out.float32("arcBias", weights["arc_bias.weight"][0])
    linear("labelHead", "label_head")
    linear("labelChild", "label_child")
    label = weights["label"].transpose(0, 2, 1)
    label = np.pad(label, ((0, 0), (0, -label.shape[1] % 4), (0, 0)))
    out.int8("label", label.reshape(-1, label.shape[2]))
    payload = b"".join(out.parts)
    header = {
        "format": 1,
        "version": version,
        "sha256": hashlib.sha256(payload).hexdigest(),
        "licence": LICENCE,
        "attribution": ATTRIBUTION,
        "sizes": {name: sizes[name] for name in ("width", "layers", "arc", "label")},
        "labels": tables["labels"],
        "tags": tables["tags"],
        "lemmas": json.load(open(lemmas)),
        "tensors": out.tensors,
    }
    text = json.dumps(header, ensure_ascii=False, separators=(",", ":")).encode()
    text += b" " * (-(len(text) + 12) % 16)
    with open(output, "wb") as file:
        file.write(b"CHSYNTAX" + np.uint32(len(text)).tobytes() + text + payload)
    print("%s: %.2f MB" % (output, (12 + len(text) + len(payload)) / 1e6))


if __name__ == "__main__":
    main()
