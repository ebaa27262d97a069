/** What the opening of a text tells of how it was read: data, of which a language makes a sentence. */
export type ReadingNote =
	| { readonly note: "read-as"; readonly form: "folder" | "markdown" | "web-page" | "word" }
	| { readonly note: "read-as-epub"; readonly chaptersFrom: "headings" | "navigation" }
	| { readonly note: "library-header-left-out" }
	/** Lines before the first paragraph, those that are long with their beginning. */
	| { readonly note: "opening-left-out"; readonly lines: readonly string[]; readonly more: number };
