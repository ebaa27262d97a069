import type { Certainty } from "../annotation/layers.ts";
import type { Topic } from "../question/topic.ts";
import type { Span } from "../story/span.ts";
import type { StoryId } from "../story/story.ts";
import type { OfPanel } from "./panel.ts";
import type { NotSearched, Saying } from "./wording/saying.ts";

/** The date an answer rests on. */
export type EvidenceDate = {
	readonly text: string;
	readonly value?: string | undefined;
	/** How it was found. */
	readonly rule: Saying;
};

/** A quotation inside a passage. `parts` index into the evidence's `text`. */
export type EvidenceQuotation = {
	/** The words of speech; several parts are joined by " … ". */
	readonly text: string;
	readonly parts: readonly Span[];
	/** Who says it, in words; undefined when the story does not tell. */
	readonly speaker?: string | undefined;
	readonly certainty: Certainty;
	readonly kind: "direct" | "reported";
	/** The words of the story that tell who speaks, in one line. */
	readonly cue?: string | undefined;
};

/** One paragraph of a story, word for word, with the words that answer marked. */
export type Evidence = {
	readonly story: StoryId;
	readonly storyTitle: string;
	readonly chapter: number;
	readonly paragraph: number;
	/** `russian-envoy 5`; can be typed back. */
	readonly citation: string;
	/** "Title, ch. 3 ¶12", "Title, ch. 13 (CHAPTER XI) ¶4", for people. */
	readonly longCitation: string;
	/** What the book itself calls the chapter ("CHAPTER XI"), where the chapter's number does not say it. */
	readonly label?: string | undefined;
	/** The paragraph, `Story.text.slice(start, end)`. */
	readonly text: string;
	/** Spans in `text` that answer, sorted, not overlapping. */
	readonly highlights: readonly Span[];
	/** Within the highlights the very words asked for (a name, a date, a number), where the kind of question shows them. */
	readonly focus?: readonly Span[] | undefined;
	readonly date?: EvidenceDate | undefined;
	readonly quotation?: EvidenceQuotation | undefined;
	/** Where the source can be read, from the manifest's pattern. */
	readonly url?: string | undefined;
	/** Nobody owns the text: it may be shown at any length. */
	readonly publicDomain?: true | undefined;
	/** From the last third of a book, for somebody who has not said how far they have read. */
	readonly late?: true | undefined;
};

/** The last place of one story that an answer may come from; `paragraph` is absent where that is the end of the chapter. */
export type StoryLimit = {
	readonly story: StoryId;
	readonly title: string;
	readonly chapter: number;
	/** What the book itself calls the chapter, where its number does not say it. */
	readonly label?: string | undefined;
	readonly paragraph?: number | undefined;
};

/** How far an answer looked. */
export type AnswerLimit = {
	/** Of each story that has a limit. */
	readonly places: readonly [StoryLimit, ...StoryLimit[]];
	/** Stories that were looked through, those without a limit among them. */
	readonly searched: number;
};

export type Page = { readonly number: number; readonly count: number; readonly total: number };

/** A page with the places of its first and last item in the whole list, from 1. */
export type ListPage = Page & { readonly from: number; readonly to: number };

/** Why the story does not answer. */
export type RefusalReason =
	| "unknown-name"
	| "other-language"
	| "unknown-words"
	| "not-together"
	| "not-what-was-asked"
	| "no-story"
	| "no-such-passage"
	| "position-needed";

/** What every answer may carry. */
type Shared = {
	/** How far it looked; absent where nothing limited it. */
	readonly limit?: AnswerLimit | undefined;
	/** Estimate, 0 to 1, that the first passage answers; absent where none was chosen among others. */
	readonly chance?: number | undefined;
	/** Its lines are made of the words of stories that are not in the public domain. */
	readonly owned?: true | undefined;
	/** How a question was read that leans on the one before it. */
	readonly reading?: Saying | undefined;
	/** What the asker is to know of their own places, since stories were read anew. */
	readonly moved?: readonly Saying[] | undefined;
	/** What else is told with it, such as who shared it. */
	readonly notes?: readonly Saying[] | undefined;
	/** What it is about, for the question after it; never shown. */
	readonly topic?: Topic | undefined;
};

/** What a question gets. Plain data without Markdown: only renderers know how it looks. */
export type Answer = Shared & OfPanel & Outcome;

type Outcome =
	| {
			readonly kind: "found";
			/** low is shown as "closest passage". */
			readonly confidence: "high" | "low";
			/** The answer in a line, as far as possible in the story's words. */
			readonly headline: Saying;
			/** Best first; never empty. */
			readonly evidence: readonly [Evidence, ...Evidence[]];
			/** Further lines: a rule, a count, who else appears, how the words were read ("Losyukof" read as "Losyukov"). */
			readonly details: readonly Saying[];
			/** Which of the evidence was asked for, where neighbours stand around it: an index. */
			readonly asked?: number | undefined;
			readonly page?: Page | undefined;
	  }
	| {
			readonly kind: "not-in-story";
			readonly headline: Saying;
			readonly searchedFor: readonly string[];
			readonly reason: RefusalReason;
			/** The reason, and what it is about. */
			readonly explanation: Saying;
			/** What may hold the answer, but was left out. */
			readonly notSearched?: NotSearched | undefined;
			/** The nearest passages; may be empty. */
			readonly nearest: readonly Evidence[];
	  }
	| {
			readonly kind: "ambiguous";
			readonly headline: Saying;
			/** `detail` is absent where a name is all there is; `story` is the id of one that may be meant, of which `name` is the title. */
			readonly candidates: readonly {
				readonly name: string;
				readonly detail?: Saying | undefined;
				readonly story?: StoryId | undefined;
			}[];
	  }
	| {
			readonly kind: "info";
			readonly headline: Saying;
			readonly lines: readonly Saying[];
			readonly page?: ListPage | undefined;
			/** The line that says that those after it are late, as evidence may be: its place, from 0. */
			readonly lateFrom?: number | undefined;
			/** Handed over with it. */
			readonly file?: AnswerFile | undefined;
	  };

/** A file of text for the asker alone. `name` is made of letters, digits, hyphens and a full stop. */
export type AnswerFile = { readonly name: string; readonly text: string };

/** The file that is handed over with an answer. */
export function fileOf(answer: Answer): AnswerFile | undefined {
	return answer.kind === "info" ? answer.file : undefined;
}

export type Found = Extract<Answer, { kind: "found" }>;
export type Refusal = Extract<Answer, { kind: "not-in-story" }>;
