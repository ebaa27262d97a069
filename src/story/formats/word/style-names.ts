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

/** Names of headings with their number, as programs in other languages call them: "heading 1", "Überschrift 2". */
const HEADING =
	/^(?:heading|headline|überschrift|titre|t[ií]tulo|titolo|kop|rubrik|overskrift|otsikko|nagłówek|заголовок|nadpis|címsor|başlık|επικεφαλίδα|encabezado|intestazione|capçalera|titlu|見出し|标题|標題|제목)\s*(?<level>[1-6])$/iu;
/** Apple Pages calls its first level so. */
const FIRST_HEADING =
	/^(?:heading|überschrift|encabezado|intestazione|kop|rubrik|overskrift|otsikko|заголовок|見出し)$/iu;
const TITLE =
	/^(?:book\s+)?(?:title|titel|titre|t[ií]tulo|titolo|tytuł|название|otsikko|tittel|标题|標題|表題|제목)$/iu;
const SUBTITLE =
	/^(?:sub-?title|untertitel|sous-titre|subt[ií]tulo|sottotitolo|ondertitel|undertitel|undertittel|подзаголовок|副标题|副題|author|byline)$/iu;
const CONTENTS =
	/^(?:(?:toc|contents|table of contents|verzeichnis|inhaltsverzeichnis|tm|tdc|sommario|sommaire|inhopg|innehåll|indholdsfortegnelse|indice|índice|table of figures|table des matières|目次|оглавление)\s*(?:\d|heading|überschrift)?|(?:titre|título|titolo|en-tête).{0,6}\s(?:tdc|tm|toc|sommario|de table des matières)|inhaltsverzeichnisüberschrift|kopvaninhoudsopgave)$/iu;
const CAPTION = /^(?:caption|beschriftung|légende|descripción|didascalia|bijschrift)$/iu;
/** "Chapter Title", "Part Heading": a writer's own style. */
const CHAPTER = /^(?<part>part|book|chapter|prologue|epilogue)[\s_-]*(?:title|heading|head|name|number|no\.?)?s?$/iu;

/** What a style's name says. */
export function styleNamed(name: string): OwnStyle {
	const bare = name.trim();
	const level = HEADING.exec(bare)?.groups?.["level"];
	if (level !== undefined) return { level: Number(level), role: undefined };
	if (FIRST_HEADING.test(bare)) return { level: 1, role: undefined };
	if (TITLE.test(bare)) return { role: "title", level: undefined };
	if (SUBTITLE.test(bare)) return { role: "subtitle", level: undefined };
	if (CONTENTS.test(bare)) return { role: "contents", level: undefined };
	if (CAPTION.test(bare)) return { role: "caption" };
	const part = CHAPTER.exec(bare)?.groups?.["part"]?.toLowerCase();
	if (part !== undefined) return { level: part === "part" || part === "book" ? 1 : 2 };
	// Plain text rests on nothing that heads it: "body text" based on "heading 1" is text.
	return /^(?:normal|body(?: text)?|standard|text body|default)$/iu.test(bare)
		? { level: undefined, role: undefined }
		: {};
}
