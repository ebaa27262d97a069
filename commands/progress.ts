import type { Answer } from "../src/answering/answer.ts";
import { WHOLE_CHAPTER } from "../src/answering/limit.ts";
import type { Saying } from "../src/answering/wording/saying.ts";
import { type Choice, OptionType, type StoryStatus } from "../src/asking/command.ts";
import type { KeepingCommand, KeepingRequest } from "../src/asking/keeping-command.ts";
import { keyOf } from "../src/asking/keys.ts";
import type { Outline } from "../src/asking/ports.ts";
import { storyNamed } from "../src/asking/scope.ts";
import { UserError } from "../src/errors.ts";
import { parseCitation } from "../src/story/citation.ts";
import type { Place } from "../src/story/story.ts";
import { completeStories } from "./complete.ts";
import { textOption } from "./options.ts";

const storyOption = textOption("story", "Which story; not needed where only one is meant.", { autocomplete: true });

/** Discord offers at most 25 choices. */
const MOST_CHOICES = 25;

/** /progress – how far have I read? Answers stop there. */
export const progress: KeepingCommand = {
	data: {
		name: "progress",
		description: "How far you have read: answers tell nothing from beyond.",
		options: [
			{
				type: OptionType.Subcommand,
				name: "set",
				description: "You have read up to the end of this chapter, or up to this paragraph.",
				options: [
					textOption("place", "A chapter (“7”) or a citation (“7:12”).", { required: true, autocomplete: true }),
					storyOption,
				],
			},
			{ type: OptionType.Subcommand, name: "show", description: "How far you have read." },
			{
				type: OptionType.Subcommand,
				name: "clear",
				description: "Forget how far you have read.",
				options: [storyOption],
			},
		],
	},
	complete: async (request) =>
		request.focused === "place" ? completePlaces(request) : completeStories(request.statuses, request.typed),
	answer: async (request) => {
		switch (request.subcommand) {
			case "set":
				return setPosition(request);
			case "clear":
				return clearPosition(request);
			default:
				return showPositions(request);
		}
	},
};

async function setPosition(request: KeepingRequest): Promise<Answer> {
	const { asker, ports, options } = request;
	const typed = options["place"] ?? "";
	const story = meantStory(request);
	const { title } = story;
	const key = keyOf(request, story);
	const outline = await outlineOf(request, story);
	if (outline.length <= 1) return { kind: "info", headline: { say: "one-chapter", title }, lines: [] };
	const place = readPlace(typed, outline, story);
	await ports.setReadingPosition(asker.reader, key, place);
	await ports.prepareLimit(key, place);
	return {
		kind: "info",
		headline: { say: "you-have-read", title, place },
		lines: [{ say: "private-answers-stop" }],
	};
}

async function clearPosition(request: KeepingRequest): Promise<Answer> {
	const story = meantStory(request);
	const { title } = story;
	const was = await request.ports.clearReadingPosition(request.asker.reader, keyOf(request, story));
	return {
		kind: "info",
		headline: was ? { say: "position-forgotten", title } : { say: "no-position-in", title },
		lines: was ? [{ say: "server-rule-applies" }] : [],
	};
}

async function showPositions({ asker, ports, statuses }: KeepingRequest): Promise<Answer> {
	const positions = await ports.readingPositions(asker.reader, asker.guild);
	const lines = statuses.flatMap(({ id, title }): Saying[] => {
		const place = positions.get(id);
		return place === undefined ? [] : [{ say: "read-up-to", title, place }];
	});
	return lines.length === 0
		? { kind: "info", headline: { say: "no-positions" }, lines: [{ say: "no-position-is-not-nothing" }] }
		: { kind: "info", headline: { say: "how-far-you-have-read" }, lines };
}

/** Up to the reader's own position chapters are offered with their titles, beyond it by number alone. */
async function completePlaces(request: KeepingRequest & { readonly typed: string }): Promise<readonly Choice[]> {
	const { asker, ports, typed, statuses } = request;
	const story = request.options["story"] ?? request.story ?? (statuses.length === 1 ? statuses[0]?.id : undefined);
	const known = statuses.find(({ id }) => id === story);
	if (known === undefined) return [];
	const outline = (await ports.outline(keyOf(request, known))) ?? [];
	const reached = (await ports.readingPosition(asker.reader, keyOf(request, known)))?.chapter ?? 0;
	return outline
		.filter(({ number }) => `${number}`.startsWith(typed.trim()))
		.slice(0, MOST_CHOICES)
		.map(({ number, title }) => ({
			name: number <= reached && title !== undefined ? `${number}: ${title}`.slice(0, 100) : `Chapter ${number}`,
			value: `${number}`,
		}));
}

/** @throws UserError if the words are no place of the story. */
export function readPlace(typed: string, outline: Outline, story: Pick<StoryStatus, "title">): Place {
	const chapterAlone = /^\s*(?:ch(?:apter|\.)?\s*)?(?<number>\d{1,6})\s*$/i.exec(typed)?.groups?.["number"];
	const parsed = chapterAlone === undefined ? parseCitation(typed) : undefined;
	const chapter = chapterAlone === undefined ? parsed?.chapter : Number(chapterAlone);
	if (chapter === undefined)
		throw new UserError(`“${typed}” is no place. Give a chapter, such as “7”, or a citation, such as “7:12”.`);
	const found = outline.find(({ number }) => number === chapter);
	if (found === undefined)
		throw new UserError(`There is no chapter ${chapter}; ${story.title} has chapters 1 to ${outline.length}.`);
	if (parsed === undefined) return { chapter, paragraph: WHOLE_CHAPTER };
	if (parsed.paragraph < 1 || parsed.paragraph > found.paragraphs) {
		throw new UserError(
			`Chapter ${chapter} of ${story.title} has paragraphs 1 to ${found.paragraphs}, no ¶${parsed.paragraph}.`,
		);
	}
	return { chapter, paragraph: parsed.paragraph };
}

/** @throws UserError if several stories could be meant. */
export function meantStory({
	options,
	story,
	statuses,
}: Pick<KeepingRequest, "options" | "story" | "statuses">): StoryStatus {
	const named = options["story"];
	const id =
		named === undefined || named === ""
			? (story ?? (statuses.length === 1 ? statuses[0]?.id : undefined))
			: storyNamed(statuses, named);
	const found = statuses.find((one) => one.id === id);
	if (found === undefined) {
		throw new UserError(
			statuses.length === 0
				? "There is no story yet."
				: "Several stories are here. Say which one with the story option; /story list shows them.",
		);
	}
	return found;
}

/** @throws UserError while the story is still being read. */
export async function outlineOf(
	request: Pick<KeepingRequest, "ports" | "statuses" | "asker">,
	story: StoryStatus,
): Promise<Outline> {
	const outline = await request.ports.outline(keyOf(request, story));
	if (outline === undefined) throw new UserError(`${story.title} is not read yet; try again in a moment.`);
	return outline;
}
