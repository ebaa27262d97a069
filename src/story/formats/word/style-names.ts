import { listed, wordSet } from "../../../language/lists/word-set.ts";

/** What a paragraph's style says of it. */
export type ParagraphStyle = {
	/** 1 to 6 for headings. */
	readonly level?: number | undefined;
	readonly role?: "title" | "subtitle" | "contents" | "caption" | undefined;
	readonly isCentred: boolean;
	readonly isBold: boolean;
	readonly isHidden: boolean;
	/** Size of letters, in half points. */
	readonly size?: number | undefined;
	/** The list that numbers it, and how deep. */
	readonly list?: string | undefined;
	readonly listLevel?: number | undefined;
};

/** What a style says itself. */
export type OwnStyle = { -readonly [Key in keyof ParagraphStyle]?: ParagraphStyle[Key] } & {
	basedOn?: string | undefined;
};

const PLAIN: ParagraphStyle = { isCentred: false, isBold: false, isHidden: false };

/** Styles that a style rests on, one on the other. */
const LONGEST_CHAIN = 20;

/** A style with all that it has from those that it rests on. */
export function resolveStyle(own: ReadonlyMap<string, OwnStyle>, id: string): ParagraphStyle {
	let made: ParagraphStyle = PLAIN;
	const chain: OwnStyle[] = [];
	for (let next: string | undefined = id; next !== undefined && chain.length < LONGEST_CHAIN; ) {
		const style = own.get(next);
		if (style === undefined) break;
		chain.push(style);
		next = style.basedOn;
	}
	for (const { basedOn: _, ...style } of chain.reverse()) made = { ...made, ...style };
	return made;
}

/** What programs in other languages call headings. */
const HEADING_WORDS = wordSet(
	"heading headline überschrift titre título titulo titolo kop rubrik overskrift otsikko nagłówek заголовок nadpis címsor başlık επικεφαλίδα encabezado intestazione titlu 見出し 标题 標題 제목",
);
/** "Überschrift" of "Überschrift 2". */
const NUMBERED = /^(?<word>[\p{L}]{2,20})\s*(?<level>[1-6])$/u;
/** Apple Pages calls its first level so. */
const FIRST_HEADING = wordSet("heading überschrift encabezado intestazione kop rubrik overskrift заголовок 見出し");
const TITLES = new Set([
	...listed("title titel titre título titulo titolo tytuł название otsikko tittel 标题 標題 表題 제목"),
	"book title",
]);
const SUBTITLES = new Set([
	...listed("subtitle untertitel sous-titre subtítulo sottotitolo ondertitel undertitel undertittel подзаголовок"),
	...["sub-title", "author", "byline", "副标题", "副題"],
]);
const CONTENTS = new Set([
	...listed("toc contents verzeichnis inhaltsverzeichnis tm tdc sommario sommaire inhopg innehåll indice índice 目次"),
	...listed("indholdsfortegnelse оглавление inhaltsverzeichnisüberschrift kopvaninhoudsopgave"),
	...["table of contents", "toc heading", "contents heading", "titre tdc", "título tdc", "titolo sommario"],
	...["table of figures", "table des matières", "en-tête de table des matières", "titre de table des matières"],
]);
const CAPTIONS = wordSet("caption beschriftung légende descripción didascalia bijschrift");
/** "Chapter Title", "Part Heading": a writer's own style. */
const CHAPTER = /^(?<part>part|book|chapter|prologue|epilogue)[\s_-]*(?:title|heading|head|name|number|no\.?)?s?$/u;
const PLAIN_TEXT = new Set(["normal", "body", "body text", "standard", "text body", "default"]);

/** What a style's name says. */
export function styleNamed(name: string): OwnStyle {
	const bare = name.trim().toLowerCase();
	const { word, level } = NUMBERED.exec(bare)?.groups ?? {};
	if (word !== undefined && HEADING_WORDS.has(word)) return { level: Number(level), role: undefined };
	if (FIRST_HEADING.has(bare)) return { level: 1, role: undefined };
	if (TITLES.has(bare)) return { role: "title", level: undefined };
	if (SUBTITLES.has(bare)) return { role: "subtitle", level: undefined };
	if (CONTENTS.has(bare.replace(/\s*\d$/u, ""))) return { role: "contents", level: undefined };
	if (CAPTIONS.has(bare)) return { role: "caption" };
	const part = CHAPTER.exec(bare)?.groups?.["part"];
	if (part !== undefined) return { level: part === "part" || part === "book" ? 1 : 2 };
	// Plain text is text though it may rest on a style that heads it.
	return PLAIN_TEXT.has(bare) ? { level: undefined, role: undefined } : {};
}
