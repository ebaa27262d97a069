import type { Saying } from "../../answering/wording/saying.ts";
import type { LimitPlace } from "../../answering/wording/setup-saying.ts";
import { labelBeside } from "../../story/find-chapter.ts";
import { WHOLE_CHAPTER } from "../../story/place.ts";
import type { Place } from "../../story/story.ts";
import type { StoryStatus } from "../command.ts";
import { keyOf } from "../keys.ts";
import type { Outline } from "../ports.ts";
import { readPlace } from "../read-place.ts";
import type { KeepingRequest } from "./keeping-command.ts";
import { meantStory, outlineOf } from "./keeping-request.ts";

/** A channel that something is set for. */
export type ChosenChannel = {
	readonly id: string;
	/** Discord marks it for spoilers. */
	readonly spoilers?: boolean | undefined;
};

/** Lines about channels, where the list has no pages: a message shows some 25. */
const MOST_CHANNELS = 15;

/** A channel as an option's value. */
export function writeChannel(channel: ChosenChannel): string {
	return JSON.stringify(channel);
}

/** The channel that an option names, else the one asked in. While it is typed only its id is known. */
export function chosenChannel({
	options,
	asker,
}: Pick<KeepingRequest, "options" | "asker">): ChosenChannel | undefined {
	const typed = options["channel"];
	if (typed === undefined) {
		return asker.channel === undefined ? undefined : { id: asker.channel, spoilers: asker.spoilerChannel };
	}
	if (/^\d{1,20}$/.test(typed)) return { id: typed };
	try {
		const { id, spoilers } = JSON.parse(typed);
		return typeof id === "string" && /^\d{1,20}$/.test(id) ? { id, spoilers: spoilers === true } : undefined;
	} catch {
		return undefined;
	}
}

/** The request with the story that is meant in the channel it is about. */
export async function requestIn(
	request: KeepingRequest,
	guild: string,
	channel: ChosenChannel,
): Promise<KeepingRequest> {
	const { defaultStory } = await request.ports.channelSettings(guild, channel.id);
	const isThere = request.statuses.some(({ id }) => id === defaultStory);
	return isThere ? { ...request, story: defaultStory } : request;
}

/** In a thread the channel is meant that it belongs to; what an older version kept of the thread itself goes. */
export async function setChannelStory(
	{ ports, asker, statuses, options }: KeepingRequest,
	{
		guild,
		channel,
		story,
	}: { readonly guild: string; readonly channel: ChosenChannel; readonly story: string | undefined },
): Promise<readonly Saying[]> {
	const before = (await ports.channelSettings(guild, channel.id)).defaultStory;
	await ports.setChannelStory(guild, channel.id, story);
	if (asker.thread !== undefined && options["channel"] === undefined) {
		await ports.setChannelStory(guild, asker.thread, undefined);
	}
	if (before === story) return [{ say: "unchanged" }];
	const titleOf = (id: string | undefined) => id && titleIn(statuses, id);
	return [
		{ say: "changed-channel-story", channel: channel.id, from: titleOf(before), to: titleOf(story) },
		...storyEffects(statuses, story),
	];
}

/** @returns what changed, and what is to be known of it. */
export async function setChannelLimit(
	request: KeepingRequest,
	{ guild, channel }: { readonly guild: string; readonly channel: ChosenChannel },
): Promise<readonly Saying[]> {
	const { ports, asker, options } = request;
	const story = meantStory(await requestIn(request, guild, channel));
	const typed = options["place"]?.trim() ?? "";
	const outline = typed.toLowerCase() === "none" ? undefined : await outlineOf(request, story);
	const read = outline && readPlace(typed, outline, story);
	const before = (await ports.channelSettings(guild, channel.id)).limits.get(story.id);
	const limit = read && { ...read.place, reading: story.reading };
	await ports.setChannelLimit(guild, channel.id, story.id, limit);
	if (asker.thread !== undefined && options["channel"] === undefined) {
		await ports.setChannelLimit(guild, asker.thread, story.id, undefined);
	}
	if (read !== undefined) await ports.prepareLimit(keyOf(request, story), read.place);
	const places = outline ?? (await ports.outline(keyOf(request, story))) ?? [];
	const change: Saying = {
		say: "changed-limit",
		channel: channel.id,
		title: story.title,
		from: before && limitPlace(before, places),
		to: read && limitPlace(read.place, places),
	};
	const isSame = before?.chapter === read?.place.chapter && before?.paragraph === read?.place.paragraph;
	return [
		isSame ? { say: "unchanged" } : change,
		...(read === undefined || read.others.length === 0
			? []
			: [{ say: "earliest-holds", typed, others: read.others } as const]),
		...(read === undefined
			? []
			: await limitEffects(request, { guild, channel, story, place: read.place, outline: places })),
	];
}

type NewLimit = {
	readonly guild: string;
	readonly channel: ChosenChannel;
	readonly story: StoryStatus;
	readonly place: Place;
	readonly outline: Outline;
};

async function limitEffects(
	{ ports }: KeepingRequest,
	{ guild, channel, story, place, outline }: NewLimit,
): Promise<readonly Saying[]> {
	const last = outline.at(-1);
	const isOfAll = last !== undefined && place.chapter === last.number && place.paragraph >= last.paragraphs;
	const { privateAnswers } = await ports.serverSettings(guild);
	return [
		...(channel.spoilers === true ? [{ say: "limit-in-spoilers", channel: channel.id } as const] : []),
		...(isOfAll ? [{ say: "limit-hides-nothing", title: story.title } as const] : []),
		...(privateAnswers === true ? [{ say: "limit-but-private" } as const] : []),
	];
}

export function limitPlace({ chapter, paragraph }: Place, outline: Outline): LimitPlace {
	const found = outline.find(({ number }) => number === chapter);
	return {
		say: "limit-place",
		chapter,
		paragraph: paragraph >= WHOLE_CHAPTER ? undefined : paragraph,
		label: found && labelBeside(found),
	};
}

type Listing = {
	/** Those of which it is said elsewhere. */
	readonly told?: readonly (string | undefined)[];
	readonly most?: number | undefined;
};

/** Every channel with a limit or a story of its own, a line each. */
export async function channelLines(
	request: KeepingRequest,
	guild: string,
	{ told = [], most = MOST_CHANNELS }: Listing = {},
): Promise<readonly Saying[]> {
	const { ports, statuses } = request;
	const lines: Saying[] = [];
	const channels = (await ports.channelsSet(guild)).filter((channel) => !told.includes(channel));
	for (const [at, channel] of channels.entries()) {
		if (lines.length >= most) return [...lines, { say: "more-channels", count: channels.length - at }];
		const { limits, defaultStory } = await ports.channelSettings(guild, channel);
		for (const [story, place] of limits) {
			const status = statuses.find(({ id }) => id === story);
			const outline = (status && (await ports.outline(keyOf(request, status)))) ?? [];
			lines.push({ say: "channel-limited", channel, title: status?.title ?? story, place: limitPlace(place, outline) });
		}
		if (defaultStory !== undefined) {
			lines.push({ say: "channel-story", channel, title: titleIn(statuses, defaultStory) });
		}
	}
	return lines;
}

export function titleIn(statuses: readonly StoryStatus[], id: string): string {
	return statuses.find((story) => story.id === id)?.title ?? id;
}

/** What is to be known of a story that was chosen. */
export function storyEffects(statuses: readonly StoryStatus[], id: string | undefined): readonly Saying[] {
	const story = statuses.find((one) => one.id === id);
	if (story === undefined || story.state === "ready") return [];
	return [{ say: story.state === "reading" ? "story-still-read" : "story-not-read", title: story.title }];
}
