import { COMMON_TITLES } from "../../../language/lists/titles.ts";
import { wordSet } from "../../../language/lists/word-set.ts";

/** Whether no one person can be called by both titles. */
export function titlesClash(a: string, b: string): boolean {
	return clashes(a, b) || clashes(b, a);
}

/** Miss is not yet Mrs. */
function clashes(a: string, b: string): boolean {
	return isAboveMiss(a) && isMiss(b);
}

function isMiss(title: string): boolean {
	return title === "miss" || title === "mademoiselle";
}

function isAboveMiss(title: string): boolean {
	return isMarried(title) || title === "lady";
}

/** Whether one person may be called by both titles with the same name: "Mr. Fix" and "Monsieur Fix", "Captain" and "Mr. Smollett". */
export function titlesAgree(a: string, b: string): boolean {
	if (a === b || a === "" || b === "") return true;
	return areCourtesies(a, b) || isCourtesyBeside(a, b) || isCourtesyBeside(b, a) || (RANKS.has(a) && RANKS.has(b));
}

/** Through which one may rise. */
const RANKS = wordSet(`
	ensign midshipman sergeant lieutenant captain major colonel lieutenant-colonel brigadier major-general general commander commodore admiral
	constable inspector detective superintendent`);

/** Titles of the church beside those of the world: the Abbe Fouquet is not M. Fouquet. */
export function areWorldsApart(a: string, b: string): boolean {
	return a !== "" && b !== "" && CLERICS.has(a) !== CLERICS.has(b);
}
const CLERICS = wordSet("abbe abbé friar padre brother sister monsignor");

/** Ways of saying the same of anybody, in several languages. */
const COURTESIES = [
	wordSet("mr monsieur signor signore senor señor herr mynheer don squire"),
	wordSet("mrs madame signora señora frau"),
	wordSet("miss mademoiselle signorina señorita fräulein"),
];

export function areCourtesies(a: string, b: string): boolean {
	return COURTESIES.some((titles) => titles.has(a) && titles.has(b));
}

/** "Mr." goes with any rank, "Miss" with what women were, too. */
function isCourtesyBeside(courtesy: string, rank: string): boolean {
	if (COURTESIES[0]?.has(courtesy)) return COMMON_TITLES.has(rank);
	return OF_EITHER.has(rank) && COURTESIES.some((titles) => titles.has(courtesy));
}
const OF_EITHER = wordSet("dr doctor professor prof judge senator president");

export function isMarried(title: string): boolean {
	return title === "mrs" || title === "madame" || title === "widow";
}
