/** What is wrong with a file that was read all the same, for whoever can mend it: data, of which a language makes a sentence. */
export type ReadingWarning =
	/** The file declares no encoding and is not UTF-8: its characters were taken for `encoding`, which may be wrong. */
	| { readonly warning: "guessed-encoding"; readonly encoding: string }
	/** Bytes that are no characters in the file's encoding; each is shown as a replacement character. */
	| { readonly warning: "bad-bytes"; readonly count: number; readonly encoding: string }
	/** A part that the file names and does not hold. */
	| { readonly warning: "missing-part"; readonly part: string }
	/** A part, or a file of a folder, that could not be read. `problem`: in English, as the error. */
	| { readonly warning: "unreadable-part"; readonly part: string; readonly problem: string }
	/** A page of a PDF, from 1, that could not be read. */
	| { readonly warning: "unreadable-page"; readonly page: number }
	/** Pages of a PDF, from 1, that hold no text, although others do. */
	| { readonly warning: "pages-without-text"; readonly pages: readonly number[] };
