import type { Json } from "./json-lines.ts";

/** A case of the specification: its name, the text to divide, the sentences expected; strings of Ruby in double marks. */
const CASE = /it "((?:[^"\\]|\\.)*)" do.*?text: "((?:[^"\\]|\\.)*)".*?to eq\(\[((?:"(?:[^"\\]|\\.)*"(?:, )?)*)\]\)/gsu;
const STRING = /"((?:[^"\\]|\\.)*)"/gu;

/**
 * Pragmatic Segmenter's golden rules for English, from `spec/pragmatic_segmenter/languages/english_spec.rb`: what stands in
 * the context "Golden Rules", the case it skips itself included.
 *
 * @see https://github.com/diasks2/pragmatic_segmenter
 */
export function convertGoldenRules(specification: string): Json[] {
	const start = specification.indexOf('context "Golden Rules"');
	if (start < 0) throw new Error("The specification has no golden rules.");
	const end = specification.indexOf("describe '#segment'", start);
	return [...specification.slice(start, end < 0 ? undefined : end).matchAll(CASE)].map(
		([, name = "", text = "", sentences = ""]) => ({
			name: unescaped(name),
			text: unescaped(text),
			gold: [...sentences.matchAll(STRING)].map(([, sentence = ""]) => unescaped(sentence)),
		}),
	);
}

function unescaped(string: string): string {
	return string.replace(/\\(.)/gsu, (_, letter: string) => (letter === "n" ? "\n" : letter));
}
