import { allCommands, commands } from "../../commands/index.ts";
import { readCall, readTyped } from "../../src/asking/read-call.ts";
import { completeCall, runCall } from "../../src/asking/run.ts";
import { UserError } from "../../src/errors.ts";
import type { Reader } from "../../src/reading/reader.ts";
import type { SearchableStory } from "../../src/retrieval/index/searchable-story.ts";
import { WHOLE_CHAPTER } from "../../src/story/place.ts";
import { readStory } from "../../src/story/read-story.ts";
import type { Place, Story } from "../../src/story/story.ts";
import { cutAt, showWhole } from "../../src/story/visible-story.ts";
import { searchable } from "../bundled-story.ts";

/** A question whose answer beyond a limit is not the one that the cut file gives. */
export type Leak = { readonly limit: Place; readonly asked: string; readonly limited: string; readonly cut: string };

/**
 * Asks everything three times: of the whole file with a limit, of the file cut off there with the same limit, and of the cut
 * file by somebody who has read all of it. The first two must be the same in every letter; the third apart from the limit.
 *
 * @param file Plain text with `\n` line ends, so that offsets into the story are offsets into the file.
 */
export async function findLeaks(
	file: { readonly path: string; readonly text: string },
	limits: readonly Place[],
	questions: readonly string[],
	reader?: Reader,
): Promise<readonly Leak[]> {
	const answer = answerWith(reader);
	const whole = read(file.path, file.text);
	const leaks: Leak[] = [];
	for (const limit of limits) {
		const end = whole.paragraphs.find(
			({ chapter, number }) => chapter === limit.chapter && number === limit.paragraph,
		)?.end;
		if (end === undefined) throw new RangeError(`No paragraph at ${limit.chapter}:${limit.paragraph}.`);
		const limited = searchable(cutAt(whole, limit));
		const cut = searchable(showWhole(read(file.path, file.text.slice(0, end))));
		for (const asked of questions) {
			const answers = { limited: await answer(limited, asked, limit), cut: await answer(cut, asked, limit) };
			const whole = await answer(cut, asked, BEYOND);
			const untold = {
				limited: withoutReading(withoutLimit(answers.limited)),
				cut: withoutReading(withoutLimit(whole)),
			};
			for (const pair of [answers, untold]) if (pair.limited !== pair.cut) leaks.push({ limit, asked, ...pair });
		}
	}
	return leaks;
}

/** Past the end of every file. */
const BEYOND: Place = { chapter: 1_000_000, paragraph: WHOLE_CHAPTER };

function read(path: string, text: string): Story {
	return readStory({ path, bytes: new TextEncoder().encode(text) });
}

type AnswerIn = (story: SearchableStory, asked: string, limit: Place) => Promise<string>;

/** The whole answer as text; for a question that ends in `…` what is offered while it is being typed. */
function answerWith(reader: Reader | undefined): AnswerIn {
	return (story, asked, limit) => answerIn({ story, asked, limit, reader });
}

type AskedIn = {
	readonly story: SearchableStory;
	readonly asked: string;
	readonly limit: Place;
	readonly reader: Reader | undefined;
};

async function answerIn({ story, asked, limit, reader }: AskedIn): Promise<string> {
	const seenUpTo = new Map([[story.story.id, limit]]);
	const statuses = [{ id: story.story.id, title: story.story.title, state: "ready" as const }];
	try {
		if (!asked.endsWith("…"))
			return JSON.stringify(
				await runCall(commands, readCall(allCommands, asked), { stories: [story], statuses, seenUpTo, reader }),
			);
		const call = readTyped(allCommands, asked.slice(0, -1));
		const [focused = "", typed = ""] = Object.entries(call.options).at(-1) ?? [];
		return JSON.stringify(await completeCall(commands, call, { focused, typed, stories: [story], statuses, seenUpTo }));
	} catch (error) {
		if (error instanceof UserError) return error.message;
		throw error;
	}
}

function withoutLimit(answer: string): string {
	return answer.replace(/,"limit":\{"places":\[[^\]]*\],"searched":1\}/, "");
}

/** How a file was read is told in full to those without a limit only: the rest of the answer is the same. */
function withoutReading(answer: string): string {
	const said = "(?:how-read|left-out|also-left-out|reading-warning|inspect-shows)";
	return answer.replace(new RegExp(`,\\{"say":"${said}"(?:[^{}]|\\{[^{}]*\\})*\\}`, "g"), "");
}

/** Places spread evenly over a story, its very first and last but one paragraph among them. */
export function spreadLimits({ paragraphs }: Story, count: number): readonly Place[] {
	const last = paragraphs.length - 2;
	return Array.from({ length: count }, (_, i) => paragraphs[Math.round((i * last) / Math.max(1, count - 1))]).flatMap(
		(one) => (one === undefined ? [] : [{ chapter: one.chapter, paragraph: one.number }]),
	);
}

/**
 * Questions of every kind, made from the story itself, so that each asks about something before some limits and after others.
 *
 * @param count At least; every command is among them.
 */
export function questionsAbout(text: string, count: number): readonly string[] {
	const whole = searchable(showWhole(read("tale.txt", text)));
	const { story, layers } = whole;
	const spread = <T>(all: readonly T[], wanted: number): readonly T[] =>
		Array.from({ length: Math.min(wanted, all.length) }, (_, i) => all[Math.floor((i * all.length) / wanted)] as T);
	const people = spread(
		layers.entities
			.filter(({ kind }) => kind === "person")
			.toSorted((a, b) => b.count - a.count)
			.slice(0, 40),
		6,
	);
	const sentences = spread(story.sentences, count).map(({ start, end }) =>
		story.text.slice(start, end).replace(/\s+/g, " ").slice(0, 120),
	);
	const words = sentences.map((sentence) =>
		sentence
			.split(" ")
			.slice(2, 7)
			.join(" ")
			.replace(/["“”:-]/g, " ")
			.trim(),
	);
	const fixed = [
		"/cast",
		"/cast page:2",
		"/timeline",
		"/story info",
		"/story list",
		"/help",
		"/passage 1:1",
		"/passage 2:1 around:2",
		"/passage 99:1",
		"/who a…",
		"/passage …",
		"/find the",
		"/who Nobody Atall",
		"/when did it end",
	];
	const asked = words.flatMap((some, i) => {
		const name = people[i % Math.max(1, people.length)]?.name ?? "Tom";
		const forms = [
			`what about ${some}?`,
			`/when ${some}`,
			`/where is ${name}`,
			`/quote ${some}`,
			`/find ${some.split(" ")[1] ?? some}`,
			`/who ${name}`,
			`/quote speaker:${name}`,
			`why did ${name} ${some}`,
			`/who ${name.slice(0, 3)}…`,
		];
		return [forms[i % forms.length] as string];
	});
	return [...fixed, ...asked.filter((one) => one.length > 8)];
}
