import type { Json } from "./json-lines.ts";
import { joinSentences } from "./sentences.ts";

type Sentence = { readonly text: string; readonly tokens: readonly { readonly form: string; readonly tag: string }[] };

/** How many characters of a sentence's id name its document: `n01001` of `n01001011`. */
const DOCUMENT_LETTERS = 6;

/**
 * Documents of a Universal NER file with the names in them. The file has, for each sentence, `# sent_id =`, `# text =`, then
 * a line a token, tab-separated: number, form, tag (`O`, `B-PER`, `I-PER` …), further columns that are not read.
 *
 * @param documents Ids of those wanted, in order.
 * @see https://www.universalner.org/guidelines
 */
export function convertNames(file: string, documents: readonly string[]): Json[] {
	const byDocument = new Map<string, Sentence[]>(documents.map((id) => [id, []]));
	for (const block of file.split(/\r?\n\r?\n/u)) {
		const id = /^# sent_id = (.+)$/mu.exec(block)?.[1]?.trim() ?? "";
		byDocument.get(id.slice(0, DOCUMENT_LETTERS))?.push(sentenceOf(block));
	}
	return [...byDocument].map(([id, sentences]) => {
		if (sentences.length === 0) throw new Error(`The file has no sentence of the document “${id}”.`);
		const joined = joinSentences(sentences.map(({ text }) => ({ text, before: " " })));
		const mentions = sentences.flatMap((sentence, at) => namesIn(sentence, joined.sents[at]?.[0] ?? 0));
		return {
			id,
			...joined,
			mentions: mentions.map(({ start, end, type }) => ({ start, end, type, text: joined.text.slice(start, end) })),
		};
	});
}

function sentenceOf(block: string): Sentence {
	const tokens = block.split(/\r?\n/u).filter((line) => /^\d+\t/u.test(line));
	return {
		text: /^# text = (.*)$/mu.exec(block)?.[1]?.trim() ?? "",
		tokens: tokens.map((line) => {
			const [, form = "", tag = ""] = line.split("\t");
			return { form, tag };
		}),
	};
}

/** Names by their tags; the places of tokens are found in the text, one after the other. */
function namesIn({ text, tokens }: Sentence, offset: number) {
	const names: { start: number; end: number; type: string }[] = [];
	let from = 0;
	for (const { form, tag } of tokens) {
		const at = text.indexOf(form, from);
		if (at < 0) throw new Error(`“${form}” is not in “${text}”.`);
		from = at + form.length;
		const [, place, type = ""] = /^([BI])-(.+)$/u.exec(tag) ?? [];
		const last = names.at(-1);
		if (place === "B") names.push({ start: offset + at, end: offset + from, type });
		else if (place === "I" && last !== undefined) last.end = offset + from;
	}
	return names;
}
