import type { LeftOut } from "./left-out.ts";
import type { ReadingNote } from "./reading-note.ts";
import type { ReadingWarning } from "./reading-warning.ts";
import type { Span } from "./span.ts";

/** `[a-z0-9-]{1,32}`, unique in a library; derived from the file's name or given in the manifest. */
export type StoryId = string;

/** Calendar day, ISO 8601 `YYYY-MM-DD`. Never a `Date`: a story's day has no clock and no time zone. */
export type Day = string;

/** A paragraph people can cite. Headlines, bylines, headings and page furniture are part of the text but not paragraphs. */
export type Paragraph = Span & {
	/** Number of its chapter, from 1. */
	readonly chapter: number;
	/** Its place in the chapter, from 1. */
	readonly number: number;
};

export type Sentence = Span & {
	/** Index into `Story.paragraphs`. Sentences never cross paragraphs. */
	readonly paragraph: number;
};

export type Chapter = Span & {
	/** The chapter's place in the story, from 1: prologues count, books do not restart it. */
	readonly number: number;
	/** The heading as printed ("CHAPTER IV. The Whale", "Book Two: 3"); undefined if the story has no headings. */
	readonly title?: string | undefined;
	/** When its own file says it was written, EDTF; never used to work out dates in the text. */
	readonly published?: string | undefined;
};

/** Where and when a report was filed. Set only for reports: a novel's year of publication is `published`. */
export type Dateline = { readonly place?: string | undefined; readonly day?: Day | undefined };

/** What a manifest says about names, to correct what annotation finds. */
export type NameHints = {
	/** The name of the first-person narrator. */
	readonly narrator?: string | undefined;
	/** Canonical name → further names of the same entity. */
	readonly aliases: readonly AliasHint[];
	/** Pairs of names that must never be one entity. */
	readonly distinct: readonly (readonly [string, string])[];
	/** Words that look like names and are none. */
	readonly notNames: readonly string[];
};

export type AliasHint = {
	readonly name: string;
	readonly kind?: "person" | "place" | "organization" | undefined;
	readonly aliases: readonly {
		readonly name: string;
		/** Place (`chapter:paragraph`) from which on the alias is known to belong to the name. Absent: from the start. */
		readonly from?: Place | undefined;
	}[];
};

/** A place in a story: the paragraph `paragraph` of chapter `chapter`, both from 1. */
export type Place = { readonly chapter: number; readonly paragraph: number };

/**
 * A story as text with addresses.
 *
 * `text` keeps every letter of a plain-text file in its order; line ends become `\n`. What stands between a story's lines and
 * is none of its own goes from it before it is read, as if the file had never had it: the page numbers and headers within
 * a paragraph, the blank lines of a file with a blank line after every line, and a mail's ">". After that offsets do not move: a
 * hard line break within a paragraph becomes one space, and where a line breaks a word soft hyphens stand for the hyphen
 * and the break, so that "won-\nderful" is shown and found as one word. So offsets into the text of a file without pages,
 * double spacing and quoted lines are offsets into the file. For other formats it is the readable text, without markup.
 * `chapters`, `paragraphs` and `sentences` are sorted by start and do not overlap; there is at least one chapter.
 */
export type Story = {
	readonly id: StoryId;
	readonly title: string;
	readonly author?: string | undefined;
	/** When it was published, EDTF / ISO 8601 at the grain known (`1815`, `2003-01-20`). */
	readonly published?: string | undefined;
	readonly dateline?: Dateline | undefined;
	/** BCP 47, such as `en`. */
	readonly language: string;
	/** Who published it, in words ("Voice of America"). */
	readonly source?: string | undefined;
	/** Where it can be read; may hold `{chapter}` and `{paragraph}`. */
	readonly url?: string | undefined;
	readonly rights?: string | undefined;
	/** Whether the manifest says that nobody owns the text: excerpts need no cap then. */
	readonly publicDomain?: boolean | undefined;
	/** Id of the archive this story is one report of. */
	readonly collection?: StoryId | undefined;
	/** How it was read. */
	readonly notes: readonly ReadingNote[];
	/** What was left out of it: it depends on the whole text, so a cut story has none. */
	readonly leftOut: readonly LeftOut[];
	/** What is wrong with its file, likewise. */
	readonly warnings: readonly ReadingWarning[];
	readonly names: NameHints;
	readonly text: string;
	/** Gives a part of `text`, for a story whose text is not in memory: how it is stored, not what it is. */
	readonly readText?: ((span: Span) => string) | undefined;
	readonly chapters: readonly Chapter[];
	readonly paragraphs: readonly Paragraph[];
	readonly sentences: readonly Sentence[];
};
