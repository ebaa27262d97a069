import { WHOLE_CHAPTER } from "../answering/limit.ts";
import type { SpoilerRule } from "../story/spoiler-rule.ts";
import type { Place, StoryId } from "../story/story.ts";
import type { Asker, KnownStories, Limits, Scope, StoryStatus } from "./command.ts";
import type { Positions, ServerChoices } from "./ports.ts";

/** Where and how an answer will be shown. */
export type Showing = {
	readonly asker: Asker;
	/** Only the asker will see it: a direct message to the bot, or an answer marked private. */
	readonly private: boolean;
	/** Discord marks the channel as one for spoilers. */
	readonly spoilerChannel: boolean;
	/** The asker wants this one answer without a limit. */
	readonly spoilers: boolean;
};

/**
 * What an answer may show. A private answer obeys the asker's reading position; a public one the lower of that and the
 * channel's limit, which spoiler channels do not have. Without a position the server's rule applies. A story of one
 * chapter has no limit.
 *
 * @param statuses Every story the asker may know of.
 */
export async function scopeFor(
	{ asker, private: isPrivate, spoilerChannel, spoilers }: Showing,
	statuses: readonly StoryStatus[],
	ports: Pick<Positions, "readingPositions" | "lastStory"> & Pick<ServerChoices, "serverSettings" | "channelSettings">,
): Promise<Scope> {
	const { guild, channel, thread, reader } = asker;
	const settingsOf = (place: string | undefined) =>
		guild === undefined || place === undefined ? undefined : ports.channelSettings(guild, place);
	const [inChannel, inThread, inServer, last, positions] = await Promise.all([
		settingsOf(channel),
		// Kept by versions that took a thread for a channel of its own.
		settingsOf(thread),
		guild === undefined ? undefined : ports.serverSettings(guild),
		ports.lastStory(reader),
		ports.readingPositions(reader, guild),
	]);
	const preferred = [inThread?.defaultStory, inChannel?.defaultStory, inServer?.defaultStory, last?.story];
	const scope = { story: preferred.find((id) => statuses.some((story) => story.id === id)), guild, asker };
	if (spoilers) return { ...scope, limits: new Map() };
	// What was shown to the asker alone must not come back before others in the name of whom a follow-up goes back to.
	const mayBeFollowed = guild === undefined || !isPrivate;
	const channelLimits =
		isPrivate || spoilerChannel ? [] : [inChannel?.limits, inThread?.limits].filter((limits) => limits !== undefined);
	return { ...scope, mayBeFollowed, ...limitsFor(statuses, positions, channelLimits, inServer?.spoilerRule ?? "none") };
}

function limitsFor(
	statuses: readonly StoryStatus[],
	positions: Limits,
	channelLimits: readonly Limits[],
	rule: SpoilerRule,
): { limits: Limits; unread: readonly StoryId[]; known: KnownStories } {
	const limits = new Map<StoryId, Place>();
	const unread: StoryId[] = [];
	for (const { id, chapters } of statuses) {
		if (chapters === 1) continue;
		const own = positions.get(id) ?? (rule === "chapter-1" ? { chapter: 1, paragraph: WHOLE_CHAPTER } : undefined);
		if (own === undefined && rule === "ask") unread.push(id);
		const limit = channelLimits.reduce((lowest, limits) => lower(lowest, limits.get(id)), own);
		if (limit !== undefined) limits.set(id, limit);
	}
	return { limits, unread, known: new Map(statuses.map(({ id, chapters }) => [id, chapters])) };
}

/**
 * Whether the scope's limits were made for the story as it is now. One that came afterwards, or that had one chapter and so
 * no limit, would be shown to its end whatever the reader's position and the server's rule.
 */
export function isKnownTo({ known }: Scope, { id, chapters }: Pick<StoryStatus, "id" | "chapters">): boolean {
	if (known === undefined) return true;
	return known.has(id) && (known.get(id) !== 1 || chapters === 1);
}

/** The earlier of two places; a missing one is no limit. */
function lower(a: Place | undefined, b: Place | undefined): Place | undefined {
	if (a === undefined || b === undefined) return a ?? b;
	return a.chapter < b.chapter || (a.chapter === b.chapter && a.paragraph <= b.paragraph) ? a : b;
}
