"""Teaches the reader. Goes on from its last checkpoint if there is one; the same seed gives the same lessons."""

import argparse
import json
import os
import random
import time
from pathlib import Path

import torch
from torch import nn
from torch.nn.functional import binary_cross_entropy_with_logits, cross_entropy

from check import check
from examples import Example, batch_of, draw, read_examples
from network import Reader

SEED = 18
WRONG = 3  # wrong windows beside a right one
TOKENS = 4400  # of one step
RATE, HEAD_RATE, WARM_UP = 6e-5, 5e-4, 100
CHECKPOINT_SECONDS = 300
STEPS = 3000  # of the lessons below: three quarters of an hour of two cores

# How often each set is gone through: what is most like a reader's question of a story most often.
PASSES = {
    "tales": 3.0,
    "tales, spoiled": 1.5,
    "tales, elsewhere": 1.5,
    "articles": 1.0,
    "unanswerable-articles": 2.0,
    "reviews": 0.7,
    "posts": 0.7,
    "sentences": 0.7,
    "introductions": 2.5,
}
OTHERS = 0.8


def lessons(examples: list[Example], chance: random.Random) -> list[Example]:
    chosen = []
    for example in examples:
        passes = PASSES.get(example.set, OTHERS)
        chosen += [example] * (int(passes) + (chance.random() < passes % 1))
    chance.shuffle(chosen)
    return chosen


def steps(chosen: list[Example], chance: random.Random) -> list[list[tuple[Example, list[list[int]]]]]:
    """Batches of windows of like length, in random order."""
    drawn = [(example, draw(example, WRONG, chance)) for example in chosen]
    batches = []
    for at in range(0, len(drawn), 512):
        near = sorted(drawn[at : at + 512], key=lambda one: max(map(len, one[1])) + len(one[0].question))
        batch, width, count = [], 0, 0
        for one in near:
            width = max(width, len(one[0].question) + 3 + max(map(len, one[1])))
            if batch and width * (count + len(one[1])) > TOKENS:
                batches.append(batch)
                batch, count, width = [], 0, len(one[0].question) + 3 + max(map(len, one[1]))
            batch.append(one)
            count += len(one[1])
        batches.append(batch)
    chance.shuffle(batches)
    return batches


def loss_of(model: Reader, chosen: list[tuple[Example, list[list[int]]]]) -> torch.Tensor:
    batch = batch_of(chosen)
    with torch.autocast("cpu", dtype=torch.bfloat16):
        logits, spans = model(batch.pieces, batch.kinds, batch.mask)
    logits, spans = logits.float(), spans.float()
    labels = torch.zeros_like(logits)
    orders = []
    for first, end, answerable in batch.groups:
        if answerable:
            labels[first] = 1
            orders.append(cross_entropy(logits[first:end].unsqueeze(0), torch.tensor([0])))
    loss = binary_cross_entropy_with_logits(logits, labels)
    if orders:
        loss = loss + torch.stack(orders).mean()
    if batch.spans:
        within = spans.masked_fill(((batch.kinds == 0) | (batch.mask == 0)).unsqueeze(-1), -1e4)
        rows, starts, ends = (torch.tensor(part) for part in zip(*batch.spans))
        of = within[rows]
        loss = loss + 0.25 * (cross_entropy(of[:, :, 0], starts) + cross_entropy(of[:, :, 1], ends))
    return loss


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path, help="with the examples; checkpoints and the taught network go there")
    folder = parser.parse_args().folder
    torch.manual_seed(SEED)
    torch.set_num_threads(len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count())
    chance = random.Random(SEED)
    batches = steps(lessons(read_examples(folder / "taught.jsonl"), chance), chance)[:STEPS]
    apart = read_examples(folder / "apart.jsonl")
    model = Reader()
    heads = [*model.relevance.parameters(), *model.span.parameters()]
    trunk = [weights for weights in model.trunk.parameters() if weights.requires_grad]
    optimizer = torch.optim.AdamW([{"params": trunk, "lr": RATE}, {"params": heads, "lr": HEAD_RATE}], weight_decay=0.01)
    rate = lambda step: min((step + 1) / WARM_UP, (len(batches) - step) / (len(batches) - WARM_UP))
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, rate)
    checkpoint, done = folder / "checkpoint.pt", 0
    if checkpoint.exists():
        kept = torch.load(checkpoint, weights_only=True)
        model.load_state_dict(kept["model"])
        optimizer.load_state_dict(kept["optimizer"])
        schedule.load_state_dict(kept["schedule"])
        done = kept["done"]

    def keep() -> None:
        state = {"model": model.state_dict(), "optimizer": optimizer.state_dict(), "schedule": schedule.state_dict(), "done": done}
        torch.save(state, folder / "checkpoint.new")
        (folder / "checkpoint.new").rename(checkpoint)

    print(json.dumps({"steps": len(batches), "done": done}), flush=True)
    kept_at, losses = time.monotonic(), []
    while done < len(batches):
        model.train()
        loss = loss_of(model, batches[done])
        loss.backward()
        nn.utils.clip_grad_norm_(model.parameters(), 1)
        optimizer.step()
        schedule.step()
        optimizer.zero_grad()
        losses.append(loss.item())
        done += 1
        if done % 100 == 0:
            print(json.dumps({"step": done, "loss": round(sum(losses[-100:]) / 100, 3)}), flush=True)
        if time.monotonic() - kept_at > CHECKPOINT_SECONDS or done == len(batches):
            keep()
            print(json.dumps({"step": done, **check(model, apart)}), flush=True)
            kept_at = time.monotonic()


if __name__ == "__main__":
    main()
