import type { CommandCall, Scope, SeenUpTo, StoryStatus } from "../asking/command.ts";
import type { Outline } from "../asking/ports.ts";
import { storyMeant } from "../asking/scope.ts";
import type { SearchableStory } from "../retrieval/index/searchable-story.ts";
import type { WordList } from "../retrieval/index/word-list.ts";
import type { FindableStory } from "../retrieval/search/find-stories.ts";
import { type Costed, createPartCache, type PartCache } from "../storage/part-cache.ts";
import { SnapshotDamaged } from "../storage/snapshot-file.ts";
import type { StoredStory } from "../storage/story-snapshot.ts";
import type { Place, Story, StoryId } from "../story/story.ts";
import { chooseViews } from "./choose-views.ts";
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
export type MissingCut = { readonly story: LoadedStory; readonly paragraphs: number };

/** What a call is answered from; or what has to be made first. */
export type Selection =
	| {
			readonly kind: "stories";
			readonly stories: readonly SearchableStory[];
			/** How far every story was seen that could have been chosen: one that was not may go on beyond its limit. */
			readonly seenUpTo: SeenUpTo;
	  }
	| { readonly kind: "missing"; readonly cuts: readonly MissingCut[] };

/** The stories that are ready, of which only what is needed is in memory. */
export type StoryPool = {
	put(story: LoadedStory): void;
	take(id: StoryId, guild?: string): void;
	/** Looks for every cut anew: one that was in use is gone or damaged. */
	forgetCuts(): void;
	/**
	 * The stories a call is to be answered from, each cut at its limit: the one it means, or among many the few whose
	 * passages fit best. Nothing beyond a limit, and nothing of another server, has a part in the choice.
	 *
	 * @throws UserError if the call names a story that is not there. @throws SnapshotDamaged
	 */
	select(call: CommandCall, scope: Scope, statuses: readonly StoryStatus[]): Selection;
	/** As `select` for what is offered while typing: of many stories all are looked at, but their names alone. */
	selectForCompletion(call: CommandCall, scope: Scope, statuses: readonly StoryStatus[]): Selection;
	/** The whole story's chapters; undefined if there is no such story. */
	outline(id: StoryId, guild?: string): Outline | undefined;
};

/** Gives the story as far as its first `paragraphs` paragraphs, or undefined if that has to be made first. */
export type FindCut = (story: LoadedStory, paragraphs: number) => StoredStory | undefined;

/** Memory for the parts of opened stories: the indexes of 60 MB take 71 MB, what answers show of them the rest. */
const CACHE_BYTES = 96 * 1024 * 1024;

/** Memory for what finding cut stories takes: 0.2 MB for a novel of 0.5 MB. */
const CUTS_BYTES = 48 * 1024 * 1024;

/** A story as one asker sees it. */
type View = { readonly story: LoadedStory; readonly stored: StoredStory; readonly findable: FindableStory };

type PoolOptions = {
	readonly cacheBytes?: number;
	/** Called whenever a story is looked into. */
	readonly onTouch?: (story: LoadedStory) => void;
	/** Called whenever a cut is used, be it in memory already. */
	readonly onCut?: (story: LoadedStory, paragraphs: number) => void;
};

export function createStoryPool(
	findCut: FindCut,
	{ cacheBytes = CACHE_BYTES, onTouch = () => {}, onCut = () => {} }: PoolOptions = {},
): StoryPool {
	const stories = new Map<string, View>();
	const cuts = createPartCache(CUTS_BYTES);
	const cache = createPartCache(cacheBytes);
	const vocabulary = createVocabulary();
	/** The stories in the order of their ids; undefined: to be sorted again. */
	let sorted: readonly View[] | undefined;
	const visible = (scope: Scope, meant: StoryId | undefined): readonly View[] => {
		// The order in which stories were read is chance; the same question must get the same answer.
		sorted ??= [...stories.values()].sort((a, b) => (a.story.id < b.story.id ? -1 : 1));
		return sorted.filter(
			({ story }) =>
				(story.guild === undefined || story.guild === scope.guild) &&
				scope.unread?.includes(story.id) !== true &&
				(meant === undefined ? !story.twin : story.id === meant),
		);
	};
	const cutView = (view: View, limit: Place): View | MissingCut => {
		const paragraphs = view.stored.paragraphsUpTo(limit);
		if (paragraphs === view.stored.summary.paragraphs) return view;
		const made = cuts.recall(`${keyOf(view.story)} ${paragraphs}`, () => openCut(view.story, paragraphs));
		if (made !== undefined) onCut(view.story, paragraphs);
		return made ?? { story: view.story, paragraphs };
	};
	const openCut = (story: LoadedStory, paragraphs: number): Costed<View | undefined> => {
		const stored = findCut(story, paragraphs);
		if (stored === undefined) return { value: undefined, bytes: 0 };
		const findable = stored.findable();
		return { value: { story, stored, findable }, bytes: stored.residentBytes + findable.postings.passages.byteLength };
	};
	const open = (view: View): SearchableStory => tellTouched(openView(view, cache), () => onTouch(view.story));
	const select = (
		call: CommandCall,
		scope: Scope,
		statuses: readonly StoryStatus[],
		choose: (views: readonly View[]) => readonly View[],
	): Selection => {
		const meant = storyMeant(call, scope, statuses);
		const seenUpTo = new Map<StoryId, Place | undefined>();
		const views = visible(scope, meant).map((view) => {
			const limit = scope.limits.get(view.story.id);
			seenUpTo.set(view.story.id, limit);
			return limit === undefined ? view : cutView(view, limit);
		});
		const missing = views.filter((view) => !("stored" in view));
		if (missing.length > 0) return { kind: "missing", cuts: missing as readonly MissingCut[] };
		return { kind: "stories", stories: choose(views as readonly View[]).map(open), seenUpTo };
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
		selectForCompletion: (call, scope, statuses) => select(call, scope, statuses, (views) => views),
	};
}

function openView({ story, stored, findable }: View, cache: PartCache): SearchableStory {
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
