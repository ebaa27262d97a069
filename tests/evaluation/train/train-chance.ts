import { findByName } from "../../../src/annotation/names/find-entity.ts";
import { CHANCE_SIGNALS, chanceSignals, chancesWhenRead } from "../../../src/answering/confidence/chance.ts";
import { introductionOf } from "../../../src/answering/people/introduction.ts";
import { PASSAGES } from "../../../src/answering/rank-question.ts";
import { readAskedText } from "../../../src/question/asked-text.ts";
import { openReader } from "../../../src/reading/open-reader.ts";
import { rankWithReader } from "../../../src/reading/rank-read.ts";
import type { Reader } from "../../../src/reading/reader.ts";
import type { SearchableStory } from "../../../src/retrieval/index/searchable-story.ts";
import type { SignalValues } from "../../../src/retrieval/signals/signal.ts";
import { indexAt } from "../../../src/story/span.ts";
import { seededRandom } from "../bootstrap.ts";
import { DATA_DIR } from "../data-dir.ts";
import { spoilQuestion } from "../measure/spoil-question.ts";
import { annotatedStory } from "../question-sets.ts";
import type { LessonText } from "../reader/lesson.ts";
import { booksOf, readLessons } from "../reader/lessons.ts";
import { fitLogistic } from "./fit-logistic.ts";
import { chanceFile, introductionFile, writeLearned } from "./learned-files.ts";

/**
 * Learns how likely a passage that was read answers: `npm run train -- chance`, after the reader was taught. From texts that
 * it was not taught on, alone and a dozen of them as one book; questions as they were asked, spoiled so that nothing answers
 * them, and asked of other texts.
 */

/** A question and what came of it. */
type Asked = {
	readonly signals: SignalValues;
	readonly how: "asked" | "spoiled" | "elsewhere";
	readonly pool: "own" | "book";
	/** The first passage answers. */
	readonly first: boolean;
};

/** Of the answers shown as sure so many are to be right, in books as in short texts; and of the words that introduce somebody. */
const RIGHT = 0.88;
/** Every second question: all take twenty minutes and tell no more. */
const STEP = 2;
/** Held back little: there are few signals and many questions. */
const PENALTY = 1;
/** A story's own questions outweigh spoiled ones: readers seldom ask what is nearly so. */
const WEIGHTS = { asked: 1, spoiled: 0.35, elsewhere: 0.5 } as const;

/** A question, where it is asked, and the paragraphs that answer there. */
type Case = Pick<Asked, "how" | "pool"> & {
	readonly story: SearchableStory;
	readonly question: string;
	readonly relevant: readonly number[];
};

function casesIn(texts: readonly LessonText[]): Case[] {
	const random = seededRandom(5);
	return booksOf(texts).flatMap((book) => {
		const whole = annotatedStory(
			"book",
			book.flatMap(({ paragraphs }) => paragraphs),
		);
		const own = book.map(({ id, paragraphs }) => annotatedStory(id, paragraphs));
		let before = 0;
		return book.flatMap((text, at) => {
			const [story, other] = [own[at], own[(at + 1) % own.length]];
			const shift = before;
			before += text.paragraphs.length;
			if (story === undefined || other === undefined) return [];
			return text.questions
				.filter((_, place) => place % STEP === 0)
				.flatMap(({ question, relevant }): Case[] => {
					const spoiled = spoilQuestion(question, story, random);
					const inBook = relevant.map((place) => place + shift);
					const cases: Case[] = [
						{ how: "asked", pool: "own", story, question, relevant },
						{ how: "asked", pool: "book", story: whole, question, relevant: inBook },
						{ how: "elsewhere", pool: "own", story: other, question, relevant: [] },
					];
					if (spoiled === undefined) return cases;
					return [
						...cases,
						{ how: "spoiled", pool: "own", story, question: spoiled, relevant: [] },
						{ how: "spoiled", pool: "book", story: whole, question: spoiled, relevant: [] },
					];
				});
		});
	});
}

async function askAll(reader: Reader, cases: readonly Case[]): Promise<Asked[]> {
	const asked: Asked[] = [];
	for (const { how, pool, story, question, relevant } of cases) {
		const ranked = await rankWithReader(reader, [story], readAskedText(question), { count: PASSAGES });
		const signals = chanceSignals(ranked);
		const [first] = ranked.passages;
		if (signals && first) asked.push({ how, pool, signals, first: relevant.includes(first.paragraph) });
	}
	return asked;
}

/** The least logit from which on so many introductions are where the story says beside a name who somebody is. */
async function learnIntroduction(reader: Reader, novels: readonly LessonText[]): Promise<number> {
	const told: { readonly logit: number; readonly right: boolean }[] = [];
	for (const { id, paragraphs, questions } of novels) {
		const story = annotatedStory(id, paragraphs);
		for (const { question, relevant } of questions) {
			const name = question.replace(/^Who (?:is|was) |\?$/gu, "");
			const [match] = findByName(story.layers, name);
			if (match === undefined) continue;
			const mentions = story.layers.mentions.filter(({ entity }) => entity === match.entity.id);
			const { read: found } = await introductionOf(story, match.entity, mentions, reader);
			const at = found === undefined ? -1 : indexAt(story.story.paragraphs, found.words.start);
			if (found !== undefined) told.push({ logit: found.logit, right: relevant.includes(at) });
		}
	}
	const sorted = told.toSorted((a, b) => b.logit - a.logit);
	let [right, least] = [0, sorted[0]?.logit ?? 0];
	for (const [at, one] of sorted.entries()) {
		if (one.right) right++;
		if (right >= RIGHT * (at + 1)) least = one.logit;
	}
	const shown = told.filter(({ logit }) => logit >= least).length;
	console.log(`introductions: ${told.length} people, ${right} right, sure from ${least.toFixed(2)} on: ${shown}`);
	return Math.round(100 * least) / 100;
}

function learn(asked: readonly Asked[], holds: (one: Asked) => boolean): Readonly<Record<string, number>> {
	const names = CHANCE_SIGNALS.map(({ name }) => name);
	const others = names.filter((name) => name !== "bias");
	const cases = asked.map((one) => ({
		signals: one.signals.filter((_, at) => names[at] !== "bias"),
		yes: holds(one) ? (1 as const) : (0 as const),
		weight: WEIGHTS[one.how],
	}));
	const { bias, weights } = fitLogistic(others, cases, PENALTY);
	return Object.fromEntries(names.map((name) => [name, Math.round(1e4 * (weights[name] ?? bias)) / 1e4]));
}

/** The least chance from which on so many are right, among the questions as they were asked and those spoiled. */
function leastSure(judged: readonly (Asked & { readonly chance: number })[]): number {
	const sorted = judged.toSorted((a, b) => b.chance - a.chance);
	let [right, all, least] = [0, 0, 1];
	for (const one of sorted) {
		all += WEIGHTS[one.how];
		if (one.first) right += WEIGHTS[one.how];
		if (right >= RIGHT * all) least = one.chance;
	}
	return least;
}

const { reader, without } = await openReader("on");
if (reader === undefined) throw new Error(`There is no reader: ${without}.`);
const texts = readLessons(DATA_DIR).keptApart;
const isNovel = ({ set }: LessonText) => set === "introductions";
const cases = casesIn(texts.filter((text) => !isNovel(text)));
const asked = await askAll(reader, cases);
const introduction = await learnIntroduction(reader, texts.filter(isNovel));
await reader.close();
const first = learn(asked, (one) => one.first);
const any = learn(asked, ({ how }) => how === "asked");
const judged = asked.map((one) => ({ ...one, chance: chancesWhenRead({ first, any, sure: 1 }, one.signals).first }));
const inPool = (pool: Asked["pool"]) => judged.filter((one) => one.pool === pool);
const sure = Math.max(leastSure(inPool("own")), leastSure(inPool("book")));
writeLearned({
	chance: chanceFile({ first, any, sure: Math.round(1e4 * sure) / 1e4 }),
	introduction: introductionFile(introduction),
});
for (const pool of ["own", "book"] as const) {
	for (const how of ["asked", "spoiled", "elsewhere"] as const) {
		const these = inPool(pool).filter((one) => one.how === how);
		if (these.length === 0) continue;
		const sures = these.filter(({ chance }) => chance >= sure);
		const share = (some: readonly Asked[], of: readonly Asked[]) =>
			`${((100 * some.length) / Math.max(1, of.length)).toFixed(1)} %`;
		const right = (some: readonly Asked[]) =>
			share(
				some.filter((one) => one.first),
				some,
			);
		const counts = `first right ${right(these)}, sure ${share(sures, these)} of which right ${right(sures)}`;
		console.log(`${pool}, ${how}: ${these.length} questions, ${counts}`);
	}
}
