/** How a text was read: data, of which a language makes a sentence. */
export type ReadingNote =
	| {
			readonly note: "read-as";
			readonly form: "fiction-book" | "folder" | "markdown" | "open-document" | "web-page" | "word";
	  }
	| { readonly note: "read-as-epub"; readonly chaptersFrom: "headings" | "navigation" }
	| { readonly note: "read-as-pdf"; readonly chaptersFrom: "headings" | "bookmarks" };
