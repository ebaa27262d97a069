import type { Answer, Evidence } from "../answering/answer.ts";
import { detailsOf, explanationOf, headlineOf, wordsOf } from "../answering/wording/words.ts";
import type { CommandRunner, KnownCommand, Scope, StoryStatus } from "../asking/command.ts";
import type { Ports } from "../asking/ports.ts";
import { readCall } from "../asking/read-call.ts";
import { readPlace } from "../asking/read-place.ts";
import { storyNamed } from "../asking/scope.ts";
import { UserError } from "../errors.ts";
import { readTypedLabel } from "../story/chapter-label.ts";
import { readLabelled } from "../story/citation.ts";
import type { Place, StoryId } from "../story/story.ts";
import { noPlace, readLineLimit, writeLineLimit } from "./line-limit.ts";

/** A line of input: a question with what it may see. */
type BatchQuestion = {
	readonly id: string | number | null;
	readonly text: string;
} & Seen;

/** What may be seen: a story's id or title, and the last place. */
type Seen = { readonly story?: string | undefined; readonly limit?: string | undefined };

/**
 * Answers JSON lines one by one, in order. A line that is not valid gets a line of kind "error", and the run goes on.
 *
 * @param lines One JSON object each: `{"id", "text", "story"?, "limit"?}`; blank lines are passed over.
 * @param unsaid The story and the limit of lines that do not say theirs.
 */
export async function* answerLines(
	lines: AsyncIterable<string>,
	commands: readonly KnownCommand[],
	runner: LineRunner,
	unsaid: Seen = {},
): AsyncGenerator<string> {
	for await (const line of lines) {
		if (line.trim() !== "") yield JSON.stringify(await answerLine(line, commands, runner, unsaid));
	}
}

async function answerLine(
	line: string,
	commands: readonly KnownCommand[],
	runner: LineRunner,
	{ story, limit }: Seen,
): Promise<object> {
	let id: BatchQuestion["id"] = null;
	try {
		const read = readQuestionLine(line, (told) => {
			id = told;
		});
		const question = { story, limit, ...read };
		const started = performance.now();
		const call = readCall(commands, question.text);
		const answer = await runner.run(call, await scopeOf(question, runner));
		return toJson(question, call.command, answer, performance.now() - started);
	} catch (error) {
		if (error instanceof UserError) return { id, kind: "error", message: error.message };
		throw error;
	}
}

function readQuestionLine(line: string, tellId: (id: BatchQuestion["id"]) => void): BatchQuestion {
	const value = parseJson(line);
	const id = value["id"] ?? null;
	if (typeof id !== "string" && typeof id !== "number" && id !== null)
		throw new UserError("“id” is to be words or a number.");
	tellId(id);
	const { text, story, limit } = value;
	if (typeof text !== "string" || text.trim() === "") throw new UserError("“text” is missing: the question, in words.");
	if (story !== undefined && story !== null && typeof story !== "string")
		throw new UserError("“story” is to be a story's id.");
	if (limit !== undefined && limit !== null && typeof limit !== "string" && typeof limit !== "number") {
		throw new UserError('“limit” is to be a place, such as "12" or "3:12".');
	}
	return {
		id,
		text,
		...(story ? { story } : {}),
		...(limit === undefined || limit === null ? {} : { limit: String(limit) }),
	};
}

function parseJson(line: string): Record<string, unknown> {
	try {
		const value: unknown = JSON.parse(line);
		if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
	} catch {
		// The message below names the way out for both.
	}
	throw new UserError(`Not a JSON object: ${line.slice(0, 80)}`);
}

/** What lines are answered by. Without the chapters of stories a limit has to be given in numbers. */
export type LineRunner = CommandRunner & Partial<Pick<Ports, "outline">>;

/** What a line may see. @param story An id or a title. @param limit The last place that may be seen. */
export async function scopeOf(
	{ story, limit }: Seen,
	runner: Pick<LineRunner, "statuses" | "outline">,
): Promise<Scope> {
	const statuses = await runner.statuses({ limits: new Map() });
	const id = story === undefined ? undefined : storyNamed(statuses, story);
	if (limit === undefined) return { story: id, limits: new Map() };
	const place = readLineLimit(limit) ?? (await placeHeaded(limit, id ?? onlyOne(statuses), runner));
	const limited = id === undefined ? statuses.map((status) => status.id) : [id];
	return { story: id, limits: new Map(limited.map((one) => [one, place])) };
}

function onlyOne(statuses: readonly StoryStatus[]): StoryId | undefined {
	return statuses.length === 1 ? statuses[0]?.id : undefined;
}

/** A chapter as the book calls it, up to its end. @throws UserError if the story is not named, or has no such chapter. */
async function placeHeaded(
	limit: string,
	story: StoryId | undefined,
	{ statuses, outline }: Pick<LineRunner, "statuses" | "outline">,
): Promise<Place> {
	if (story === undefined && readTypedLabel(readLabelled(limit)?.words ?? "") === undefined) throw noPlace(limit);
	if (story === undefined) {
		throw new UserError(
			`“limit” is “${limit}”, what a book calls a chapter, so “story” is to say which. A place such as "12" or "3:12" needs none.`,
		);
	}
	const title = (await statuses({ limits: new Map() })).find(({ id }) => id === story)?.title ?? story;
	return readPlace(limit, (await outline?.({ story })) ?? [], { title }).place;
}

function toJson(question: BatchQuestion, command: string, answer: Answer, ms: number): object {
	const head = { id: question.id, story: storyOf(question, answer), command, kind: answer.kind };
	const { chance } = answer;
	const tail = {
		chance: chance === undefined ? undefined : Math.round(chance * 1000) / 1000,
		limit: writeLineLimit(answer),
		ms: Math.round(ms * 1000) / 1000,
	};
	const headline = headlineOf(answer);
	switch (answer.kind) {
		case "found": {
			const { confidence, evidence, page } = answer;
			const details = detailsOf(answer);
			return { ...head, confidence, headline, evidence: evidence.map(inWords), details, page, ...tail };
		}
		case "not-in-story": {
			const { reason, nearest, searchedFor } = answer;
			const explanation = explanationOf(answer);
			return {
				...head,
				headline,
				evidence: [],
				nearest: nearest.map(inWords),
				reason,
				explanation,
				searchedFor,
				...tail,
			};
		}
		case "ambiguous":
			return {
				...head,
				headline,
				evidence: [],
				candidates: answer.candidates.map(({ name, detail, story }) => ({
					name,
					detail: detail === undefined ? "" : wordsOf(detail),
					...(story === undefined ? {} : { story }),
				})),
				...tail,
			};
		case "info": {
			const lines = [...answer.lines, ...(answer.notes ?? [])].map((line) => wordsOf(line));
			return { ...head, headline, evidence: [], lines, page: answer.page, ...tail };
		}
	}
}

function storyOf(question: BatchQuestion, answer: Answer): string | null {
	const evidence = answer.kind === "found" ? answer.evidence : answer.kind === "not-in-story" ? answer.nearest : [];
	return question.story ?? evidence[0]?.story ?? null;
}

/** A date's rule in words. JSON drops undefined; a quotation without a speaker says `null` so that readers of the lines need not guess. */
function inWords(evidence: Evidence): object {
	const { date, quotation } = evidence;
	return {
		...evidence,
		date: date && { ...date, rule: wordsOf(date.rule) },
		quotation: quotation && { ...quotation, speaker: quotation.speaker ?? null },
	};
}
