/** What a page says about itself. Keys of `meta` are small: `og:title`, `author`, `datepublished` … */
export type PageNotes = {
	readonly meta: Map<string, string>;
	language: string | undefined;
	title: string | undefined;
	/** Text of an element outside the page's text that is wanted all the same. */
	aside: { readonly kind: "title" | "json"; text: string } | undefined;
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
			notes.language ??= attributes["xml:lang"] ?? attributes["lang"];
			return;
		case "time":
			if (attributes["datetime"] !== undefined && !notes.meta.has("time"))
				notes.meta.set("time", attributes["datetime"]);
			return;
		case "title":
			if (notes.title === undefined && parent === "head") notes.aside = { kind: "title", text: "" };
			return;
		case "script":
			if (attributes["type"] === "application/ld+json") notes.aside = { kind: "json", text: "" };
	}
}

function addMeta(notes: PageNotes, attributes: Readonly<Record<string, string>>): void {
	const key = (attributes["property"] ?? attributes["name"] ?? attributes["itemprop"])?.toLowerCase();
	const content = attributes["content"]?.trim();
	if (key !== undefined && content !== undefined && content !== "" && !notes.meta.has(key))
		notes.meta.set(key, content);
}
