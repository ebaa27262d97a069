import { isKnownAs, nounKind } from "../../language/known-names.ts";
import { isCalendarWord } from "../../language/lists/calendar.ts";
import { ORGANIZATION_WORDS, PLACE_ENDINGS, PLACE_NOUNS } from "../../language/lists/name-cues.ts";
import { isOrdinal } from "../../language/lists/numbers.ts";
import { isTitle, TITLE_MODIFIERS } from "../../language/lists/titles.ts";
import { wordSet } from "../../language/lists/word-set.ts";
import { isDemonym, isFirstName } from "../../language/word-lists.ts";
import type { RunWord } from "./runs.ts";

/** Leaves out feasts and other named days of several words, and breaks there: "Christmas Eve", "Lady Day", "New Year's Eve". */
export function splitAtDays(words: readonly RunWord[]): RunWord[][] {
	if (words.length < 2) return [[...words]];
	const parts: RunWord[][] = [[]];
	for (let at = 0; at < words.length; at++) {
		const length = [3, 2].find((count) => isNamedDay(words.slice(at, at + count), count)) ?? 0;
		if (length > 0) {
			parts.push([]);
			at += length - 1;
		} else parts.at(-1)?.push(words[at] as RunWord);
	}
	return parts.filter((part) => part.length > 0);
}

function isNamedDay(words: readonly RunWord[], length: number): boolean {
	const last = words[length - 1];
	if (last === undefined || !(last.lower === "eve" || nounKind(last.lower) === "time")) return false;
	const links = words.slice(1).map(({ link }) => link);
	if (last.link === "'s") return links.slice(0, -1).every((link) => link === "");
	if (links.some((link) => link !== "")) return false;
	if (length === 2 && isCalendarWord(words[0]?.lower ?? "")) return true;
	return isKnownAs("thing", words.map(({ text }) => text).join(" "));
}

/** Breaks before "of", "the", "of the" where what stands before is neither an institution, nor a place, nor an office. */
export function splitAtLinks(words: readonly RunWord[]): RunWord[][] {
	const parts: RunWord[][] = [];
	let part: RunWord[] = [];
	let isInstitution = false;
	for (const word of words) {
		const day = isCalendarWord(word.lower) && !isFirstName(word.lower) && !isTitle(part.at(-1)?.lower ?? "");
		const breaks =
			day ||
			(part.length > 0 && !keepsLink(part, word, isInstitution)) ||
			(word.link !== "" && isTitle(word.lower) && !/^(?:st|saint)$/u.test(word.lower));
		if (part.length > 0 && breaks) {
			parts.push(part);
			part = [];
		}
		isInstitution = ORGANIZATION_WORDS.has(word.lower) || (part.length > 0 && isInstitution);
		part.push(word);
		if (day) {
			parts.push(part);
			part = [];
		}
	}
	if (part.length > 0) parts.push(part);
	return parts;
}

function keepsLink(part: readonly RunWord[], next: RunWord, isInstitution: boolean): boolean {
	if (!/^(?:of|the)\b/u.test(next.link)) return true;
	const last = (part.at(-1) as RunWord).lower;
	if (/of/u.test(next.link)) {
		return (
			isInstitution || PLACE_NOUNS.has(last) || PLACE_ENDINGS.has(last) || NOBLE.has(last) || HEADS_OF_NAMES.has(last)
		);
	}
	return isOrdinal(next.lower) || EPITHETS.has(next.lower) || /^[ivx]+$/u.test(next.lower);
}

/** After "the" they belong to a ruler's name: "Ivan the Terrible", "Philip the Second". */
const EPITHETS = wordSet("great terrible bold good elder younger");

const NOBLE = wordSet(
	"king queen prince princess duke duchess earl count countess marquis marquise lord lady baron emperor empress master knight maid joan",
);
const HEADS_OF_NAMES = wordSet(
	"university bank ministry department gulf cape bay sea isle house court church school college council bureau academy institute museum order society bill act tower temple",
);

/** "Iraqi President Saddam Hussein" is one piece, "Ambassador Smith Senator Jones" two: a title after a name starts a new one. */
export function splitAtTitles(part: readonly RunWord[]): RunWord[][] {
	const pieces: RunWord[][] = [];
	let piece: RunWord[] = [];
	let named = false;
	for (const word of part) {
		const titled = isTitle(word.lower);
		if (titled && named && piece.length > 0 && word.link === "" && word !== part.at(-1)) {
			if (!piece.every(({ lower }) => isDemonym(lower) || TITLE_MODIFIERS.has(lower) || isTitle(lower))) {
				pieces.push(piece);
				piece = [];
				named = false;
			}
		}
		piece.push(word);
		if (!titled && !TITLE_MODIFIERS.has(word.lower) && !isDemonym(word.lower)) named = true;
	}
	if (piece.length > 0) pieces.push(piece);
	return pieces;
}

/** Place of the last word of "Korean Peninsula", "Russian Museum", to which the people's name belongs; -1 without one. */
function lastNameWithPeople(words: readonly RunWord[], end: number): number {
	for (let at = end - 1; at >= 0; at--) {
		const { lower } = words[at] as RunWord;
		if (ORGANIZATION_WORDS.has(lower) || PLACE_ENDINGS.has(lower)) return at;
	}
	return -1;
}

const ADDRESS = wordSet("mr mrs miss ms mme mlle");

/** Leading title words, modifiers and demonyms; "Lord" in "Lord Jim" is a title, "King" in "Stephen King" is not. */
export function setTitlesApart(piece: readonly RunWord[]): { titles: RunWord[]; words: RunWord[] } {
	let lastTitle = -1;
	for (const [index, word] of piece.entries()) {
		if (isTitle(word.lower) && word.link === "") lastTitle = index;
		else if (!(word.link === "" && (TITLE_MODIFIERS.has(word.lower) || isDemonym(word.lower)))) break;
	}
	let from = lastTitle + 1;
	// "Miss King", "Mr. Prior".
	if (from === piece.length && from > 1 && ADDRESS.has((piece[from - 2] as RunWord).lower)) from--;
	// "Saint" opens names of places and churches, too; "St. Clare" is as much a surname.
	if (from > 0 && from < piece.length && /^(?:st|saint)$/u.test((piece[from - 1] as RunWord).lower)) from--;
	// "Prince of Wales", "Duke of York" are names as a whole.
	const next = piece[from];
	if (from > 0 && next !== undefined && next.link !== "" && /of/u.test(next.link)) from--;
	let firstTitle = 0;
	while (firstTitle < from && isDemonym((piece[firstTitle] as RunWord).lower)) firstTitle++;
	// "Airbus A320", "Boeing 737": the name is the maker's.
	let end = piece.length;
	while (end - from > 1 && /\d/u.test((piece[end - 1] as RunWord).text)) end--;
	const titles = piece.slice(firstTitle, from);
	if (titles.length === 0) {
		const named = lastNameWithPeople(piece, end);
		while (end - from > 1 && isDemonym((piece[from] as RunWord).lower) && named < from) from++;
	}
	return { titles, words: piece.slice(from, end) };
}
