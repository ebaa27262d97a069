/** A stretch of text as a page draws it. Lengths are in points; x grows to the right, y downwards from the page's upper edge. */
export type PdfItem = {
	readonly text: string;
	readonly x: number;
	/** Its base line. */
	readonly y: number;
	readonly width: number;
	/** Height of its letters, as the font says it. */
	readonly size: number;
};

export type PdfPage = {
	readonly width: number;
	readonly height: number;
	/** In the order in which the page draws them. */
	readonly items: readonly PdfItem[];
};

/** An entry of the document's outline, which readers call bookmarks. */
export type PdfBookmark = {
	readonly title: string;
	/** From 1. */
	readonly depth: number;
	/** Index into `PdfPages.pages`. */
	readonly page: number;
	/** Where on the page, from its upper edge; undefined: its top. */
	readonly y?: number | undefined;
};

/** What a PDF holds for a reader of text, without fonts, pictures, scripts and forms. */
export type PdfPages = {
	readonly pages: readonly PdfPage[];
	readonly bookmarks: readonly PdfBookmark[];
	readonly title?: string | undefined;
	readonly author?: string | undefined;
	readonly language?: string | undefined;
	/** Numbers, from 1, of pages that could not be read. */
	readonly unread: readonly number[];
};
