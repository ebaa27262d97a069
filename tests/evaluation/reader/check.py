"""How well a reader reads texts that it was not taught on."""

import torch

from examples import Example, batch_of

SEEN = 250  # examples of each set: enough to see where it goes, few enough not to hold it up


def check(model: torch.nn.Module, apart: list[Example]) -> dict[str, float]:
    """Shares of right first windows, and how often a right window is above one of a question without an answer."""
    model.eval()
    best: dict[str, list[float]] = {}
    first: dict[str, list[bool]] = {}
    spans: list[float] = []
    counts: dict[str, int] = {}
    with torch.no_grad(), torch.autocast("cpu", dtype=torch.bfloat16):
        for example in apart:
            counts[example.set] = counts.get(example.set, 0) + 1
            if counts[example.set] > SEEN:
                continue
            batch = batch_of([(example, example.windows)])
            logits, places = model(batch.pieces, batch.kinds, batch.mask)
            best.setdefault(example.set, []).append(logits.max().item())
            if not example.answerable:
                continue
            first.setdefault(example.set, []).append(logits.argmax().item() == 0)
            for row, start, end in batch.spans:
                spans.append(overlap(places[row].float(), batch.kinds[row] * batch.mask[row], start, end))
    right = [logit for name, logits in best.items() if name in first for logit in logits]
    wrong = [logit for name, logits in best.items() if name not in first for logit in logits]
    above = sum((a > b) + (a == b) / 2 for a in right for b in wrong) / max(1, len(right) * len(wrong))
    shares = {name: round(100 * sum(hits) / len(hits), 1) for name, hits in first.items()}
    return {**shares, "answerable": round(100 * above, 1), "span": round(100 * sum(spans) / max(1, len(spans)), 1)}


def overlap(logits: torch.Tensor, within: torch.Tensor, start: int, end: int) -> float:
    """F1 of the tokens of the best span and of the right one."""
    masked = logits.masked_fill((within == 0).unsqueeze(-1), -1e4)
    sums = masked[:, 0].unsqueeze(1) + masked[:, 1].unsqueeze(0)
    allowed = torch.ones_like(sums).triu() - torch.ones_like(sums).triu(30)
    at = sums.masked_fill(allowed == 0, -1e9).argmax().item()
    from_, to = divmod(at, sums.shape[1])
    shared = max(0, min(to, end) - max(from_, start) + 1)
    return 2 * shared / (to - from_ + 1 + end - start + 1)
