import { writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { Answer } from "../../src/answering/answer.ts";
import { headlineOf, wordsOf } from "../../src/answering/wording/words.ts";
import type { Reader } from "../../src/reading/reader.ts";
import type { SearchableStory } from "../../src/retrieval/index/searchable-story.ts";
import { answerGold } from "./measure/bundled.ts";
import { missingFrom } from "./measure/passage-gold.ts";
import { readLines } from "./question-sets.ts";
import { openStoryFile } from "./story-file.ts";

/** One of the people whom a book mentions most. */
type CastGold = {
	/** Its file below the folder of the data. */
	readonly book: string;
	/** As a reader asks. */
	readonly name: string;
	/** Who it is, for whoever judges. */
	readonly is: string;
	/** Fragments of paragraphs that tell it; any of them will do. */
	readonly gold: readonly string[];
	/** Fragments of paragraphs that mislead: a lie, a joke, somebody else of that name. */
	readonly never: readonly string[];
};

/** What somebody who does not know the person takes from an answer: who it is, nothing much, or something false. */
export type Judgement = "useful" | "weak" | "misleading";

/** An answer as it was read and judged by hand. */
export type JudgedAnswer = {
	readonly book: string;
	readonly name: string;
	readonly headline: string;
	/** What else the answer says that the person is called, or who may be meant: two people may be taken for one. */
	readonly called: string;
	/** Citation of the first passage; empty where none is shown. */
	readonly place: string;
	readonly sure: boolean;
	/** How the first passage begins. */
	readonly shows: string;
	/** Empty until somebody judged it. */
	readonly judged: Judgement | "";
	readonly why: string;
};

export type AskedPerson = { readonly person: CastGold; readonly answer: Answer };

const GOLD = new URL("../gold/", import.meta.url);
const CAST = join(GOLD.pathname, "cast.jsonl");
const JUDGED = join(GOLD.pathname, "cast-judged.jsonl");
const BEGINNING = 160;

const stories = new Map<string, SearchableStory>();

/** @throws Error if a book lacks a fragment. */
function storyOf(dataDir: string, book: string, people: readonly CastGold[]): SearchableStory {
	const path = join(dataDir, book);
	const known = stories.get(path);
	if (known !== undefined) return known;
	const opened = openStoryFile(dirname(path), basename(path));
	const fragments = people.flatMap((person) => (person.book === book ? [...person.gold, ...person.never] : []));
	const missing = missingFrom(opened.story.text, fragments);
	if (missing.length > 0) throw new Error(`${book} lacks “${missing.join("”, “")}”.`);
	stories.set(path, opened);
	return opened;
}

/** "/who NAME" for everybody in the table. */
export async function askCast(dataDir: string, reader?: Reader): Promise<readonly AskedPerson[]> {
	const people = readLines<CastGold>(CAST);
	const asked: AskedPerson[] = [];
	for (const person of people) {
		const story = storyOf(dataDir, person.book, people);
		asked.push({ person, answer: await answerGold(story, { ask: `/who ${person.name}` }, reader) });
	}
	return asked;
}

/** The same answer says the same over the same passage, wherever the story now counts it. */
function keyOf({
	book,
	name,
	headline,
	called,
	shows,
}: Pick<JudgedAnswer, "book" | "name" | "headline" | "called" | "shows">): string {
	return JSON.stringify([book, name, headline, called, shows]);
}

function calledIn(answer: Answer): string {
	if (answer.kind === "ambiguous")
		return answer.candidates.map(({ name, detail }) => (detail ? `${name}, ${wordsOf(detail)}` : name)).join("; ");
	const others = answer.kind === "found" ? answer.details.find(({ say }) => say === "also-called") : undefined;
	return others === undefined ? "" : wordsOf(others);
}

/** Judgements of answers, be they given today or not: one that comes back needs no second look. */
export function readJudged(): ReadonlyMap<string, JudgedAnswer> {
	return new Map(readLines<JudgedAnswer>(JUDGED).map((one) => [keyOf(one), one]));
}

/** An answer with its judgement, if it has one. */
export function withJudgement(
	{ person: { book, name }, answer }: AskedPerson,
	judged: ReadonlyMap<string, JudgedAnswer>,
): JudgedAnswer {
	const first = answer.kind === "found" ? answer.evidence[0] : undefined;
	const shows = onOneLine(first?.text ?? "").slice(0, BEGINNING);
	const place = first?.citation ?? "";
	const given = { book, name, headline: headlineOf(answer), called: calledIn(answer), place };
	const known = judged.get(keyOf({ ...given, shows }));
	return {
		...given,
		sure: answer.kind === "found" && answer.confidence === "high",
		shows,
		judged: known?.judged ?? "",
		why: known?.why ?? "",
	};
}

/** Keeps all judgements, sorted as the people are asked. */
export function writeJudged(given: readonly JudgedAnswer[], before: ReadonlyMap<string, JudgedAnswer>): void {
	const all = [...new Map([...before, ...given.map((one) => [keyOf(one), one] as const)]).values()];
	const places = new Map(readLines<CastGold>(CAST).map(({ book, name }, at) => [`${book} ${name}`, at]));
	const placeOf = ({ book, name }: JudgedAnswer) => places.get(`${book} ${name}`) ?? -1;
	const kept = all.filter((one) => (one.judged !== "" || given.includes(one)) && placeOf(one) >= 0);
	const lines = kept.toSorted((a, b) => placeOf(a) - placeOf(b)).map((one) => `${JSON.stringify(one)}\n`);
	writeFileSync(JUDGED, lines.join(""));
}

function onOneLine(text: string): string {
	return text.replace(/\s+/gu, " ");
}
