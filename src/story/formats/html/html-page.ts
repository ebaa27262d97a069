import type { LeftOut } from "../../left-out.ts";

/** A stretch of text of a page, as its elements divide it. */
export type HtmlBlock = {
	readonly text: string;
	/** 1 to 6 for headings. */
	readonly level?: number | undefined;
	/** Whether its class tells it for the article's title. */
	readonly isTitle: boolean;
	/** Ids of the elements that begin in it or right before it. */
	readonly anchors: readonly string[];
	/** Innermost to outermost: numbers of the `article`, `main` and `body`-like elements around it. */
	readonly containers: readonly number[];
	/** Characters of it that stand in links. */
	readonly linked: number;
	readonly isFurniture: boolean;
	/** The element that makes it a block of its own: `p`, `div`, `li` … */
	readonly tag: string;
	/** Index of the innermost element around it that may be no part of the text. */
	readonly box?: number | undefined;
	/** Whether it begins with the number of a note, which is left out of it. */
	readonly isNote?: boolean | undefined;
	/** Of the first block of a `pre`: its whole text as it stands, with line breaks. */
	readonly raw?: string | undefined;
	readonly isPre?: boolean | undefined;
};

/** What a page says about itself. Keys are small: `og:title`, `author`, `datepublished` … */
export type HtmlPage = {
	readonly blocks: readonly HtmlBlock[];
	readonly meta: ReadonlyMap<string, readonly string[]>;
	/** Contents of `<script type="application/ld+json">`. Read as data, never run. */
	readonly jsonLd: readonly string[];
	readonly title?: string | undefined;
	readonly language?: string | undefined;
	/** Containers in which an article may be: number → kind of element and characters of text in it. */
	readonly containers: ReadonlyMap<number, Container>;
	/** `epub:type` of the page's body and sections, as one list. */
	readonly types: ReadonlySet<string>;
	readonly leftOut: readonly LeftOut[];
	/** Texts that were left out as captions. */
	readonly captions: ReadonlySet<string>;
	/** Whether menus stand above its text. */
	readonly hasMenusAbove: boolean;
	/** Lines that their class tells for who wrote the page and when, in its text or around. */
	readonly bylines: readonly string[];
};

export type Container = { readonly kind: "article" | "main" | "body"; readonly isWiki: boolean; length: number };
