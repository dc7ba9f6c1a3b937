"""Parses raw.i32 with several trained models together and keeps the sentences on which they nearly agree.
Usage: silver.py DATA_FOLDER MODEL.pt MODEL.pt ...  Writes silver.i32, in the form of train.i32."""
import os
import sys

import numpy as np
import torch

import network
from network import Network, batches, build_kernel, collate, read_set
from train import load_data

# A sentence is kept when the models choose the same head for this share of its words.
AGREEMENT = 0.9


def is_tree(heads):
    """One root and no cycle; heads[0] stands for the root node."""
    n = len(heads)
    if (heads[1:] == 0).sum() != 1:
        return False
    for child in range(1, n):
        node, steps = child, 0
        while node != 0 and steps <= n:
            node, steps = heads[node], steps + 1
        if steps > n:
            return False
    return True


def main():
    folder, models = sys.argv[1], sys.argv[2:]
    torch.set_num_threads(1)
    network.kernel = build_kernel(os.environ.get("KERNEL_FOLDER", folder))
    tables, vectors, learnt = load_data(folder)
    nets = []
    for path in models:
        saved = torch.load(path)
        net = Network(saved["sizes"], vectors, learnt, tables["hashRows"], len(tables["labels"]), len(tables["tags"]))
        net.load_state_dict(saved["weights"], strict=False)
        net.eval()
        nets.append(net)
    sentences = read_set(os.path.join(folder, "raw.i32"))
    out, kept = [], 0
    punctuation = torch.tensor([tag.startswith("PUNCT|") for tag in tables["tags"]])
    with torch.no_grad():
        for group in batches(sentences, 3000):
            features, _, _, _, lengths, order = collate(sentences, group)
            runs = [net(features, lengths) for net in nets]
            arcs = sum(torch.log_softmax(run[1], -1) for run in runs)
            tags = sum(torch.log_softmax(run[0], -1) for run in runs).argmax(-1)
            chosen = arcs.argmax(-1)
            same = torch.stack([run[1].argmax(-1) == chosen for run in runs]).all(0)
            labels = sum(torch.log_softmax(net.labels(run[2], run[3], chosen), -1) for net, run in zip(nets, runs)).argmax(-1)
            for k, index in enumerate(order):
                n = int(lengths[k])
                if same[k, 1:n].float().mean() < AGREEMENT or not is_tree(chosen[k, :n].numpy()):
                    continue
                sentence = sentences[index].copy()
                sentence[:, 6] = chosen[k, 1:n]
                sentence[:, 7] = labels[k, 1:n]
                sentence[:, 8] = tags[k, 1:n]
                sentence[:, 9] = punctuation[tags[k, 1:n]]
                out.append(np.int32([n - 1]))
                out.append(sentence.reshape(-1).astype(np.int32))
                kept += n - 1
    np.concatenate(out).tofile(os.path.join(folder, "silver.i32"))
    print("kept %d of %d sentences, %d words" % (len(out) // 2, len(sentences), kept))


if __name__ == "__main__":
    main()
