import type { DateReason } from "../../annotation/dates/date-reason.ts";
import type { Entity } from "../../annotation/layers.ts";
import type { Gender } from "../../language/gender.ts";
import type { LeftOut } from "../../story/left-out.ts";
import type { ReadingNote } from "../../story/reading-note.ts";
import type { ReadingWarning, WarningsInShort } from "../../story/reading-warning.ts";
import type { Day } from "../../story/story.ts";
import type { DiscordSaying } from "./discord-saying.ts";
import type { KeepingSaying } from "./keeping-saying.ts";
import type { MistakeSaying } from "./mistake-saying.ts";
import type { OperatorSaying } from "./operator-saying.ts";
import type { SetupSaying } from "./setup-saying.ts";
import type { PassagePlace, TapSaying } from "./tap-saying.ts";
import type { TerminalSaying } from "./terminal-saying.ts";

/** Where was looked: in the story of this title, or in several stories (of many not all are at hand, so they are not counted). */
export type Searched = { readonly title: string } | "several";

/** What a list is about: the story of this title, or so many of them. */
export type Among = { readonly title: string } | { readonly stories: number };

/** Who or what somebody is: the story's own words, or, where it has none, what kind of name it is. */
export type Described = DescribedWords | { readonly kind: Entity["kind"] };

/** `hearsay`: somebody in the story says it, not the story; `of` whom, if it tells. */
export type DescribedWords = {
	readonly words: string;
	readonly hearsay?: { readonly of?: string | undefined } | undefined;
};

/** What differs between words as asked and as the story has them; one of the two may be missing. */
export type Difference = { readonly asked?: string | undefined; readonly story?: string | undefined };

/** What a passage was to have: these words, and those of each pair near each other. */
type Wanted = { readonly terms: readonly string[]; readonly near: readonly (readonly [string, string])[] };

/** What an answer says of what it found. */
export type Finding =
	/** Words of the story, a title or a citation: as they stand. */
	| { readonly say: "words"; readonly words: string }
	| { readonly say: "date"; readonly value?: string | undefined; readonly words: string }
	| { readonly say: "own-date"; readonly value: string }
	| { readonly say: "own-day"; readonly day: Day }
	| { readonly say: "place"; readonly name: string }
	| { readonly say: "described"; readonly name: string; readonly as: Described }
	/** The story does not say who or what it is: the sentence that names it first. */
	| { readonly say: "first-named"; readonly name: string; readonly words: string }
	| { readonly say: "relative"; readonly name: string; readonly words: string }
	| { readonly say: "each"; readonly sayings: readonly Saying[] }
	| { readonly say: "which-one"; readonly name: string; readonly count: number; readonly inSeveral: boolean }
	| { readonly say: "candidate"; readonly as: Described; readonly title?: string | undefined }
	| {
			readonly say: "told-by-story";
			readonly words: string;
			/** The sentence speaks of saying something, though it is not told who says these words. */
			readonly mayBeSaid?: boolean | undefined;
	  }
	/** Who says things is not known in the story's language. */
	| { readonly say: "speaker-unknown"; readonly words: string }
	| { readonly say: "reported"; readonly words: string; readonly speaker?: string | undefined }
	| {
			readonly say: "quoted";
			readonly words: string;
			readonly speaker?: string | undefined;
			/** The context tells who speaks, not the sentence. */
			readonly resolved: boolean;
	  }
	| { readonly say: "quoted-times"; readonly name: string; readonly count: number }
	| {
			readonly say: "passages-with";
			readonly count: number;
			readonly terms: readonly string[];
			readonly without: readonly string[];
	  }
	| { readonly say: "several-have-it"; readonly paragraph: number }
	/** Words that name several chapters of one story, or a chapter and a place. */
	| { readonly say: "several-headed-so"; readonly typed: string; readonly count: number }
	| { readonly say: "verbatim" }
	| { readonly say: "close"; readonly words: string };

/** What it says besides. */
export type Detail =
	/** A follow-up, as the whole question it stands for. */
	| { readonly say: "read-as-question"; readonly question: string }
	/** It leans on a question before, but not surely on which, or whom of it. */
	| { readonly say: "taken-by-itself" }
	| { readonly say: "read-as"; readonly typed: string; readonly read: string }
	/** How the story's words for a time were read. */
	| { readonly say: "date-rule"; readonly words: string; readonly value?: string | undefined; readonly why: DateReason }
	| { readonly say: "own-date-rule"; readonly by: "dateline" | "publication" }
	| { readonly say: "no-time-given" }
	| { readonly say: "whereabouts-of"; readonly name: string }
	| { readonly say: "could-also-be"; readonly names: readonly string[] }
	| { readonly say: "unnamed-here" }
	| { readonly say: "nobody-called-here"; readonly names: readonly string[] }
	| { readonly say: "about"; readonly name: string; readonly saying: Saying }
	/** `at`: where first. */
	| { readonly say: "mentioned"; readonly count: number; readonly at?: PassagePlace | undefined }
	| { readonly say: "also-called"; readonly names: readonly string[] }
	| { readonly say: "appears-with"; readonly names: readonly string[] }
	| { readonly say: "cue"; readonly words: string }
	| { readonly say: "differs"; readonly words: string; readonly differences: readonly Difference[] }
	| { readonly say: "message-differs"; readonly difference: Difference }
	| { readonly say: "only-first-compared"; readonly characters: number }
	| { readonly say: "story-begins-here" }
	| { readonly say: "nothing-after" };

/** Why there is no answer. */
export type Refusing =
	| { readonly say: "not-said" }
	| { readonly say: "not-in-its-language" }
	/** @param languages BCP 47, of the stories asked. */
	| { readonly say: "other-language"; readonly languages: readonly string[]; readonly in: Searched }
	| { readonly say: "no-such-passage" }
	| { readonly say: "still-reading" }
	| { readonly say: "no-story-to-search" }
	| { readonly say: "not-named"; readonly names: readonly string[]; readonly in: Searched }
	| { readonly say: "nobody-called"; readonly name: string; readonly in: Searched }
	| { readonly say: "no-word-shared"; readonly in: Searched }
	| { readonly say: "not-occurring"; readonly words: readonly string[]; readonly in: Searched }
	| { readonly say: "not-given"; readonly what: "time" | "place" | "what-was-asked" }
	| { readonly say: "not-together"; readonly in: Searched }
	| { readonly say: "each-but-not-together"; readonly terms: readonly string[]; readonly inSeveral: boolean }
	/** Of the words that were to be left out, each passage with what was wanted has one. */
	| ({ readonly say: "not-without"; readonly without: readonly string[] } & Wanted)
	| ({ readonly say: "not-near" } & Wanted)
	| { readonly say: "no-such-relative"; readonly name: string; readonly role: string; readonly gender: Gender }
	| { readonly say: "quotes-nothing-from"; readonly name: string }
	| { readonly say: "not-said-by"; readonly words: string; readonly speaker: string }
	| { readonly say: "nothing-near"; readonly words: string }
	| { readonly say: "message-without-words" }
	| { readonly say: "no-passage-near" }
	| { readonly say: "no-citation"; readonly typed: string; readonly examples: readonly string[] }
	| { readonly say: "no-chapter-headed"; readonly typed: string; readonly examples: readonly string[] }
	| { readonly say: "none-has-passage" }
	| {
			readonly say: "has-paragraphs";
			readonly title: string;
			readonly count: number;
			readonly chapter?: number | undefined;
	  }
	| { readonly say: "has-chapters"; readonly title: string; readonly count: number }
	| { readonly say: "being-read"; readonly titles: readonly string[]; readonly count: number }
	| { readonly say: "corpus-is-empty" };

/** How a story stands. */
export type StoryState = "ready" | "reading" | "failed";

/** Lists of what there is. */
export type Listing =
	| { readonly say: "people"; readonly count: number; readonly in: Among }
	| {
			readonly say: "person";
			readonly name: string;
			readonly as?: Described | undefined;
			readonly count: number;
			readonly title?: string | undefined;
	  }
	| { readonly say: "dated-events"; readonly dated: number; readonly in: Among }
	| { readonly say: "dates-nothing-else"; readonly dated: number; readonly in: Among }
	| { readonly say: "no-dates"; readonly in: Among }
	| { readonly say: "ask-when" }
	| {
			readonly say: "event";
			/** The story's words and the value they have. */
			readonly when: { readonly value: string; readonly words: string };
			readonly excerpt: string;
			/** Where it is told. */
			readonly at: PassagePlace;
	  }
	/** Above lines that are late, as evidence may be. */
	| { readonly say: "from-last-third" }
	| { readonly say: "no-stories-yet" }
	| { readonly say: "stories-ready"; readonly ready: number; readonly count: number }
	| {
			readonly say: "story-state";
			readonly title: string;
			readonly id: string;
			readonly state: StoryState;
			readonly problem?: Saying | undefined;
			readonly warnings?: WarningsInShort | undefined;
	  }
	| { readonly say: "fact"; readonly fact: Fact; readonly value: string }
	| { readonly say: "published"; readonly value: string }
	| { readonly say: "filed"; readonly place?: string | undefined; readonly day?: Day | undefined }
	| { readonly say: "length"; readonly paragraphs: number; readonly chapters: number }
	| { readonly say: "found-in-it"; readonly people: number; readonly dates: number; readonly quotations: number }
	| { readonly say: "how-read"; readonly note: ReadingNote }
	| { readonly say: "left-out"; readonly leftOut: LeftOut }
	| { readonly say: "also-left-out"; readonly leftOut: readonly LeftOut[] }
	| { readonly say: "read-with-warnings"; readonly warnings: WarningsInShort }
	| { readonly say: "reading-warning"; readonly warning: ReadingWarning }
	/** Of the stories of these titles, where not all are meant. */
	| { readonly say: "rules-are-english"; readonly titles?: readonly string[] | undefined }
	| {
			readonly say: "chapter";
			readonly number: number;
			readonly title: string;
			/** When its file says it was written. */
			readonly published?: string | undefined;
	  }
	| { readonly say: "and-more"; readonly count: number }
	| { readonly say: "inspect-shows" };

export type Fact = "id" | "author" | "source" | "language" | "rights";

/**
 * A sentence as data: what is said, and of what. It holds names, numbers and the story's words, and no word of ours but for
 * what commands say of themselves, which is English; the words are made from it in one place per language, and nothing
 * reads them back. Plain data: it crosses threads.
 */
export type Saying =
	| Finding
	| Detail
	| Refusing
	| Listing
	| KeepingSaying
	| DiscordSaying
	| TapSaying
	| SetupSaying
	| TerminalSaying
	| OperatorSaying
	| MistakeSaying;

/** Stories that were left out of a search, since the reader has not said how far they have read. */
export type NotSearched = {
	readonly titles: readonly string[];
	/** How many besides those named. */
	readonly more: number;
	/** Id of the first, for an example. */
	readonly story: string;
};
