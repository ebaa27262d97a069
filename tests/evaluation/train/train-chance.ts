import { CHANCE_SIGNALS, chanceSignals, chancesWhenRead } from "../../../src/answering/confidence/chance.ts";
import { PASSAGES } from "../../../src/answering/rank-question.ts";
import { readAskedText } from "../../../src/question/asked-text.ts";
import { openReader } from "../../../src/reading/open-reader.ts";
import { rankWithReader } from "../../../src/reading/rank-read.ts";
import type { Reader } from "../../../src/reading/reader.ts";
import type { SearchableStory } from "../../../src/retrieval/index/searchable-story.ts";
import type { SignalValues } from "../../../src/retrieval/signals/signal.ts";
import { seededRandom } from "../bootstrap.ts";
import { DATA_DIR } from "../data-dir.ts";
import { spoilQuestion } from "../measure/spoil-question.ts";
import { annotatedStory } from "../question-sets.ts";
import { booksOf, type LessonText, readLessons } from "../reader/lessons.ts";
import { fitLogistic } from "./fit-logistic.ts";
import { chanceFile, writeLearned } from "./learned-files.ts";

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

/** Of the answers shown as sure so many are to be right, in books as in short texts. */
const RIGHT = 0.88;
/** Every second question: all take twenty minutes and tell no more. */
const STEP = 2;
/** Held back little: there are few signals and many questions. */
const PENALTY = 1;
/** A story's own questions outweigh spoiled ones: readers seldom ask what is nearly so. */
const WEIGHTS = { asked: 1, spoiled: 0.35, elsewhere: 0.5 } as const;

async function* askAll(reader: Reader, texts: readonly LessonText[]): AsyncGenerator<Asked> {
	const random = seededRandom(5);
	const ask = async (story: SearchableStory, question: string, relevant: readonly number[]) => {
		const ranked = await rankWithReader(reader, [story], readAskedText(question), { count: PASSAGES });
		const signals = chanceSignals(ranked);
		const [first] = ranked.passages;
		return signals && first && { signals, first: relevant.includes(first.paragraph) };
	};
	for (const book of booksOf(texts)) {
		const whole = annotatedStory(
			"book",
			book.flatMap(({ paragraphs }) => paragraphs),
		);
		const own = book.map(({ id, paragraphs }) => annotatedStory(id, paragraphs));
		let before = 0;
		for (const [at, text] of book.entries()) {
			const [story, other] = [own[at], own[(at + 1) % own.length]];
			if (story === undefined || other === undefined) continue;
			for (const { question, relevant } of text.questions.filter((_, place) => place % STEP === 0)) {
				const spoiled = spoilQuestion(question, story, random);
				const cases = [
					{ how: "asked", pool: "own", told: await ask(story, question, relevant) },
					{
						how: "asked",
						pool: "book",
						told: await ask(
							whole,
							question,
							relevant.map((place) => place + before),
						),
					},
					{ how: "elsewhere", pool: "own", told: await ask(other, question, []) },
					...(spoiled === undefined
						? []
						: [
								{ how: "spoiled", pool: "own", told: await ask(story, spoiled, []) } as const,
								{ how: "spoiled", pool: "book", told: await ask(whole, spoiled, []) } as const,
							]),
				] as const;
				for (const { how, pool, told } of cases) if (told !== undefined) yield { how, pool, ...told };
			}
			before += text.paragraphs.length;
		}
	}
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
const asked: Asked[] = [];
for await (const one of askAll(reader, readLessons(DATA_DIR).keptApart)) asked.push(one);
await reader.close();
const first = learn(asked, (one) => one.first);
const any = learn(asked, ({ how }) => how === "asked");
const judged = asked.map((one) => ({ ...one, chance: chancesWhenRead({ first, any, sure: 1 }, one.signals).first }));
const inPool = (pool: Asked["pool"]) => judged.filter((one) => one.pool === pool);
const sure = Math.max(leastSure(inPool("own")), leastSure(inPool("book")));
writeLearned({ chance: chanceFile({ first, any, sure: Math.round(1e4 * sure) / 1e4 }) });
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
