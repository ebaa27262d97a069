import type { LeftOut } from "../left-out.ts";
import type { ReadingNote } from "../reading-note.ts";
import type { ReadingWarning } from "../reading-warning.ts";
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
	/** How it was read. */
	readonly notes: readonly ReadingNote[];
	readonly leftOut: readonly LeftOut[];
	/** None where nothing is wrong. */
	readonly warnings?: readonly ReadingWarning[] | undefined;
};

export type DraftChapter = {
	readonly start: number;
	readonly title?: string | undefined;
	/** Of a folder's file: its own day. */
	readonly published?: string | undefined;
};
