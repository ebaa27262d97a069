import type { Paragraph } from "../../src/story/story.ts";

export type Reading = { readonly text: string; readonly paragraphs: readonly Paragraph[] };

/** A reading of chapters that are lists of paragraphs. A chapter may begin with a heading, which is no paragraph. */
export function reading(chapters: readonly (readonly string[])[], heads: readonly string[] = []): Reading {
	let text = "";
	const paragraphs: Paragraph[] = [];
	for (const [index, words] of chapters.entries()) {
		if (heads[index] !== undefined) text += `${heads[index]}\n\n`;
		for (const [at, one] of words.entries()) {
			paragraphs.push({ start: text.length, end: text.length + one.length, chapter: index + 1, number: at + 1 });
			text += `${one}\n\n`;
		}
	}
	return { text, paragraphs };
}

const NOUNS = ["miller", "weir", "heron", "lantern", "ferry", "orchard", "letter", "bridge", "sluice", "kettle"];
/** A paragraph of its own for every number. */
export const tale = (n: number): string =>
	`On day ${n} the ${NOUNS[n % 10]} stood by the ${NOUNS[(n * 7 + 3) % 10]}, and ${n * 31 + 5} people saw it there.`;
export const tales = (from: number, to: number): string[] =>
	Array.from({ length: to - from }, (_, i) => tale(from + i));
