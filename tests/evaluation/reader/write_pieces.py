"""Writes tests/reading/pieces.tsv: lines of novels, and odd ones, with a checksum of their pieces as the base's own tokenizer has them."""

import argparse
import json
import random
import zlib
from pathlib import Path

from tokenizers import Tokenizer

from network import BASE

LINES = 2000
ODD = [
    "中文 text日本語 かな 한국어 mixed",
    "naïve café Ångström İstanbul ß ﬁ ½ №5",
    "soft\u00adhyphen zero\u200bwidth \ufeffbom \u00a0nbsp",
    "emoji 😀👩‍👩‍👧 flags 🇩🇪",
    "a" * 120,
    "x" * 99,
    "ÀÉÎ e\u0301 o\u0308",
    "don’t “quote” — dash… 3.5% $5 #1 @x `tick` ^ | ~ _a_",
    "العربية עברית हिन्दी ไทย",
]


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("novels", type=Path)
    parser.add_argument("out", type=Path)
    arguments = parser.parse_args()
    chance = random.Random(18)
    lines = [line for path in sorted(arguments.novels.iterdir()) for line in path.read_text(errors="replace").split("\n") if line.strip() and "gutenberg" not in line.lower()]
    tokenizer = Tokenizer.from_file(str(BASE / "tokenizer.json"))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    with arguments.out.open("w") as out:
        for line in [*ODD, *(line.strip() for line in chance.sample(lines, LINES))]:
            pieces = ",".join(map(str, tokenizer.encode(line, add_special_tokens=False).ids))
            out.write(f"{zlib.crc32(pieces.encode()):08x}\t{json.dumps(line, ensure_ascii=False)}\n")


if __name__ == "__main__":
    main()
