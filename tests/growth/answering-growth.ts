import { commands } from "../../commands/index.ts";
import { annotate } from "../../src/annotation/annotate.ts";
import type { Answer } from "../../src/answering/answer.ts";
import { answerVerify } from "../../src/answering/verify.ts";
import { completeCall, runCall } from "../../src/asking/run.ts";
import { showPassage } from "../../src/discord/render/excerpt.ts";
import { UserError } from "../../src/errors.ts";
import { readVerify } from "../../src/question/read-options.ts";
import { buildPassageIndex } from "../../src/retrieval/index/passage-index.ts";
import type { SearchableStory } from "../../src/retrieval/index/searchable-story.ts";
import { findWords, wordsAt } from "../../src/story/place-words.ts";
import type { VisibleStory } from "../../src/story/visible-story.ts";
import { searchable } from "../bundled-story.ts";
import { tinyStory } from "../tiny-story.ts";
import type { HostileText } from "./hostile-texts.ts";
import { measureGrowth, type Run } from "./measure-growth.ts";

/** Twice the text may take so many times as long; in proportion it is 2. */
const ALLOWED = 2.5;

/** A stage that grows faster than it may. */
export type Excess = { readonly stage: string; readonly perDoubling: number; readonly ms: number };

/**
 * The stages and questions of which the work grows faster than the text.
 *
 * @param most Length of the longest text tried.
 */
export async function excessesOf(textName: string, text: HostileText, most: number): Promise<readonly Excess[]> {
	const stories = remember((length) => storyOf(textName, text(length)));
	const ready = remember((length) => searchable(stories(length)));
	const works: Readonly<Record<string, (length: number) => Run>> = {
		annotate: (length) => {
			const story = stories(length);
			return () => annotate(story);
		},
		index: (length) => {
			const story = stories(length);
			return () => buildPassageIndex(story);
		},
		"find a place again": (length) => {
			const story = stories(length);
			const place = { chapter: 1, paragraph: Math.ceil(story.paragraphs.length / 2) };
			return () => findWords(story, place, wordsAt(story, place));
		},
		...Object.fromEntries(
			Object.entries(questions).map(([name, ask]) => [
				name,
				(length: number) => {
					const story = ready(length);
					return async () => show(await answerTo(() => ask(story, wordsOf(story))));
				},
			]),
		),
	};
	const excesses: Excess[] = [];
	for (const [stage, work] of Object.entries(works)) {
		// Warm, and the longest text at once: a square is hidden behind what cold code, and every text, costs.
		for (let run = 0; run < 3; run++) await work(most / 8)();
		if ((await measureGrowth(work, { from: most, most, allowed: ALLOWED })).perDoubling <= ALLOWED) continue;
		// A tenth of a second is soon doubled by a collection of garbage; what is quadratic is so with a longer text too.
		const { perDoubling, ms } = await measureGrowth(work, { from: 2 * most, most: 2 * most, allowed: ALLOWED });
		if (perDoubling > ALLOWED) excesses.push({ stage, perDoubling, ms });
	}
	return excesses;
}

/** Made once for each length. */
function remember<T>(make: (length: number) => T): (length: number) => T {
	const made = new Map<number, T>();
	return (length) => {
		const known = made.get(length) ?? make(length);
		made.set(length, known);
		return known;
	};
}

/** Dates are resolved in reports only, and turns of speakers told in tales only. */
function storyOf(textName: string, text: string): VisibleStory {
	const language = /[\u3040-\u9fff]/u.test(text) ? "zh" : /[\u0e00-\u0e7f]/u.test(text) ? "th" : "en";
	const isReport = /date|day|year|week|time/u.test(textName);
	return tinyStory(text, { language, ...(isReport ? { dateline: { day: "2003-02-21" } } : {}) });
}

type AskedWords = {
	/** The first of the text. */
	readonly few: string;
	/** The first that may be a name. */
	readonly name: string;
};

function wordsOf({ story, layers }: SearchableStory): AskedWords {
	const few = story.text.slice(0, 200).split(/\s+/u).slice(0, 8).join(" ").trim() || "a";
	const capital = /\p{Lu}[\p{L}'’]*/u.exec(story.text.slice(0, 200))?.[0];
	return { few, name: (layers.entities[0]?.name ?? capital ?? few).slice(0, 60) };
}

type Ask = (story: SearchableStory, words: AskedWords) => Promise<Answer | undefined>;

function ask(command: string, options: (words: AskedWords) => Readonly<Record<string, string>>): Ask {
	return (story, words) =>
		runCall(commands, { command, options: options(words) }, { stories: [story], statuses: [], seenUpTo: new Map() });
}

function complete(command: string, focused: string, typed: (words: AskedWords) => string): Ask {
	return async (story, words) => {
		await completeCall(
			commands,
			{ command, options: {} },
			{ focused, typed: typed(words), stories: [story], statuses: [], seenUpTo: new Map() },
		);
		return undefined;
	};
}

const questions: Readonly<Record<string, Ask>> = {
	"who, by name": ask("who", ({ name }) => ({ name })),
	"who, by words": ask("who", ({ few }) => ({ name: few })),
	"who, by role": ask("who", () => ({ name: "the doctor" })),
	"who, of somebody's": ask("who", ({ name }) => ({ name: `${name}'s mother` })),
	"who, unknown": ask("who", () => ({ name: "Zzyzx Qvortrup" })),
	when: ask("when", ({ few }) => ({ event: few })),
	"where somebody is": ask("where", ({ name }) => ({ thing: name })),
	"where somebody lives": ask("where", ({ name }) => ({ thing: `does ${name} live` })),
	"quote, by words": ask("quote", ({ few }) => ({ words: few })),
	"quote, by nearly these words": ask("quote", ({ few }) => ({ words: `zzz ${few} qqq` })),
	"quote, by speaker": ask("quote", ({ name }) => ({ speaker: name })),
	"find a phrase": ask("find", ({ few }) => ({ words: `"${few}"` })),
	"find words near each other": ask("find", ({ few }) => ({ words: few.split(" ").join(" near ") })),
	"find words": ask("find", ({ few }) => ({ words: few })),
	passage: ask("passage", () => ({ citation: "¶1" })),
	"passage and what is around": ask("passage", () => ({ citation: "¶3", around: "3" })),
	cast: ask("cast", () => ({})),
	timeline: ask("timeline", () => ({})),
	"ask what": ask("ask", ({ few, name }) => ({ question: `What did ${name} do when ${few}?` })),
	"ask who": ask("ask", ({ name }) => ({ question: `Who is ${name}'s mother?` })),
	"ask how many": ask("ask", ({ few }) => ({ question: `How many ${few} are there?` })),
	verify: (story, { few }) => answerVerify([story], readVerify(`> ${few} ${few} zzz`)),
	"names while typing": complete("who", "name", ({ name }) => name.slice(0, 3)),
	"names that are not there while typing": complete("who", "name", () => "zzyzqx"),
	"citations while typing": complete("passage", "citation", () => "1:"),
};

/** A refusal is as good as an answer. */
async function answerTo(question: () => Promise<Answer | undefined>): Promise<Answer | undefined> {
	try {
		return await question();
	} catch (error) {
		if (error instanceof UserError) return undefined;
		throw error;
	}
}

/** As the bot draws it. */
function show(answer: Answer | undefined): void {
	const evidence = answer?.kind === "found" ? answer.evidence : answer?.kind === "not-in-story" ? answer.nearest : [];
	for (const passage of evidence) showPassage(passage, 1500);
}
