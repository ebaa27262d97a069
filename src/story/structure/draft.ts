import type { ReadingNote } from "../reading-note.ts";
import type { Span } from "../span.ts";
import type { Dateline } from "../story.ts";

/** What a reader makes of a file, before the manifest and the addresses. */
export type Draft = {
	readonly text: string;
	readonly title?: string | undefined;
	readonly author?: string | undefined;
	readonly published?: string | undefined;
	readonly dateline?: Dateline | undefined;
	readonly language?: string | undefined;
	readonly source?: string | undefined;
	readonly url?: string | undefined;
	readonly rights?: string | undefined;
	/** Where chapters begin and what heads them, sorted by start; a chapter without paragraphs is dropped. */
	readonly chapters: readonly DraftChapter[];
	/** Trimmed, sorted, without overlap. */
	readonly paragraphs: readonly Span[];
	/** What its opening tells of how it was read. */
	readonly notes: readonly ReadingNote[];
	/** What was left out further on. */
	readonly leftOut: readonly string[];
};

export type DraftChapter = { readonly start: number; readonly title?: string | undefined };
