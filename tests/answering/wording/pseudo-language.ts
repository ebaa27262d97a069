import { FluentResource } from "@fluent/bundle";
import { readSentences } from "../../../src/answering/wording/fluent-language.ts";
import { type Language, languageFrom } from "../../../src/answering/wording/language.ts";
import { filesOf } from "../../../src/answering/wording/languages.ts";

/** A language that nobody speaks: English with accents, each piece of text 40 % longer, as translations may be. */
export function pseudoLanguage(): Language {
	const files = filesOf("en").map((file) => {
		const longer = new FluentResource("");
		longer.body = file.body.map((message) => lengthen(message, "") as (typeof file.body)[number]);
		return longer;
	});
	return languageFrom(readSentences("en", files));
}

/** Fields of a message's parts that hold no text: names, keys and arguments stay as they are. */
const NO_TEXT = new Set(["id", "type", "name", "attr", "key", "args", "selector"]);

function lengthen(part: unknown, field: string): unknown {
	if (NO_TEXT.has(field)) return part;
	if (typeof part === "string") return longerText(part);
	if (Array.isArray(part)) return part.map((one) => lengthen(one, ""));
	if (typeof part !== "object" || part === null || ("type" in part && part.type === "str")) return part;
	return Object.fromEntries(Object.entries(part).map(([name, value]) => [name, lengthen(value, name)]));
}

const ACCENTS: Readonly<Record<string, string>> = { a: "á", e: "ë", i: "î", o: "ö", u: "ü", n: "ñ", c: "ç", y: "ý" };

function longerText(text: string): string {
	const [, before = "", words = "", after = ""] = /^(\s*)([\s\S]*?)(\s*)$/u.exec(text) ?? [];
	const accented = [...words].map((sign) => ACCENTS[sign] ?? sign).join("");
	const more = /\p{L}/u.test(words) ? "ø".repeat(Math.ceil(words.length * 0.4)) : "";
	return `${before}${accented}${more}${after}`;
}
