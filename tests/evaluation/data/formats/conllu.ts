import type { Json } from "./json-lines.ts";
import { joinSentences } from "./sentences.ts";

/**
 * Documents of the English Web Treebank with the places of their sentences, from the comments of CoNLL-U: `# newdoc id =`,
 * `# newpar id =`, `# text =`. Sentences of a paragraph are joined by a space, paragraphs by a line break. What stands
 * before the first hyphen of a document's id is its genre.
 *
 * @see https://universaldependencies.org/format.html
 */
export function convertTreebank(file: string): Json[] {
	const documents: { id: string; sentences: { text: string; before: string }[] }[] = [];
	let before = " ";
	for (const line of file.split(/\r?\n/u)) {
		const [, key, value = ""] = /^# (newdoc id|newpar id|newpar|text) ?=? ?(.*)$/u.exec(line) ?? [];
		if (key === "newdoc id") documents.push({ id: value, sentences: [] });
		else if (key === "text") {
			documents.at(-1)?.sentences.push({ text: value, before });
			before = " ";
		} else if (key !== undefined) before = "\n";
	}
	return documents.map(({ id, sentences }) => ({ id, genre: id.split("-")[0] ?? "", ...joinSentences(sentences) }));
}
