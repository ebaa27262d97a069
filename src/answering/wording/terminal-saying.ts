import type { Certainty, DateExpression, Entity, Quotation } from "../../annotation/layers.ts";

/** What the prompt and the programs in a terminal say beside answers. Its English is in `en/terminal.ftl`. */
export type TerminalSaying = PromptSaying | ProgressSaying | ReportSaying | InspectMistake;

type PromptSaying =
	| { readonly say: "prompt-instead-of-bot" }
	/** Without a title: so many stories. */
	| { readonly say: "prompt-opened"; readonly count: number; readonly title?: string | undefined }
	/** What stands before the cursor, where several stories can be asked. */
	| { readonly say: "prompt-of-stories"; readonly count: number }
	| { readonly say: "prompt-help-keys" }
	| { readonly say: "prompt-help-story" }
	| { readonly say: "prompt-help-pages" }
	| { readonly say: "prompt-help-end" }
	/** @param next The page after this one, as it is typed. */
	| {
			readonly say: "prompt-page";
			readonly number: number;
			readonly count: number;
			readonly total: number;
			readonly next?: string | undefined;
	  }
	| { readonly say: "nearest-passages" }
	| { readonly say: "also-in"; readonly citations: readonly string[] };

/** How far the stories have been read. `now`: the title of the one that is being read; `seconds`: for so long already. */
type ProgressSaying =
	| {
			readonly say: "reading-progress";
			readonly ready: number;
			readonly total: number;
			readonly failed: number;
			readonly now?: string | undefined;
			readonly seconds?: number | undefined;
	  }
	| { readonly say: "reading-goes-on" }
	/** Why there is no reader is in English, as the error tells. */
	| { readonly say: "without-reader"; readonly why: string };

/** A report of how files were read. */
type ReportSaying =
	| {
			readonly say: "inspect-length";
			readonly chapters: number;
			readonly paragraphs: number;
			readonly sentences: number;
			readonly characters: number;
	  }
	| {
			readonly say: "inspect-section";
			readonly section:
				| "chapters"
				| "paragraphs"
				| "people"
				| "others"
				| "dates"
				| "quotations"
				| "reports"
				| "warnings";
			readonly count: number;
	  }
	| { readonly say: "inspect-more-rows"; readonly count: number }
	| { readonly say: "inspect-no-warnings" }
	/** @param words Who or what it is, in the story's words. */
	| {
			readonly say: "inspect-entity";
			readonly name: string;
			readonly count: number;
			readonly aliases: readonly string[];
			readonly words?: string | undefined;
	  }
	| { readonly say: "inspect-kind"; readonly kind: Entity["kind"] }
	| {
			readonly say: "inspect-date";
			readonly words: string;
			readonly value?: string | undefined;
			readonly form: DateExpression["form"];
	  }
	| {
			readonly say: "inspect-quotation";
			readonly speaker?: string | undefined;
			readonly certainty: Certainty;
			readonly kind: Quotation["kind"];
			readonly words: string;
	  }
	| { readonly say: "inspect-archive"; readonly count: number }
	| { readonly say: "inspect-no-day" }
	/** @param name Of the file; absent under a heading that names it. */
	| { readonly say: "inspect-unreadable"; readonly name?: string | undefined; readonly problem: string };

/** Why a file cannot be inspected. */
type InspectMistake =
	| { readonly say: "nothing-at-path"; readonly path: string; readonly what: "missing" | "empty-folder" | "neither" }
	| { readonly say: "is-a-manifest"; readonly path: string };
