import { isEarlier, WHOLE_CHAPTER } from "../story/place.ts";
import type { SpoilerRule } from "../story/spoiler-rule.ts";
import type { Place, StoryId } from "../story/story.ts";
import type { Asker, KnownStories, Limit, Limits, MovedPlace, Scope, StoryStatus } from "./command.ts";
import { isCannotLookUp } from "./keeping/storage-mistakes.ts";
import type { KeptPlace, KeptPlaces, Positions, ServerChoices } from "./ports.ts";

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
 * chapter has no limit. Where what is kept cannot be asked, stories of one chapter may be seen, and no other.
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
	const kept = await Promise.all([
		settingsOf(channel),
		// Kept by versions that took a thread for a channel of its own.
		settingsOf(thread),
		guild === undefined ? undefined : ports.serverSettings(guild),
		ports.lastStory(reader),
		ports.readingPositions(reader, guild),
	]).catch(unlessAway);
	if (kept === undefined) {
		const scope = { guild, asker, limits: new Map() };
		return spoilers ? scope : { ...scope, limitsUnknown: true, known: ofOneChapter(statuses) };
	}
	const [inChannel, inThread, inServer, last, positions] = kept;
	const preferred = [inThread?.defaultStory, inChannel?.defaultStory, inServer?.defaultStory, last?.story];
	const scope = { story: preferred.find((id) => statuses.some((story) => story.id === id)), guild, asker };
	if (spoilers) return { ...scope, limits: new Map() };
	// What was shown to the asker alone must not come back before others in the name of whom a follow-up goes back to.
	const mayBeFollowed = guild === undefined || !isPrivate;
	const channelLimits =
		isPrivate || spoilerChannel ? [] : [inChannel?.limits, inThread?.limits].filter((limits) => limits !== undefined);
	// Where somebody is in a story is nobody else's business.
	const moved = isPrivate ? movedOf(positions) : [];
	return {
		...scope,
		mayBeFollowed,
		...(moved.length > 0 ? { moved } : {}),
		...limitsFor(statuses, positions, channelLimits, inServer?.spoilerRule ?? "none"),
	};
}

function unlessAway(error: unknown): undefined {
	if (!isCannotLookUp(error)) throw error;
}

function ofOneChapter(statuses: readonly StoryStatus[]): KnownStories {
	return new Map(statuses.filter(({ chapters }) => chapters === 1).map(({ id, chapters }) => [id, chapters]));
}

function limitsFor(
	statuses: readonly StoryStatus[],
	positions: KeptPlaces,
	channelLimits: readonly KeptPlaces[],
	rule: SpoilerRule,
): { limits: Limits; unread: readonly StoryId[]; known: KnownStories } {
	const limits = new Map<StoryId, Limit>();
	const unread: StoryId[] = [];
	for (const { id, chapters } of statuses) {
		const kept = [positions.get(id), ...channelLimits.map((limits) => limits.get(id))].filter(
			(one) => one !== undefined,
		);
		// It had several chapters when a place in it was kept: what lies beyond stays hidden.
		if (chapters === 1 && kept.every((one) => one.reading === undefined)) continue;
		const own = positions.get(id) ?? (rule === "chapter-1" ? { chapter: 1, paragraph: WHOLE_CHAPTER } : undefined);
		if (own === undefined && rule === "ask" && chapters !== 1) unread.push(id);
		const limit = channelLimits.reduce<Place | undefined>((lowest, limits) => lower(lowest, limits.get(id)), own);
		if (limit !== undefined) limits.set(id, { ...placeAlone(limit), ...readingOf(kept) });
	}
	return { limits, unread, known: new Map(statuses.map(({ id, chapters }) => [id, chapters])) };
}

function placeAlone({ chapter, paragraph }: Place): Place {
	return { chapter, paragraph };
}

/** No reading is called so: nothing is shown under places whose numbers are of different ones. */
const NO_READING = "several";

/** The reading of the story that the numbers of all of these are of. */
function readingOf(kept: readonly KeptPlace[]): Pick<Limit, "reading"> {
	const [first, ...others] = new Set(kept.flatMap(({ reading }) => reading ?? []));
	if (first === undefined) return {};
	return { reading: others.length === 0 ? first : NO_READING };
}

function movedOf(positions: KeptPlaces): readonly MovedPlace[] {
	return [...positions].flatMap(([story, place]) =>
		place.moved === undefined ? [] : [{ story, place: placeAlone(place), how: place.moved }],
	);
}

/**
 * Whether the scope's limits were made for the story as it is now. One that came afterwards, or that had one chapter and so
 * no limit, would be shown to its end whatever the reader's position and the server's rule.
 */
export function isKnownTo(
	{ known, limits }: Pick<Scope, "known" | "limits">,
	{ id, chapters, reading }: Pick<StoryStatus, "id" | "chapters" | "reading">,
): boolean {
	const limit = limits.get(id);
	// The numbers of the old reading would show other paragraphs of the new one.
	if (limit?.reading !== undefined && reading !== undefined && limit.reading !== reading) return false;
	if (known === undefined) return true;
	return known.has(id) && (known.get(id) !== 1 || chapters === 1);
}

/** The earlier of two places; a missing one is no limit. */
function lower(a: Place | undefined, b: Place | undefined): Place | undefined {
	if (a === undefined || b === undefined) return a ?? b;
	return isEarlier(b, a) ? b : a;
}
