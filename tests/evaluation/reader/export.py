"""Writes the taught reader as the file that ships: ONNX, with whole numbers of 8 bits for weights."""

import argparse
import tempfile
import warnings
from pathlib import Path

import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.quantization.shape_inference import quant_pre_process

from network import Reader

OPSET = 17


class OneWindow(torch.nn.Module):
    """One window at a time: there is no padding, and what stands beside it cannot move its score."""

    def __init__(self, reader: Reader) -> None:
        super().__init__()
        self.reader = reader

    def forward(self, pieces: torch.Tensor, kinds: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        return self.reader(pieces, kinds, torch.ones_like(pieces))


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path, help="with the checkpoint")
    parser.add_argument("out", type=Path)
    arguments = parser.parse_args()
    reader = Reader()
    reader.load_state_dict(torch.load(arguments.folder / "checkpoint.pt", weights_only=True)["model"])
    reader.eval()
    example = (torch.tensor([[101, 2040, 102, 2000, 102]]), torch.tensor([[0, 0, 0, 1, 1]]))
    with tempfile.TemporaryDirectory() as folder, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        whole, prepared = Path(folder) / "whole.onnx", Path(folder) / "prepared.onnx"
        torch.onnx.export(
            OneWindow(reader),
            example,
            whole,
            input_names=["pieces", "kinds"],
            output_names=["answers", "places"],
            dynamic_axes={"pieces": {1: "length"}, "kinds": {1: "length"}, "places": {1: "length"}},
            opset_version=OPSET,
            dynamo=False,
        )
        quant_pre_process(whole, prepared, skip_symbolic_shape=True)
        quantize_dynamic(prepared, arguments.out, weight_type=QuantType.QInt8, per_channel=True)


if __name__ == "__main__":
    main()
