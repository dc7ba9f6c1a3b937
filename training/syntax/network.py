"""The joint tagger and dependency parser: word features -> BiLSTM -> tag scores, biaffine arc and label scores
(Dozat and Manning 2017). The LSTM runs in lstm.c; everything else is torch."""
import ctypes
import math
import os
import subprocess

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

HERE = os.path.dirname(os.path.abspath(__file__))
EMBEDDINGS = (("prefix3", 32), ("suffix4", 32), ("suffix3", 32), ("suffix2", 16), ("shape", 24))
LEARNT_WIDTH = 64


def build_kernel(folder):
    """Compiles lstm.c into `folder` (OPENBLAS may name the library file) and loads it."""
    target = os.path.join(folder, "lstm.so")
    source = os.path.join(HERE, "lstm.c")
    if not os.path.exists(target) or os.path.getmtime(target) < os.path.getmtime(source):
        blas = os.environ.get("OPENBLAS", "-lopenblas")
        subprocess.check_call(["cc", "-Ofast", "-march=native", "-shared", "-fPIC", source, "-o", target, blas, "-lm"])
    return ctypes.CDLL(target)


kernel = None


def pointer(tensor):
    return ctypes.c_void_p(tensor.data_ptr())


class LstmPass(torch.autograd.Function):
    @staticmethod
    def forward(ctx, gates, weights, active, reverse):
        T, B, four = gates.shape
        h = four // 4
        gates = gates.contiguous().clone()
        weights = weights.contiguous()
        hidden = torch.empty(T, B, h)
        cell = torch.empty(T, B, h)
        kernel.lstm_forward(T, B, h, int(reverse), pointer(active), pointer(gates), pointer(weights), pointer(hidden), pointer(cell))
        ctx.save_for_backward(gates, weights, hidden, cell, active)
        ctx.reverse = reverse
        return hidden

    @staticmethod
    def backward(ctx, d_hidden):
        gates, weights, hidden, cell, active = ctx.saved_tensors
        T, B, four = gates.shape
        h = four // 4
        d_gates = gates.clone()
        d_hidden = d_hidden.contiguous().clone()
        d_weights = torch.empty_like(weights)
        d_cell = torch.empty(B, h)
        kernel.lstm_backward(T, B, h, int(ctx.reverse), pointer(active), pointer(d_gates), pointer(weights), pointer(hidden), pointer(cell), pointer(d_hidden), pointer(d_weights), pointer(d_cell))
        return d_gates, d_weights, None, None


class Direction(nn.Module):
    def __init__(self, width, h):
        super().__init__()
        self.input = nn.Linear(width, 4 * h)
        self.recurrent = nn.Parameter(torch.empty(h, 4 * h))
        nn.init.xavier_uniform_(self.input.weight)
        nn.init.zeros_(self.input.bias)
        self.input.bias.data[h : 2 * h] = 1.0
        for k in range(4):
            nn.init.orthogonal_(self.recurrent.data[:, k * h : (k + 1) * h])


class Network(nn.Module):
    def __init__(self, sizes, vectors, learnt, hash_rows, labels, tags):
        super().__init__()
        self.sizes = sizes
        d, h = sizes["width"], sizes["width"] // 2
        self.register_buffer("vectors", vectors, persistent=False)
        self.register_buffer("learnt_of", learnt, persistent=False)
        self.learnt = nn.Embedding(int(learnt.max()) + 1, LEARNT_WIDTH)
        self.hashed = nn.ModuleList([nn.Embedding(hash_rows[name], width) for name, width in EMBEDDINGS])
        for table in [self.learnt, *self.hashed]:
            nn.init.normal_(table.weight, 0, 0.1)
            table.weight.data[0] = 0
        self.input = nn.Linear(vectors.shape[1] + LEARNT_WIDTH + sum(width for _, width in EMBEDDINGS), d)
        self.norm = nn.LayerNorm(d)
        self.root = nn.Parameter(torch.randn(d) * 0.1)
        self.layers = nn.ModuleList([nn.ModuleList([Direction(d, h), Direction(d, h)]) for _ in range(sizes["layers"])])
        self.tag = nn.Linear(d, tags)
        self.arc_head, self.arc_child = nn.Linear(d, sizes["arc"]), nn.Linear(d, sizes["arc"])
        self.arc = nn.Parameter((torch.eye(sizes["arc"]) * 0.1 + torch.randn(sizes["arc"], sizes["arc"]) * 0.01) * 4 / math.sqrt(sizes["arc"]))
        self.arc_bias = nn.Linear(sizes["arc"], 1)
        self.label_head, self.label_child = nn.Linear(d, sizes["label"]), nn.Linear(d, sizes["label"])
        self.label = nn.Parameter(torch.randn(labels, sizes["label"] + 1, sizes["label"] + 1) * 0.02)

    def drop(self, x, p=None):
        return F.dropout(x, self.sizes["dropout"] if p is None else p, self.training)

    def drop_shared(self, x):
        """Drops the same units at every step of a sentence. x is [T, B, d]."""
        if not self.training:
            return x
        keep = 1 - self.sizes["dropout"]
        return x * torch.bernoulli(torch.full((1, x.shape[1], x.shape[2]), keep)) / keep

    def embed(self, features):
        word = features[..., 0]
        learnt = self.learnt_of[word]
        row = torch.where(word < self.vectors.shape[0], word, torch.zeros_like(word))
        if self.training:
            learnt = learnt * (torch.rand(word.shape) > 0.15)
            row = row * (torch.rand(word.shape) > 0.05)
        parts = [self.vectors[row], self.learnt(learnt)]
        parts += [table(features[..., k + 1]) for k, table in enumerate(self.hashed)]
        return torch.cat(parts, -1)

    def forward(self, features, lengths):
        """features [T, B, 6], row 0 of T stands for the root; lengths count it. Sentences sorted longest first."""
        T, B = features.shape[:2]
        x = self.norm(self.input(self.drop(self.embed(features))))
        x = torch.cat([self.root.expand(1, B, -1), x[1:]], 0)
        active = (lengths[None, :] > torch.arange(T)[:, None]).sum(1).to(torch.int32)
        for index, pair in enumerate(self.layers):
            x = self.drop_shared(x)
            x = torch.cat([LstmPass.apply(side.input(x), side.recurrent, active, k == 1) for k, side in enumerate(pair)], -1)
            if index == 0:
                tags = self.tag(self.drop(x))
        x = x.transpose(0, 1)
        x = self.drop_shared(x.transpose(0, 1)).transpose(0, 1)
        head, child = self.drop(F.relu(self.arc_head(x))), self.drop(F.relu(self.arc_child(x)))
        arcs = (child @ self.arc) @ head.transpose(1, 2) + self.arc_bias(head).transpose(1, 2)
        dead = torch.arange(T)[None, :] >= lengths[:, None]
        arcs = arcs.masked_fill(dead[:, None, :], -1e4) - 1e4 * torch.eye(T)
        return tags.transpose(0, 1), arcs, self.drop(F.relu(self.label_head(x))), self.drop(F.relu(self.label_child(x)))

    def labels(self, heads, children, chosen):
        """Label scores [B, T, labels] of each word under its chosen head [B, T]."""
        picked = torch.gather(heads, 1, chosen[..., None].expand(-1, -1, heads.shape[-1]))
        ones = torch.ones(picked.shape[:2] + (1,))
        a, b = torch.cat([children, ones], -1), torch.cat([picked, ones], -1)
        B, T, K = a.shape
        left = (a.reshape(B * T, K) @ self.label.permute(1, 0, 2).reshape(K, -1)).reshape(B * T, -1, K)
        return torch.bmm(left, b.reshape(B * T, K, 1)).reshape(B, T, -1)


def read_set(path, width=10):
    """Sentences of prepare.ts as int arrays [n, 10]: six feature ids, head, label, tag, punctuation."""
    stream = np.fromfile(path, np.int32)
    sentences, at = [], 0
    while at < len(stream):
        n = stream[at]
        sentences.append(stream[at + 1 : at + 1 + n * width].reshape(n, width))
        at += 1 + n * width
    return sentences


def batches(sentences, tokens, shuffle=None):
    """Groups of sentence numbers of similar length with at most `tokens` padded tokens each."""
    noise = shuffle.random(len(sentences)) * 3 if shuffle is not None else np.zeros(len(sentences))
    groups, group, longest = [], [], 0
    for index in np.argsort([len(s) for s in sentences] + noise, kind="stable"):
        size = len(sentences[index]) + 1
        if group and max(longest, size) * (len(group) + 1) > tokens:
            groups.append(group)
            group, longest = [], 0
        group.append(index)
        longest = max(longest, size)
    groups.append(group)
    if shuffle is not None:
        shuffle.shuffle(groups)
    return groups


def collate(sentences, group):
    group = sorted(group, key=lambda index: -len(sentences[index]))
    T = len(sentences[group[0]]) + 1
    data = np.zeros((len(group), T, 10), np.int64)
    data[..., 8] = -1
    lengths = np.zeros(len(group), np.int64)
    for k, index in enumerate(group):
        lengths[k] = len(sentences[index]) + 1
        data[k, 1 : lengths[k]] = sentences[index]
    data = torch.from_numpy(data)
    return data[..., :6].transpose(0, 1).contiguous(), data[..., 6], data[..., 7], data[..., 8], torch.from_numpy(lengths), group
