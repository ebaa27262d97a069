/**
 * Where a passage stands. Without `title` where that was just told, without `place` in a story of one chapter. Its English is in
 * `en/places.ftl`.
 */
export type PassagePlace = {
	readonly say: "passage-place";
	readonly title?: string | undefined;
	readonly place?: { readonly chapter: number; readonly paragraph: number } | undefined;
	/** What the book itself calls the chapter, where its number does not say it. */
	readonly label?: string | undefined;
	readonly paragraph: number;
};

/** What buttons, menus and forms under answers say. Its English is in `en/tap.ftl`. */
export type TapSaying =
	| { readonly say: "which-story"; readonly count: number }
	| { readonly say: "choose-story" }
	/** Not all of them are in the menu. */
	| { readonly say: "choose-story-of-many" }
	| { readonly say: "story-gone" }
	/** A form for a question that goes on from an answer. */
	| { readonly say: "form-follow-up" }
	| { readonly say: "field-follow-up" }
	| { readonly say: "field-follow-up-hint" }
	/** A form for a question about one story. */
	| { readonly say: "form-ask-story" }
	| { readonly say: "field-question" }
	| { readonly say: "field-question-hint" }
	/** A form for how far somebody has read. */
	| { readonly say: "button-say-place" }
	| { readonly say: "form-place" }
	| { readonly say: "field-place" }
	| { readonly say: "field-place-hint" }
	/** How to take back a reading position that was just set: to the one before it, as it is typed. */
	| { readonly say: "place-before"; readonly typed: string; readonly story: string }
	/** The server wants to know first how far its readers have read. */
	| { readonly say: "position-first" }
	| { readonly say: "position-first-why" }
	/** A menu of stories follows. */
	| { readonly say: "position-first-of" }
	| { readonly say: "shared-by"; readonly name: string }
	| { readonly say: "shared-under-limit" }
	| { readonly say: "already-for-all" }
	| { readonly say: "spoilers-stay-private" }
	| { readonly say: "answer-stays-private" }
	| { readonly say: "nobody-to-share-with" }
	| { readonly say: "may-not-share-here" }
	| { readonly say: "limits-here-unknown" }
	/** `limited`: all may see less of the story than there is. */
	| { readonly say: "nothing-to-share"; readonly limited: boolean }
	| { readonly say: "message-without-text" }
	| { readonly say: "locale-held" }
	/** So many passages follow. */
	| { readonly say: "button-n-more"; readonly count: number }
	| { readonly say: "menu-more" }
	| { readonly say: "choice-wider" }
	| { readonly say: "choice-narrower" }
	| { readonly say: "choice-read-here"; readonly place: PassagePlace }
	| { readonly say: "choice-follow" }
	| { readonly say: "choice-share" }
	| { readonly say: "choice-open"; readonly place: PassagePlace }
	/** Headlines of passages in which the words themselves stand. */
	| { readonly say: "closest-passage-here" }
	| { readonly say: "nearest-passage" }
	/** A further one of several. */
	| { readonly say: "passage-of"; readonly number: number; readonly count: number }
	| { readonly say: "first-named-here"; readonly name: string }
	| { readonly say: "told-by-story-here"; readonly mayBeSaid: boolean }
	| { readonly say: "speaker-unknown-here" }
	| { readonly say: "close-here" }
	| { readonly say: "late-passage" }
	| PassagePlace;
