"""Examples as make-examples.ts writes them, and batches of them."""

import json
import random
from dataclasses import dataclass
from pathlib import Path

import torch
from torch import Tensor

FIRST, SEPARATOR, PADDING = 101, 102, 0


@dataclass(frozen=True)
class Example:
    set: str
    question: list[int]
    windows: list[list[int]]  # the right one first, if it is answerable
    answerable: bool
    span: tuple[int, int] | None


def read_examples(path: Path) -> list[Example]:
    with path.open() as lines:
        raws = [json.loads(line) for line in lines]
    return [
        Example(raw["set"], raw["question"], raw["windows"], raw["answerable"], tuple(raw["span"]) if "span" in raw else None)
        for raw in raws
    ]


@dataclass(frozen=True)
class Batch:
    pieces: Tensor
    kinds: Tensor
    mask: Tensor
    groups: list[tuple[int, int, bool]]  # first and after the last of its windows, and whether the first answers
    spans: list[tuple[int, int, int]]  # window, first token and last token of the answer


def batch_of(chosen: list[tuple[Example, list[list[int]]]]) -> Batch:
    """Questions with the windows that are read beside each."""
    lines, kinds, groups, spans = [], [], [], []
    for example, windows in chosen:
        first = len(lines)
        for window in windows:
            head = [FIRST, *example.question, SEPARATOR]
            lines.append([*head, *window, SEPARATOR])
            kinds.append([0] * len(head) + [1] * (len(window) + 1))
        groups.append((first, len(lines), example.answerable))
        if example.answerable and example.span is not None:
            before = len(example.question) + 2
            spans.append((first, before + example.span[0], before + example.span[1] - 1))
    longest = max(map(len, lines))
    filled = lambda rows, value: torch.tensor([row + [value] * (longest - len(row)) for row in rows])
    return Batch(filled(lines, PADDING), filled(kinds, 0), filled([[1] * len(line) for line in lines], 0), groups, spans)


def draw(example: Example, wrong: int, chance: random.Random) -> list[list[int]]:
    """The right window and some wrong ones; of a question without an answer the most alike and one more."""
    kept, rest = example.windows[:1], example.windows[1:]
    return kept + chance.sample(rest, min(wrong if example.answerable else 1, len(rest)))
