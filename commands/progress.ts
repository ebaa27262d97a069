import type { Answer } from "../src/answering/answer.ts";
import type { Saying } from "../src/answering/wording/saying.ts";
import { type Choice, OptionType } from "../src/asking/command.ts";
import { completeStories, MOST_CHOICES, shorten } from "../src/asking/completion.ts";
import type { KeepingCommand, KeepingRequest } from "../src/asking/keeping-command.ts";
import { meantStory, outlineOf } from "../src/asking/keeping-request.ts";
import { keyOf } from "../src/asking/keys.ts";
import { textOption } from "../src/asking/options.ts";
import { readPlace } from "../src/asking/read-place.ts";

const storyOption = textOption("story", "Which story; not needed where only one is meant.", { autocomplete: true });

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
	defaultSubcommand: "show",
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
			name: number <= reached && title !== undefined ? shorten(`${number}: ${title}`) : `Chapter ${number}`,
			value: `${number}`,
		}));
}
