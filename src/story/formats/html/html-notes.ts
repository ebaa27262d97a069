/** What a page says about itself. Keys of `meta` are small: `og:title`, `author`, `datepublished` … */
export type PageNotes = {
	readonly meta: Map<string, readonly string[]>;
	/** Classes that nobody sees, by the page's own style. */
	readonly hidden: Set<string>;
	language: string | undefined;
	title: string | undefined;
	/** Text of an element outside the page's text that is wanted all the same. */
	aside: { readonly kind: "title" | "json" | "style"; text: string } | undefined;
};

/** Notes what an element says of its page: language, date, title, data. @param parent Name of the element around it. */
export function noteAboutPage(
	notes: PageNotes,
	name: string,
	attributes: Readonly<Record<string, string>>,
	parent: string | undefined,
): void {
	switch (name) {
		case "meta":
			addMeta(notes, attributes);
			return;
		case "html":
		case "body":
		case "main":
		case "article":
			notes.language ??= attributes["xml:lang"] ?? attributes["lang"];
			return;
		case "time":
			if (attributes["datetime"] !== undefined && !/updated|modified/iu.test(sayings(attributes)))
				addValue(
					notes,
					/publi|entry-date/iu.test(sayings(attributes)) ? "time-published" : "time",
					attributes["datetime"],
				);
			return;
		case "title":
			if (notes.title === undefined && (parent === "head" || parent === "html" || parent === ""))
				notes.aside = { kind: "title", text: "" };
			return;
		case "style":
			notes.aside = { kind: "style", text: "" };
			return;
		case "script":
			if (/^application\/ld\+json/iu.test(attributes["type"] ?? "")) notes.aside = { kind: "json", text: "" };
	}
}

/** ".cnRiZjE4MzI3{display:none" */
const HIDDEN_CLASS = /\.([\w-]{8,80})\s*\{[^{}]{0,100}display\s*:\s*none/gu;

/** Classes hidden that are made by chance: sites set warnings to copiers so, which are no text. Others may be hidden on paper or phones alone. */
export function noteHidden(notes: PageNotes, style: string): void {
	for (const [, name = ""] of style.slice(0, 100_000).matchAll(HIDDEN_CLASS))
		if (/\d/u.test(name) && /\p{Lu}/u.test(name) && /\p{Ll}/u.test(name) && notes.hidden.size < 200)
			notes.hidden.add(name);
}

/** What an element says of itself. */
function sayings(attributes: Readonly<Record<string, string>>): string {
	return `${attributes["class"] ?? ""} ${attributes["itemprop"] ?? ""} ${attributes["property"] ?? ""} ${attributes["pubdate"] === undefined ? "" : "published"}`;
}

/** Values of one key that are kept: papers have dozens of authors. */
const MOST_VALUES = 40;

function addMeta(notes: PageNotes, attributes: Readonly<Record<string, string>>): void {
	const key = (attributes["property"] ?? attributes["name"] ?? attributes["itemprop"])?.toLowerCase();
	const content = attributes["content"]?.trim();
	if (key === undefined || content === undefined || content === "") return;
	addValue(notes, key, content);
}

function addValue(notes: PageNotes, key: string, value: string): void {
	const values = notes.meta.get(key) ?? [];
	if (values.length < MOST_VALUES) notes.meta.set(key, [...values, value]);
}
