/** What is said on Discord beside answers: buttons, forms, notices. Its English is in `en/discord.ftl`. */
export type DiscordSaying =
	| { readonly say: "button-before" }
	| { readonly say: "button-after" }
	| { readonly say: "button-back" }
	| { readonly say: "button-more" }
	| { readonly say: "button-previous-page" }
	| { readonly say: "button-next-page" }
	| { readonly say: "button-delete" }
	| { readonly say: "button-source" }
	| { readonly say: "choose-name" }
	| { readonly say: "closest-passage"; readonly headline: string }
	| { readonly say: "searched-for"; readonly terms: readonly string[] }
	| { readonly say: "shown-of"; readonly from: number; readonly to: number; readonly total: number }
	| { readonly say: "page-of"; readonly number: number; readonly count: number; readonly total: number }
	| { readonly say: "apology" }
	| { readonly say: "too-fast"; readonly seconds: number }
	| { readonly say: "stopping" }
	| { readonly say: "stale-button" }
	| { readonly say: "lost-question" }
	| { readonly say: "not-your-answer" }
	| { readonly say: "button-check-and-add" }
	| { readonly say: "form-add-story" }
	| { readonly say: "field-title" }
	| { readonly say: "field-published" }
	| { readonly say: "field-published-hint" }
	| { readonly say: "no-publication-date" }
	| { readonly say: "check-first" }
	| { readonly say: "adding" }
	| { readonly say: "story-added"; readonly title: string }
	| { readonly say: "short-id"; readonly id: string }
	| { readonly say: "ask-it"; readonly example: string }
	| { readonly say: "only-this-server" }
	| { readonly say: "no-file-sent" }
	| { readonly say: "upload-under-way" }
	| { readonly say: "many-uploads" }
	| { readonly say: "not-your-file" }
	| { readonly say: "unknown-thread" }
	| { readonly say: "use-slash-command"; readonly command: string }
	| { readonly say: "cannot-answer-here" }
	| {
			readonly say: "evidence-speaker";
			readonly how: "named" | "resolved" | "unknown";
			readonly speaker?: string | undefined;
			readonly cue?: string | undefined;
			readonly reported: boolean;
	  }
	| {
			readonly say: "upload-facts";
			readonly chapters: number;
			readonly paragraphs: number;
			/** BCP 47, as far as whoever wrote the file kept to it. */
			readonly language: string;
			readonly english: boolean;
	  }
	| { readonly say: "upload-published"; readonly date: string };
