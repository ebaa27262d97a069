import { normalizeWord } from "../../language/normalize.ts";
import type { Span } from "../../story/span.ts";
import type { Story } from "../../story/story.ts";

/**
 * Every place where a story in a language without spaces has exactly these signs, in order, within one paragraph, whatever stands
 * between them that is none. Not word by word: where a word ends depends on what stands around it.
 */
export function findSigns({ text, paragraphs }: Pick<Story, "text" | "paragraphs">, words: string): Span[] {
	const read = createSignReader();
	const wanted = read(words).text;
	if (wanted === "") return [];
	return paragraphs.flatMap(({ start, end }) => {
		const signs = read(text.slice(start, end));
		const spans: Span[] = [];
		for (let at = signs.text.indexOf(wanted); at >= 0; at = signs.text.indexOf(wanted, at + wanted.length)) {
			const last = at + wanted.length - 1;
			spans.push({ start: start + (signs.starts[at] as number), end: start + (signs.ends[last] as number) });
		}
		return spans;
	});
}

/** A text's letters and figures alone, as they are compared, each with where it begins and ends. */
type Signs = { readonly text: string; readonly starts: readonly number[]; readonly ends: readonly number[] };

/** Reads signs; each of them is normalized once, since a story has some thousand of them, a million times. */
function createSignReader(): (original: string) => Signs {
	const known = new Map<string, string>();
	return (original) => {
		const starts: number[] = [];
		const ends: number[] = [];
		let text = "";
		let at = 0;
		for (const sign of original) {
			let read = known.get(sign);
			if (read === undefined) {
				read = /[\p{L}\p{N}]/u.test(sign) ? normalizeWord(sign) : "";
				known.set(sign, read);
			}
			for (let unit = 0; unit < read.length; unit++) {
				starts.push(at);
				ends.push(at + sign.length);
			}
			text += read;
			at += sign.length;
		}
		return { text, starts, ends };
	};
}
