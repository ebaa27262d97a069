import { normalizeText } from "../../language/normalize.ts";
import type { Span } from "../../story/span.ts";
import type { Story } from "../../story/story.ts";

const SIGN = /[\p{L}\p{N}]/u;

/**
 * Every place where a story in a language without spaces has exactly these signs, in order, within one paragraph, whatever stands
 * between them that is none. Not word by word: where a word ends depends on what stands around it.
 */
export function findSigns({ text, paragraphs }: Pick<Story, "text" | "paragraphs">, words: string): Span[] {
	const wanted = signsOf(words).text;
	if (wanted === "") return [];
	return paragraphs.flatMap((paragraph) => {
		const signs = signsOf(text.slice(paragraph.start, paragraph.end));
		const spans: Span[] = [];
		for (let at = signs.text.indexOf(wanted); at >= 0; at = signs.text.indexOf(wanted, at + wanted.length)) {
			const last = at + wanted.length - 1;
			spans.push({
				start: paragraph.start + (signs.starts[at] as number),
				end: paragraph.start + (signs.ends[last] as number),
			});
		}
		return spans;
	});
}

/** A text's letters and figures alone, each with its place. */
function signsOf(original: string) {
	const { text, starts, ends } = normalizeText(original);
	const places = Array.from(text, (_, at) => at).filter((at) => SIGN.test(text.charAt(at)));
	return {
		text: places.map((at) => text.charAt(at)).join(""),
		starts: places.map((at) => starts[at]),
		ends: places.map((at) => ends[at]),
	};
}
