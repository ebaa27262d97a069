import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readLines } from "../question-sets.ts";
import { readIntroductions } from "./introductions.ts";
import type { Lesson, LessonSet, LessonText } from "./lesson.ts";

/** Articles of SQuAD 2's half that teach. The other three never do: the rows of the evaluation are on them. */
export const TEACHING_ARTICLES: readonly string[] = [
	"Normans",
	"Huguenot",
	"French_and_Indian_War",
	"Imperialism",
	"1973_oil_crisis",
];

/** Texts of the tales, the articles and the novels that are never learned from: the chance is calibrated on them. One of so many. */
const KEPT_APART = 10;

export type Lessons = { readonly taught: readonly LessonText[]; readonly keptApart: readonly LessonText[] };

/** All texts that teach, as they lie in the evaluation data. */
export function readLessons(dataDir: string): Lessons {
	const shifts = (name: string) => readSquad(join(dataDir, "train", `squadshifts-${name}.json`));
	const tales = readTales(join(dataDir, "fairytaleqa-train"));
	const articles = shifts("new_wiki").map((text) => ({ ...text, set: "articles" as const }));
	const novels = readIntroductions(join(dataDir, "novels"));
	const isApart = (_: LessonText, at: number) => at % KEPT_APART === KEPT_APART - 1;
	const divided = [tales, articles, novels];
	return {
		taught: [
			...divided.flatMap((texts) => texts.filter((text, at) => !isApart(text, at))),
			...readSquad2(join(dataDir, "squad2-a")).filter(({ id }) => TEACHING_ARTICLES.includes(id)),
			...joined(shifts("amazon_reviews"), 20, "reviews"),
			...shifts("reddit").map((text) => ({ ...text, set: "posts" as const })),
			...readSentences(join(dataDir, "train")),
		],
		keptApart: divided.flatMap((texts) => texts.filter(isApart)),
	};
}

type RawText = { doc_id: string; sections: { id: string; text: string }[] };
type RawLesson = {
	doc_id: string;
	question: string;
	answers: string[];
	answer_starts?: number[];
	evidence_sections: string[];
	asked_section?: string;
	answerable: boolean;
};

function readTales(folder: string): LessonText[] {
	return readQuestions(folder).map((text) => ({ ...text, set: "tales" }));
}

function readSquad2(folder: string): LessonText[] {
	return readQuestions(folder).map((text) => ({ ...text, set: "unanswerable-articles" }));
}

function readQuestions(folder: string): Omit<LessonText, "set">[] {
	const asked = readLines<RawLesson>(join(folder, "questions.jsonl"));
	return readLines<RawText>(join(folder, "documents.jsonl")).map(({ doc_id, sections }) => {
		const paragraphs = sections.map(({ text }) => text.replace(/\s+/gu, " ").trim());
		const questions = asked
			.filter((raw) => raw.doc_id === doc_id)
			.flatMap((raw) => {
				const places = [...raw.evidence_sections, raw.asked_section].map((id) =>
					sections.findIndex((one) => one.id === id),
				);
				const answers = raw.answers.map((answer) => answer.toLowerCase().replace(/[.\s]+$/u, ""));
				const holds = (at: number) => answers.some((answer) => paragraphs[at]?.toLowerCase().includes(answer));
				const known = places.filter((at) => at >= 0);
				const paragraph = known.find(holds) ?? known[0];
				const relevant = raw.answerable ? known : [];
				return paragraph === undefined ? [] : [{ ...raw, paragraph, relevant }];
			});
		return { id: doc_id, paragraphs, questions };
	});
}

type RawArticle = {
	title: string;
	paragraphs: {
		context: string;
		qas: { question: string; answers: { text: string; answer_start: number }[] }[];
	}[];
};

function readSquad(path: string): Omit<LessonText, "set">[] {
	return (JSON.parse(readFileSync(path, "utf8")) as { data: RawArticle[] }).data.map(({ title, paragraphs }) => ({
		id: title,
		paragraphs: paragraphs.map(({ context }) => context),
		questions: paragraphs.flatMap(({ qas }, paragraph) =>
			qas.map(({ question, answers }) => ({
				question,
				paragraph,
				relevant: [paragraph],
				answerable: true,
				answers: answers.map(({ text }) => text),
				answerStart: answers[0]?.answer_start,
			})),
		),
	}));
}

/** Short texts, some together as one: alone they have no wrong paragraphs that look alike. */
function joined(texts: readonly Omit<LessonText, "set">[], count: number, set: LessonSet): LessonText[] {
	return Array.from({ length: Math.ceil(texts.length / count) }, (_, group) => {
		const members = texts.slice(group * count, (group + 1) * count);
		let before = 0;
		const questions = members.flatMap((text) => {
			const moved = text.questions.map((one) => ({
				...one,
				paragraph: one.paragraph + before,
				relevant: one.relevant.map((place) => place + before),
			}));
			before += text.paragraphs.length;
			return moved;
		});
		return { id: `${set}-${group}`, set, paragraphs: members.flatMap(({ paragraphs }) => paragraphs), questions };
	});
}

/** Sentences that one text has, to be chosen among. */
const SENTENCES_OF_A_TEXT = 300;

/** QAMR: questions on single sentences, whose answers are words of them by their numbers. */
function readSentences(folder: string): LessonText[] {
	const sentences = readRows(join(folder, "qamr-sentences.tsv")).map(([id = "", words = ""]) => ({
		id,
		words: words.split(" ").map(plainToken),
	}));
	const places = new Map(sentences.map(({ id }, at) => [id, at]));
	const texts = sentences.map(({ id, words }) => ({ id, paragraphs: [words.join(" ")], questions: [] as Lesson[] }));
	for (const [id = "", , , , , question = "", numbers = ""] of readRows(join(folder, "qamr-dev.tsv"))) {
		const words = sentences[places.get(id) ?? -1]?.words ?? [];
		const answered = numbers.split(" ").map(Number);
		const [first = 0] = answered;
		// Answers in several pieces teach no span.
		const isWhole = answered.every((number, at) => number === first + at);
		texts[places.get(id) ?? -1]?.questions.push({
			question,
			paragraph: 0,
			relevant: [0],
			answerable: true,
			answers: isWhole ? [words.slice(first, first + answered.length).join(" ")] : [],
			answerStart: isWhole ? words.slice(0, first).join(" ").length + Math.min(1, first) : undefined,
		});
	}
	return joined(texts, SENTENCES_OF_A_TEXT, "sentences");
}

function plainToken(token: string): string {
	const brackets: Readonly<Record<string, string>> = { "-LRB-": "(", "-RRB-": ")", "-LSB-": "[", "-RSB-": "]" };
	return brackets[token] ?? token.replace(/^(?:``|'')$/u, '"');
}

function readRows(path: string): string[][] {
	return readFileSync(path, "utf8")
		.split("\n")
		.filter((line) => line !== "")
		.map((line) => line.split("\t"));
}

/** Texts of one set that make a book together. */
const TEXTS_OF_A_BOOK = 12;

/**
 * Texts of each set by the dozen: joined they are as long as a book, in which the right passage is harder to find. Novels
 * are as long by themselves.
 */
export function booksOf(texts: readonly LessonText[]): readonly (readonly LessonText[])[] {
	const sets = [...new Set(texts.map(({ set }) => set))];
	return sets.flatMap((set) => {
		const group = texts.filter((text) => text.set === set);
		const size = set === "introductions" ? 1 : TEXTS_OF_A_BOOK;
		return Array.from({ length: Math.ceil(group.length / size) }, (_, at) => group.slice(at * size, (at + 1) * size));
	});
}
