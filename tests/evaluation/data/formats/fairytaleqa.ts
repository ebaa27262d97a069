import { readCsv } from "./csv.ts";
import type { Json } from "./json-lines.ts";
import type { Document } from "./question-set.ts";

/**
 * A tale of FairytaleQA. Its story is a table `section,text`; its questions have `question_id`, `local-or-sum`,
 * `cor_section` (numbers of the answering sections, with commas between), `attribute1`, `question`, `ex-or-im1` and the
 * answers of two people, `answer1` to `answer6`, of which some are empty.
 *
 * @see https://github.com/uci-soe/FairytaleQAData
 */
export function convertTale(id: string, story: string, questions: string): { document: Document; questions: Json[] } {
	const sections = readCsv(story).map((row) => ({ id: cell(row, "section"), text: cell(row, "text") }));
	return {
		document: { doc_id: id, title: id.replaceAll("-", " "), sections },
		questions: readCsv(questions).map((row) => ({
			qid: `${id}#${cell(row, "question_id")}`,
			doc_id: id,
			question: cell(row, "question"),
			answers: [1, 2, 3, 4, 5, 6].map((number) => cell(row, `answer${number}`)).filter((answer) => answer !== ""),
			evidence_sections: cell(row, "cor_section")
				.split(",")
				.map((section) => section.trim()),
			type: cell(row, "attribute1"),
			answerable: true,
			explicit: cell(row, "ex-or-im1"),
			scope: cell(row, "local-or-sum"),
		})),
	};
}

function cell(row: Readonly<Record<string, string>>, heading: string): string {
	const found = row[heading];
	if (found === undefined) throw new Error(`A table has no column “${heading}”, only ${Object.keys(row).join(", ")}.`);
	return found.trim();
}
