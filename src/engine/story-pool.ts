import type { CommandCall, Limit, Scope, SeenUpTo, StoryStatus } from "../asking/command.ts";
import type { KeptPlace, Outline } from "../asking/ports.ts";
import { isKnownTo } from "../asking/reading-limit.ts";
import { storyMeant } from "../asking/scope.ts";
import type { SearchableStory } from "../retrieval/index/searchable-story.ts";
import type { WordList } from "../retrieval/index/word-list.ts";
import type { FindableStory } from "../retrieval/search/find-stories.ts";
import { type Costed, createPartCache, type PartCache } from "../storage/part-cache.ts";
import { SnapshotDamaged } from "../storage/snapshot-file.ts";
import type { StoredStory } from "../storage/story-snapshot.ts";
import type { Place, Story, StoryId } from "../story/story.ts";
import { chooseViews } from "./choose-views.ts";
import { findAgain, remember } from "./kept-places.ts";
import { createVocabulary } from "./vocabulary.ts";

/** A story that can be asked. */
export type LoadedStory = {
	readonly id: StoryId;
	/** The server it belongs to; absent: it is the corpus's, and everybody's. */
	readonly guild?: string | undefined;
	readonly stored: StoredStory;
	/** Has the same words as a story that is searched anyway: only asked when it is named. */
	readonly twin: boolean;
};

/** A story as far as a limit, which has to be made before the call can be answered. */
export type MissingCut<Loaded = LoadedStory> = { readonly story: Loaded; readonly paragraphs: number };

/** What a call is answered from; or what has to be made first. */
export type Selection<Loaded = LoadedStory> =
	| {
			readonly kind: "stories";
			readonly stories: readonly SearchableStory[];
			/** How far every story was seen that could have been chosen: one that was not may go on beyond its limit. */
			readonly seenUpTo: SeenUpTo;
	  }
	| { readonly kind: "missing"; readonly cuts: readonly MissingCut<Loaded>[] };

/** The stories that are ready, of which only what is needed is in memory. What else their owner knows of a story stays with it. */
export type StoryPool<Loaded extends LoadedStory = LoadedStory> = {
	put(story: Loaded): void;
	take(id: StoryId, guild?: string): void;
	/** Looks for every cut anew: one that was in use is gone or damaged. */
	forgetCuts(): void;
	/**
	 * The stories a call is to be answered from, each cut at its limit: the one it means, or among many the few whose
	 * passages fit best. Nothing beyond a limit, and nothing of another server, has a part in the choice.
	 *
	 * @throws UserError if the call names a story that is not there. @throws SnapshotDamaged
	 */
	select(call: CommandCall, scope: Scope, statuses: readonly StoryStatus[]): Selection<Loaded>;
	/** As `select` for what is offered while typing: of many stories all are looked at, but their names alone. */
	selectForCompletion(call: CommandCall, scope: Scope, statuses: readonly StoryStatus[]): Selection<Loaded>;
	/** The whole story's chapters; undefined if there is no such story. */
	outline(id: StoryId, guild?: string): Outline | undefined;
	/** The place with the words it ends with; undefined if there is no such story. */
	rememberPlace(id: StoryId, guild: string | undefined, place: Limit): KeptPlace | undefined;
	/** The place where the words of a kept one stand now; undefined if there is no such story. */
	findPlace(id: StoryId, guild: string | undefined, kept: KeptPlace): KeptPlace | undefined;
};

/** Gives the story as far as its first `paragraphs` paragraphs, or undefined if that has to be made first. */
export type FindCut<Loaded> = (story: Loaded, paragraphs: number) => StoredStory | undefined;

/** MB for stories, where nothing else is chosen: reading a novel of 3 MB takes 150, answering the two shares below and what a question needs. */
export const STORY_MEMORY_MB = 320;

/** Share for the parts of opened stories, 96 MB as a rule: the indexes of 60 MB take 71 MB, what answers show of them the rest. */
const CACHE_SHARE = 0.3;

/** Share for what finding cut stories takes, 48 MB as a rule: 0.2 MB for a novel of 0.5 MB. */
const CUTS_SHARE = 0.15;

/** A story as one asker sees it. */
type View<Loaded> = { readonly story: Loaded; readonly stored: StoredStory; readonly findable: FindableStory };

type PoolOptions<Loaded> = {
	/** Absent: `STORY_MEMORY_MB`. */
	readonly memoryMb?: number | undefined;
	/** Called whenever a story is looked into. */
	readonly onTouch?: (story: Loaded) => void;
	/** Called whenever a cut is used, be it in memory already. */
	readonly onCut?: (story: Loaded, paragraphs: number) => void;
};

export function createStoryPool<Loaded extends LoadedStory = LoadedStory>(
	findCut: FindCut<Loaded>,
	{ memoryMb = STORY_MEMORY_MB, onTouch = () => {}, onCut = () => {} }: PoolOptions<Loaded> = {},
): StoryPool<Loaded> {
	const stories = new Map<string, View<Loaded>>();
	const cuts = createPartCache(memoryMb * CUTS_SHARE * 2 ** 20);
	const cache = createPartCache(memoryMb * CACHE_SHARE * 2 ** 20);
	const vocabulary = createVocabulary();
	/** The stories in the order of their ids; undefined: to be sorted again. */
	let sorted: readonly View<Loaded>[] | undefined;
	const visible = (scope: Scope, meant: StoryId | undefined): readonly View<Loaded>[] => {
		// The order in which stories were read is chance; the same question must get the same answer.
		sorted ??= [...stories.values()].sort((a, b) => (a.story.id < b.story.id ? -1 : 1));
		return sorted.filter(
			({ story, stored }) =>
				(story.guild === undefined || story.guild === scope.guild) &&
				isKnownTo(scope, { ...stored.summary, id: story.id }) &&
				scope.unread?.includes(story.id) !== true &&
				(meant === undefined ? !story.twin : story.id === meant),
		);
	};
	/** The view as far as its first paragraphs, or undefined if that has to be made first. */
	const cutView = ({ story }: View<Loaded>, paragraphs: number): View<Loaded> | undefined => {
		const made = cuts.recall(`${keyOf(story)} ${paragraphs}`, () => openCut(story, paragraphs));
		if (made !== undefined) onCut(story, paragraphs);
		return made;
	};
	const openCut = (story: Loaded, paragraphs: number): Costed<View<Loaded> | undefined> => {
		const stored = findCut(story, paragraphs);
		if (stored === undefined) return { value: undefined, bytes: 0 };
		const findable = stored.findable();
		return { value: { story, stored, findable }, bytes: stored.residentBytes + findable.postings.passages.byteLength };
	};
	const open = (view: View<Loaded>): SearchableStory => tellTouched(openView(view, cache), () => onTouch(view.story));
	const select = (
		call: CommandCall,
		scope: Scope,
		statuses: readonly StoryStatus[],
		choose: (views: readonly View<Loaded>[]) => readonly View<Loaded>[],
	): Selection<Loaded> => {
		const meant = storyMeant(call, scope, statuses);
		const seenUpTo = new Map<StoryId, Place | undefined>();
		const views: View<Loaded>[] = [];
		const missing: MissingCut<Loaded>[] = [];
		for (const view of visible(scope, meant)) {
			const { story, stored } = view;
			const limit = scope.limits.get(story.id);
			seenUpTo.set(story.id, limit);
			const paragraphs = limit === undefined ? stored.summary.paragraphs : stored.paragraphsUpTo(limit);
			const shown = paragraphs === stored.summary.paragraphs ? view : cutView(view, paragraphs);
			if (shown === undefined) missing.push({ story, paragraphs });
			else views.push(shown);
		}
		if (missing.length > 0) return { kind: "missing", cuts: missing };
		return { kind: "stories", stories: choose(views).map(open), seenUpTo };
	};
	return {
		put: (story) => {
			const key = keyOf(story);
			cuts.forget(`${key} `);
			vocabulary.add(() => wordsOf(story));
			stories.set(key, { story, stored: story.stored, findable: story.stored.findable() });
			sorted = undefined;
		},
		take: (id, guild) => {
			const key = keyOf({ id, guild });
			cuts.forget(`${key} `);
			stories.delete(key);
			sorted = undefined;
		},
		forgetCuts: () => cuts.forget(""),
		select: (call, scope, statuses) =>
			select(call, scope, statuses, (views) => chooseViews(views, call.question, vocabulary)),
		outline: (id, guild) => {
			const view = stories.get(keyOf({ id, guild }));
			return view && outlineOf(open(view).story);
		},
		rememberPlace: (id, guild, place) => {
			const view = stories.get(keyOf({ id, guild }));
			return view && remember(open(view).story, view.stored.summary, place);
		},
		findPlace: (id, guild, kept) => {
			const view = stories.get(keyOf({ id, guild }));
			return view && findAgain(open(view).story, view.stored.summary, kept);
		},
		selectForCompletion: (call, scope, statuses) => select(call, scope, statuses, (views) => views),
	};
}

function openView({ story, stored, findable }: View<LoadedStory>, cache: PartCache): SearchableStory {
	return stored.open(cache, { id: story.id, findable });
}

/** The story as it was, each look into it told. Its parts stay unread until they are asked for. */
function tellTouched(opened: SearchableStory, onTouch: () => void): SearchableStory {
	return {
		get story() {
			onTouch();
			return opened.story;
		},
		get layers() {
			onTouch();
			return opened.layers;
		},
		get index() {
			onTouch();
			return opened.index;
		},
		get personNames() {
			return opened.personNames;
		},
	};
}

function outlineOf({ chapters, paragraphs }: Story): Outline {
	const counts = new Map<number, number>();
	for (const { chapter } of paragraphs) counts.set(chapter, (counts.get(chapter) ?? 0) + 1);
	return chapters.map(({ number, title }) => ({ number, title, paragraphs: counts.get(number) ?? 0 }));
}

/** Words are needed late: by then a newer version may have taken the story's place, and its snapshot be gone. */
function wordsOf({ stored }: LoadedStory): WordList | undefined {
	try {
		return stored.words();
	} catch (error) {
		if (error instanceof SnapshotDamaged) return undefined;
		throw error;
	}
}

function keyOf({ id, guild = "" }: Pick<LoadedStory, "id" | "guild">): string {
	return `${guild}/${id}`;
}
