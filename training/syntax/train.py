"""Trains the network. Usage: train.py DATA_FOLDER OUTPUT.pt [--epochs N ...]; DATA_FOLDER is what prepare.ts wrote."""
import argparse
import json
import os
import time

import numpy as np
import torch
import torch.nn.functional as F

import network
from network import Network, batches, build_kernel, collate, read_set


def load_data(folder):
    tables = json.load(open(os.path.join(folder, "tables.json")))
    vectors = torch.from_numpy(np.fromfile(os.path.join(folder, "vectors.f32"), np.float32).reshape(-1, 100))
    vectors = vectors / vectors[1:20001].std()
    learnt = torch.from_numpy(np.fromfile(os.path.join(folder, "learnt.u16"), np.uint16).astype(np.int64))
    return tables, vectors, learnt


def evaluate(net, sentences, tables):
    """UAS, LAS (without subtypes) and UPOS in per cent, greedy heads."""
    net.eval()
    plain = {name: name.split(":")[0] for name in tables["labels"]}
    general = sorted(set(plain.values()))
    to_plain = torch.tensor([general.index(plain[name]) for name in tables["labels"]])
    uposes = sorted({tag.split("|")[0] for tag in tables["tags"]})
    to_upos = torch.tensor([uposes.index(tag.split("|")[0]) for tag in tables["tags"]])
    total = heads_right = labels_right = tagged = tags_right = 0
    with torch.no_grad():
        for group in batches(sentences, 3000):
            features, heads, labels, tags, lengths, _ = collate(sentences, group)
            tag_scores, arcs, label_heads, label_children = net(features, lengths)
            chosen = arcs.argmax(-1)
            found = net.labels(label_heads, label_children, chosen).argmax(-1)
            live = torch.arange(heads.shape[1])[None, :] < lengths[:, None]
            live[:, 0] = False
            right = (chosen == heads) & live
            total += int(live.sum())
            heads_right += int(right.sum())
            labels_right += int((right & (to_plain[found] == to_plain[labels])).sum())
            known = live & (tags >= 0)
            tagged += int(known.sum())
            tags_right += int((known & (to_upos[tag_scores.argmax(-1)] == to_upos[tags.clamp(min=0)])).sum())
    return 100 * heads_right / total, 100 * labels_right / total, 100 * tags_right / tagged


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("data")
    parser.add_argument("output")
    parser.add_argument("--epochs", type=int, default=25)
    parser.add_argument("--width", type=int, default=256)
    parser.add_argument("--layers", type=int, default=2)
    parser.add_argument("--arc", type=int, default=96)
    parser.add_argument("--label", type=int, default=32)
    parser.add_argument("--dropout", type=float, default=0.25)
    parser.add_argument("--rate", type=float, default=2e-3)
    parser.add_argument("--tokens", type=int, default=600)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--minutes", type=float, default=0, help="stop the schedule so that it ends after this long")
    options = parser.parse_args()
    torch.set_num_threads(1)
    torch.manual_seed(options.seed)
    shuffle = np.random.default_rng(options.seed)
    network.kernel = build_kernel(os.environ.get("KERNEL_FOLDER", options.data))
    tables, vectors, learnt = load_data(options.data)
    sizes = {name: getattr(options, name) for name in ("width", "layers", "arc", "label", "dropout")}
    net = Network(sizes, vectors, learnt, tables["hashRows"], len(tables["labels"]), len(tables["tags"]))
    train = read_set(os.path.join(options.data, "train.i32"))
    dev = {name: read_set(os.path.join(options.data, name + ".i32")) for name in ("ewt-dev", "gum-dev")}
    parameters = list(net.parameters())
    print("parameters", sum(p.numel() for p in parameters), flush=True)
    optimiser = torch.optim.Adam(parameters, lr=options.rate, betas=(0.9, 0.98), eps=1e-8, foreach=True)
    average = [p.detach().clone() for p in parameters]
    steps, per_epoch = 0, len(batches(train, options.tokens))
    total = per_epoch * options.epochs
    began = time.time()
    for epoch in range(options.epochs):
        net.train()
        loss_sum, start = 0.0, time.time()
        for group in batches(train, options.tokens, shuffle):
            steps += 1
            progress = steps / total
            if options.minutes:
                progress = max(progress, (time.time() - began) / 60 / options.minutes)
            rate = options.rate * min(1, steps / 200) * max(0.01, 1 - progress)
            for g in optimiser.param_groups:
                g["lr"] = rate
            features, heads, labels, tags, lengths, _ = collate(train, group)
            tag_scores, arcs, label_heads, label_children = net(features, lengths)
            live = torch.arange(heads.shape[1])[None, :] < lengths[:, None]
            live[:, 0] = False
            loss = F.cross_entropy(arcs[live], heads[live]) + 0.7 * F.cross_entropy(net.labels(label_heads, label_children, heads)[live], labels[live]) + 0.5 * F.cross_entropy(tag_scores[live], tags[live], ignore_index=-1)
            optimiser.zero_grad(set_to_none=False)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(parameters, 5.0)
            optimiser.step()
            decay = min(0.999, steps / (steps + 10))
            with torch.no_grad():
                torch._foreach_mul_(average, decay)
                torch._foreach_add_(average, [p.detach() for p in parameters], alpha=1 - decay)
            loss_sum += float(loss.detach())
        own = [p.detach().clone() for p in parameters]
        with torch.no_grad():
            for p, a in zip(parameters, average):
                p.copy_(a)
        scores = " ".join("%s %.2f/%.2f/%.2f" % (name, *evaluate(net, sentences, tables)) for name, sentences in dev.items())
        torch.save({"weights": net.state_dict(), "sizes": sizes}, options.output)
        with torch.no_grad():
            for p, o in zip(parameters, own):
                p.copy_(o)
        print("epoch %d loss %.3f %.0f s %s" % (epoch + 1, loss_sum / per_epoch, time.time() - start, scores), flush=True)
        if options.minutes and (time.time() - began) / 60 >= options.minutes:
            break


if __name__ == "__main__":
    main()
