import type { Json } from "./json-lines.ts";
import type { Document, Questions } from "./question-set.ts";

type Article = {
	readonly title: string;
	readonly paragraphs: readonly {
		readonly context: string;
		readonly qas: readonly {
			readonly id: string;
			readonly question: string;
			readonly answers: readonly { readonly text: string; readonly answer_start: number }[];
			readonly is_impossible: boolean;
		}[];
	}[];
};

/**
 * Articles of SQuAD 2.0: a paragraph becomes a section, numbered from 0. The evidence of a question that can be answered is
 * the paragraph it was asked of; answers that people gave more than once are given once.
 *
 * @param titles The articles wanted, as the file spells them, in its order.
 * @see https://rajpurkar.github.io/SQuAD-explorer/
 */
export function convertSquad(file: string, titles: readonly string[]): Questions {
	const wanted = (JSON.parse(file) as { data: readonly Article[] }).data.filter(({ title }) => titles.includes(title));
	if (wanted.length !== titles.length)
		throw new Error(`SQuAD's file has ${wanted.length} of the articles ${titles.join(", ")}.`);
	return { documents: wanted.map(documentOf), questions: wanted.flatMap(questionsOf) };
}

function documentOf({ title, paragraphs }: Article): Document {
	const sections = paragraphs.map(({ context }, at) => ({ id: String(at), text: context }));
	return { doc_id: title, title: title.replaceAll("_", " "), sections };
}

function questionsOf({ title, paragraphs }: Article): Json[] {
	return paragraphs.flatMap(({ qas }, at) =>
		qas.map(({ id, question, answers, is_impossible }) => ({
			qid: id,
			doc_id: title,
			question,
			answers: [...new Set(answers.map(({ text }) => text))],
			answer_starts: answers.map(({ answer_start }) => answer_start),
			evidence_sections: is_impossible ? [] : [String(at)],
			asked_section: String(at),
			type: "squad",
			answerable: !is_impossible,
		})),
	);
}
