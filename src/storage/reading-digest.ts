import { createHash } from "node:crypto";
import type { Story } from "../story/story.ts";

/** A digest of what a place in the story rests on: its text, and where its paragraphs and chapters are. */
export function readingDigest({ text, paragraphs }: Pick<Story, "text" | "paragraphs">): string {
	const rows = Uint32Array.from(paragraphs.flatMap(({ start, end, chapter, number }) => [start, end, chapter, number]));
	return createHash("sha256").update(text).update(rows).digest("base64url").slice(0, 16);
}
