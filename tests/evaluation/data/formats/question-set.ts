import { type Json, toJsonLines } from "./json-lines.ts";

/** A text to be asked about; a section becomes a paragraph. */
export type Document = {
	readonly doc_id: string;
	readonly title: string;
	readonly sections: readonly { readonly id: string; readonly text: string }[];
};

/** Questions on documents, as `question-sets.ts` reads them. */
export type Questions = { readonly documents: readonly Document[]; readonly questions: readonly Json[] };

/** The two files of a set, by their names within its folder. */
export function questionSetFiles({ documents, questions }: Questions): ReadonlyMap<string, string> {
	return new Map([
		["documents.jsonl", toJsonLines(documents)],
		["questions.jsonl", toJsonLines(questions)],
	]);
}
