import { BYTES_BESIDE_TEXT, MOST_BYTES, MOST_TEXT } from "../limits.ts";
import { type Block, textsOf } from "./components.ts";

/** Bytes that Discord counts of a message: its words in UTF-8, and a little for each text. */
export function bytesOf(blocks: readonly Block[]): number {
	return textsOf(blocks).reduce((sum, text) => sum + Buffer.byteLength(text) + BYTES_BESIDE_TEXT, 0);
}

/**
 * A message within Discord's limit on bytes: where the words of other scripts take more than it, they are given less room.
 *
 * @param render Makes the message with at most so many characters in all its texts; with fewer, passages and lists are shorter.
 */
export function fitBytes(render: (room: number) => Block[]): Block[] {
	let room = MOST_TEXT;
	for (;;) {
		const blocks = render(room);
		const bytes = bytesOf(blocks);
		// What cannot be shortened (headline, question) counts as well, so the rest gives way until it fits, or nothing is left of it.
		if (bytes <= MOST_BYTES || room === 0) return blocks;
		room = Math.floor(room * Math.min(0.95, MOST_BYTES / bytes));
	}
}
