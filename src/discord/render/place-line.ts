import type { Evidence } from "../../answering/answer.ts";
import type { Language } from "../../answering/wording/language.ts";
import type { PassagePlace } from "../../answering/wording/tap-saying.ts";
import { LINK_LENGTH } from "../limits.ts";
import { escapeLine } from "./escape.ts";
import { cut } from "./render-text.ts";

/** Where a passage stands, in the one form that places have: "Title, ch. 13 (CHAPTER XI) ¶4". */
export function placeOf({ storyTitle, chapter, paragraph, label, citation }: Evidence, withTitle: boolean) {
	return {
		say: "passage-place",
		...(withTitle ? { title: storyTitle } : {}),
		// A story of one chapter is cited by its paragraphs alone.
		...(citation.includes(":") ? { place: { chapter, paragraph }, label } : {}),
		paragraph,
	} as const satisfies PassagePlace;
}

/**
 * A passage's place as a line, and a link where its source can be read.
 *
 * @param room Characters that it may take.
 */
export function placeLine(evidence: Evidence, withTitle: boolean, language: Language, room: number): string {
	const words = language.say(placeOf(evidence, withTitle));
	const line = cut(escapeLine(words), room);
	const address = evidence.url === undefined ? undefined : linkAddress(evidence.url);
	if (address === undefined) return line;
	// Discord reads brackets in a link's words as they are, escaped or not, and takes words like an address for no link's.
	const isPlain = line === words;
	const source = isPlain ? line : escapeLine(language.say({ say: "button-source" }));
	const link = `[${source}](${address})`;
	const linked = isPlain ? link : `${line} · ${link}`;
	return linked.length <= room ? linked : line;
}

/** The address as it can stand in a link: nothing in it ends the link. Undefined for one that cannot. */
function linkAddress(url: string): string | undefined {
	if (url.length > LINK_LENGTH || !URL.canParse(url)) return undefined;
	const { href, protocol } = new URL(url);
	if (protocol !== "https:" && protocol !== "http:") return undefined;
	const address = href.replace(/[()[\]<>|`*\\]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
	return address.length <= LINK_LENGTH ? address : undefined;
}
