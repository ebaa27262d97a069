import type { Answer } from "../src/answering/answer.ts";
import type { Saying } from "../src/answering/wording/saying.ts";
import { OptionType, type StoryStatus } from "../src/asking/command.ts";
import { completePlaces } from "../src/asking/complete-chapters.ts";
import { completeStories } from "../src/asking/completion.ts";
import type { KeepingCommand, KeepingRequest } from "../src/asking/keeping/keeping-command.ts";
import { ofMeantStory, outlineOf } from "../src/asking/keeping/keeping-request.ts";
import { keyOf } from "../src/asking/keys.ts";
import { textOption } from "../src/asking/options.ts";
import type { KeptPlace, Outline } from "../src/asking/ports.ts";
import { readPlace, typeToMean } from "../src/asking/read-place.ts";
import { labelBeside } from "../src/story/find-chapter.ts";
import type { Place } from "../src/story/story.ts";

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
					textOption("place", "A chapter (“7”, “CHAPTER VII”) or a citation (“7:12”).", {
						required: true,
						autocomplete: true,
					}),
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
				return ofMeantStory(request, (story) => setPosition(request, story));
			case "clear":
				return ofMeantStory(request, (story) => clearPosition(request, story));
			default:
				return showPositions(request);
		}
	},
};

async function setPosition(request: KeepingRequest, story: StoryStatus): Promise<Answer> {
	const { asker, ports, options } = request;
	const typed = options["place"] ?? "";
	const { title } = story;
	const key = keyOf(request, story);
	const outline = await outlineOf(request, story);
	if (outline.length <= 1) {
		const place = await ports.readingPosition(asker.reader, key);
		const lines: readonly Saying[] = place?.reading === undefined ? [] : [{ say: "old-place-holds", title, place }];
		return { kind: "info", headline: { say: "one-chapter", title }, lines };
	}
	const { place, label, others } = readPlace(typed, outline, story);
	const before = await ports.readingPosition(asker.reader, key);
	await ports.setReadingPosition(asker.reader, key, { ...place, reading: story.reading });
	await ports.prepareLimit(key, place);
	return {
		kind: "info",
		headline: { say: "you-have-read", title, place, label },
		lines: [
			...(others.length === 0 ? [] : [{ say: "earliest-holds", typed: typed.trim(), others } as const]),
			{ say: "private-answers-stop" },
			...wayBack(before, place, { outline, story }),
		],
	};
}

/** A place set by a slip of the finger must not cost the one before, unless that is of an older reading. */
function wayBack(
	before: KeptPlace | undefined,
	place: Place,
	{ outline, story }: { readonly outline: Outline; readonly story: StoryStatus },
): readonly Saying[] {
	if (before === undefined || (before.reading !== undefined && before.reading !== story.reading)) return [];
	if (before.chapter === place.chapter && before.paragraph === place.paragraph) return [];
	return [{ say: "place-before", typed: typeToMean(before, outline), story: story.id }];
}

async function clearPosition(request: KeepingRequest, story: StoryStatus): Promise<Answer> {
	const { title } = story;
	const was = await request.ports.clearReadingPosition(request.asker.reader, keyOf(request, story));
	return {
		kind: "info",
		headline: was ? { say: "position-forgotten", title } : { say: "no-position-in", title },
		lines: was ? [{ say: "server-rule-applies" }] : [],
	};
}

/** Stories whose chapters are looked up to say what they call them: as many as are shown at once. */
const MOST_LOOKED_UP = 25;

async function showPositions({ asker, ports, statuses }: KeepingRequest): Promise<Answer> {
	const positions = await ports.readingPositions(asker.reader, asker.guild);
	const lines: Saying[] = [];
	for (const status of statuses) {
		const { id, title } = status;
		const kept = positions.get(id);
		if (kept === undefined) continue;
		const key = keyOf({ asker }, status);
		const place = { chapter: kept.chapter, paragraph: kept.paragraph };
		const outline = lines.length < MOST_LOOKED_UP ? await ports.outline(key) : undefined;
		const label = labelIn(outline, place);
		if (kept.moved === undefined) lines.push({ say: "read-up-to", title, place, label });
		else {
			lines.push({ say: "place-moved", how: kept.moved, title, place, label });
			await ports.toldOfMove(asker.reader, key);
		}
	}
	return lines.length === 0
		? { kind: "info", headline: { say: "no-positions" }, lines: [{ say: "no-position-is-not-nothing" }] }
		: { kind: "info", headline: { say: "how-far-you-have-read" }, lines };
}

function labelIn(outline: Outline | undefined, place: Place): string | undefined {
	const chapter = outline?.find(({ number }) => number === place.chapter);
	return chapter && labelBeside(chapter);
}
