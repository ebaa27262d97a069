/**
 * What reading may leave out of a file: it stays in the text or goes, but is no paragraph. One list for all formats, so that
 * each is told in one way.
 */
export type LeftOutKind =
	| "author-notes"
	| "before-first-paragraph"
	| "bylines-and-captions"
	| "comments"
	| "contents"
	| "deleted-text"
	| "embeds"
	| "epigraphs-and-title-pages"
	| "hidden-text"
	| "illustrations"
	| "library-header"
	| "licence"
	| "menus-and-boxes"
	| "note-numbers"
	| "notes-and-index"
	| "other-files"
	| "page-headers"
	| "page-numbers"
	| "producer-credits"
	| "properties"
	| "ruby"
	| "reader-comments"
	| "scene-breaks"
	| "section-headings"
	| "section-numbers"
	| "the-end"
	| "title-pages"
	| "transcriber-notes";

/** Pieces of one kind that were left out. */
export type LeftOut = {
	readonly what: LeftOutKind;
	/** How many pieces, at least 1. */
	readonly count: number;
	/** UTF-16 code units of all pieces together. */
	readonly characters: number;
	/** How the first pieces begin, at most `MOST_SHOWN` of at most `LONGEST_SHOWN` characters; none where they have no words. */
	readonly words: readonly string[];
};

/** Beginnings of pieces that are kept for each kind. */
const MOST_SHOWN = 5;

/** Characters of a beginning. */
const LONGEST_SHOWN = 60;

/** Counts what is left out, in the order in which each kind came first. */
export type LeftOutTally = {
	/** @param words The piece that is left out. */
	add(what: LeftOutKind, words: string): void;
	list(): readonly LeftOut[];
};

export function tallyLeftOut(): LeftOutTally {
	const kinds = new Map<LeftOutKind, { count: number; characters: number; words: string[] }>();
	return {
		add: (what, words) => {
			const known = kinds.get(what) ?? { count: 0, characters: 0, words: [] };
			kinds.set(what, known);
			known.count++;
			known.characters += words.length;
			if (known.words.length < MOST_SHOWN && /[\p{L}\p{N}]/u.test(words.slice(0, 500))) {
				known.words.push(beginningOf(words));
			}
		},
		list: () => [...kinds].map(([what, counted]) => ({ what, ...counted })),
	};
}

function beginningOf(words: string): string {
	const line = words.slice(0, 500).replace(/\s+/gu, " ").trim();
	return line.length > LONGEST_SHOWN ? `${line.slice(0, LONGEST_SHOWN - 1)}…` : line;
}

/** Several lists as one, kinds in the order of their first. */
export function joinLeftOut(lists: readonly (readonly LeftOut[])[]): readonly LeftOut[] {
	const joined = new Map<LeftOutKind, LeftOut>();
	for (const one of lists.flat()) {
		const before = joined.get(one.what);
		joined.set(
			one.what,
			before === undefined
				? one
				: {
						what: one.what,
						count: before.count + one.count,
						characters: before.characters + one.characters,
						words: [...before.words, ...one.words].slice(0, MOST_SHOWN),
					},
		);
	}
	return [...joined.values()];
}
