import { isRole } from "../../language/lists/roles.ts";
import { COMMON_TITLES, canonicalTitle, isTitle } from "../../language/lists/titles.ts";
import type { Entity } from "../layers.ts";
import { headOf } from "./describing-phrase.ts";

/** What a title is where it stands for its bearer, if it is another word: Dr. Livesey is "the doctor". */
const STANDS_AS: ReadonlyMap<string, string> = new Map(Object.entries({ dr: "doctor", reverend: "clergyman" }));
/** Titles that also stand for their bearer, though they are none of work or rank. */
const STANDING = new Set([
	"squire",
	"king",
	"queen",
	"prince",
	"princess",
	"duke",
	"duchess",
	"count",
	"countess",
	"baron",
]);

/** Nouns, in lower case, that may stand for a person: heads of its descriptions, and its titles. */
export function roleNounsOf(text: string, entity: Entity): Set<string> {
	const { descriptions } = entity;
	const nouns = titleNounsOf(entity);
	for (const { start, end, form } of descriptions) {
		const noun = headOf(text.slice(start, end).replace(/\s+/gu, " "));
		if (form !== "relative" && isRole(noun)) nouns.add(noun);
	}
	return nouns;
}

/** Nouns that a person's titles stand for: "doctor" of Dr. Livesey. */
export function titleNounsOf({ aliases }: Entity): Set<string> {
	const nouns = new Set<string>();
	for (const alias of aliases) {
		const [first = "", second] = alias.toLowerCase().split(" ");
		const title = canonicalTitle(first.replace(/\.$/u, ""));
		if (second === undefined || !isTitle(title)) continue;
		if (COMMON_TITLES.has(title) || STANDING.has(title)) nouns.add(STANDS_AS.get(title) ?? title);
	}
	return nouns;
}
