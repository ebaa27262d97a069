import { CALENDAR_ABBREVIATIONS } from "./lists/calendar.ts";
import { listed, wordSet } from "./lists/word-set.ts";

/**
 * Whether the stop after `before` only shortens a word, so that the sentence goes on.
 *
 * @param before What stands before the stop.
 * @param openers Marks that open before the next word.
 * @param next The next word.
 */
export function endsWithAbbreviation(before: string, openers: string, next: string): boolean {
	const word = /[\p{L}\p{N}.&°º]+$/u.exec(before)?.[0] ?? "";
	const lower = word.toLowerCase();
	const lead = before.slice(0, before.length - word.length);
	const isCapitalised = word !== lower;
	if (NEVER_LAST.has(lower) || (isCapitalised && NEVER_LAST_CAPITALISED.has(lower))) return true;
	if (BEFORE_NUMBERS.has(lower) && word !== "P" && word !== "C") return /^(?:[\p{N}#]|(?!I\b)[IVXLC]+\b)/u.test(next);
	if (/^(?:\d+|[IVXLC]+)$/.test(word) && /^\s*$/.test(lead) && openers === "") return true;
	if (word === "I") return /\p{Lu}\p{L}*\.?\s+$/u.test(lead) && !isStarter(next);
	if (/^\p{Lu}$/u.test(word)) return !isStarter(next) || /(?<!\p{L})\p{Lu}\.\s*$/u.test(lead);
	if (/^(?:\p{L}{1,2}\.)+\p{L}{1,2}$/u.test(word)) return !isStarter(next);
	return (MAY_BE_LAST.has(lower) || (isCapitalised && NAMES.has(lower))) && !isStarter(next);
}

/** Whether a word often begins sentences and is never the second part of a name ("the U.S. The", but "the U.S. Navy"). */
export function isStarter(word: string): boolean {
	return STARTERS.has(word.toLowerCase().replace(/['’](?:s|re|ll|ve|d|m|t)$/u, ""));
}

const ADDRESSES = listed("mr mrs ms mx dr messrs mons mme mdme mlle mlles st ste");
/** Words of their own in lower case (a general, a brig). */
const OFFICES = listed(`
	prof rev revd hon mgr msgr gen col capt lt lieut sgt serg cpl pvt maj cmdr cdr adm brig gov sen rep supt insp det amb atty fr bro pres`);
/** Before the name of a place, and in that of a house. */
const MOUNTS = listed("ft mt");
const INSTITUTIONS = listed("dept asst assoc assn univ");
/** Behind a name. */
const NAME_ENDINGS = listed("inc corp co ltd bros jr sr esq ave blvd rd hwy sq");

/** Titles before a name, lower case, without the stop that ends no sentence: "mr", "sen". */
export const SHORT_TITLES: ReadonlySet<string> = new Set([...ADDRESSES, ...OFFICES]);
/** Abbreviations whose stop belongs to a name: those titles, "mt", "univ", "inc", "jr". */
export const NAME_ABBREVIATIONS: ReadonlySet<string> = new Set([
	...SHORT_TITLES,
	...MOUNTS,
	...INSTITUTIONS,
	...NAME_ENDINGS,
]);

/** Abbreviations that something always follows. */
const NEVER_LAST = new Set([...ADDRESSES, ...MOUNTS, ...listed("vs viz cf e.g i.e eg ie ca approx")]);
const NEVER_LAST_CAPITALISED = new Set([...OFFICES, ...INSTITUTIONS]);

/** Abbreviations before a number; words of their own otherwise ("No."). */
const BEFORE_NUMBERS = wordSet(`
	no nos c p pp pop vol vols ch chap fig figs art sec n° nº op pt`);

/** Abbreviations that end a sentence only if the next word is a usual beginning. */
const MAY_BE_LAST = new Set([...NAME_ENDINGS, ...listed("llc al v ph.d lb lbs oz hr hrs mph")]);

/** The same, but words of their own in lower case (he sat, she fell ill): months, weekdays, states. */
const NAMES = new Set([
	...CALENDAR_ABBREVIATIONS,
	...listed(`
	ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo ont que`),
]);

const STARTERS = wordSet(`
	the a an this that these those he she it we they i you there here in on at for to from of with by but and or nor so yet if when while as after before
	since although though because however then now his her its our their my your what who how why where which whose did do does is are was were am has have had
	will would can could should shall may might must not no yes one some many most all each every both another other such even also meanwhile instead still
	only just perhaps maybe let never soon later under over during despite until once unlike like more`);
