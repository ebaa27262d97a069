/** Whether words look back or ahead from the dateline; undefined if they do not tell. */
export type Direction = "past" | "future" | undefined;

/**
 * What a verb, or a word that stands for one, tells about a date beside it.
 *
 * @param words The clause's words, without marks.
 * @param afterLast What stands behind the last of them, beyond the date.
 */
export function directionOfVerb(words: readonly string[], at: number, afterLast: string | undefined): Direction {
	const word = words[at] as string;
	const place: Place = { words, at, word, lower: word.toLowerCase(), next: words[at + 1] ?? afterLast };
	for (const rule of RULES) {
		const found = rule(place);
		if (found !== undefined) return found === "silent" ? undefined : found;
	}
	return undefined;
}

/** A word in its clause. */
type Place = {
	readonly words: readonly string[];
	readonly at: number;
	readonly word: string;
	readonly lower: string;
	readonly next: string | undefined;
};

/** `silent`: the word tells nothing, whatever the rules behind would say; undefined: ask these. */
type Rule = (place: Place) => "past" | "future" | "silent" | undefined;

/** The first that has a say decides. */
const RULES: readonly Rule[] = [
	willShortened,
	likelyInThePast,
	wasDue,
	looksAhead,
	promises,
	isSet,
	isAboutTo,
	passive,
	pastForm,
];

const AHEAD = new Set(
	(
		"will shall won't won’t would wouldn't scheduled expected due planned plans planning plan slated hopes hope hoping intends intend aims expects expect likely going " +
		"may might could can should must tomorrow upcoming deadline begins opens starts closes ends meets arrives departs leaves expires resumes takes faces face reopens plays hosts travels flies"
	).split(" "),
);
/** Past forms that look ahead before "to": "agreed to meet in May". */
const PROMISED = new Set(
	"agreed vowed promised pledged threatened decided ordered hoped intended aimed wanted asked urged planned refused".split(
		" ",
	),
);
const PAST = new Set(
	(
		"was were had did said told met held took came went began fell rose made won lost left sent spoke saw got gave found became ran led sold bought died struck shot " +
		"built brought broke paid kept knew thought wrote stood understood felt heard meant read flew drove grew drew threw chose spent put cut quit hit hurt shut let split spread " +
		"dropped showed shown born seen taken given made done gone come written spoken driven risen fallen caught taught sought fought bound sank sang swore wore tore bore woke rode hid bit " +
		"beat blew dealt dug fled hung laid lay lent lit rang shook slept slid stole stuck swam swept swung withdrew overthrew forgot forgave has have"
	).split(" "),
);
const NOT_PAST = new Set(
	"need indeed hundred united speed feed red bed seed wed bleed proceed exceed succeed breed weed greed ahmed mohammed creed".split(
		" ",
	),
);
const BEFORE_ADJECTIVE =
	/^(?:the|an?|its|his|her|their|our|my|your|this|that|these|those|of|new|most|more|very|so-called)$/iu;
const BE_AHEAD = /^(?:will|to|would|can|could|should|must|may|might|shall)$/iu;
const IS_TO = new Set(["was", "were", "is", "are"]);

/** "They'll meet on Friday." */
function willShortened({ lower }: Place) {
	return /['’]ll$/u.test(lower) ? "future" : undefined;
}

/** "Likely to have been" judges what is past. */
function likelyInThePast({ words, at, lower }: Place) {
	return lower === "likely" && /^(?:be|have)$/iu.test(words[at + 2] ?? "") ? "silent" : undefined;
}

/** "Had been due to appear": it is over, one way or the other. */
function wasDue({ words, at, lower }: Place) {
	return AHEAD.has(lower) && words.slice(Math.max(0, at - 2), at).some(isHad) ? "past" : undefined;
}

function isHad(word: string): boolean {
	return /^had$/iu.test(word);
}

/** "Will", "is expected", "opens". "May" with a capital is the month; "plan" and "ends" after an article are nouns. */
function looksAhead({ words, at, word, lower }: Place) {
	if (!AHEAD.has(lower) || word === "May") return undefined;
	return isNoun(words, at) ? "silent" : "future";
}

/** "Agreed to meet", "was to open". */
function promises({ lower, next }: Place) {
	return next === "to" && (PROMISED.has(lower) || IS_TO.has(lower)) ? "future" : undefined;
}

/** "Is set to open", but "set a record". */
function isSet({ lower, next }: Place) {
	if (lower !== "set") return undefined;
	return /^(?:to|for)$/iu.test(next ?? "") ? "future" : "past";
}

/** "Is flying home on Friday": the present of what is agreed, near its date. */
function isAboutTo({ words, at, lower }: Place) {
	const isPresent = lower.endsWith("ing") && /^(?:is|are|am|'s)$/iu.test(words[at - 1] ?? "");
	return isPresent && at >= words.length - REACH_OF_PRESENT ? "future" : undefined;
}

/** Words before the date within which "is flying" belongs to it. */
const REACH_OF_PRESENT = 6;

/** "Will be held" and "is being held" look ahead, "to be held" too; "should not have been held" does not. */
function passive({ words, at, lower }: Place) {
	if (!isPastForm(lower) || isAdjective(words, at, lower)) return undefined;
	const helpers = words.slice(Math.max(0, at - 3), at);
	const be = helpers.findIndex((each) => /^(?:be|being)$/iu.test(each));
	if (be < 0) return undefined;
	const led = helpers.slice(0, be);
	const isAhead =
		helpers[be] === "being" ? led.some((each) => /^(?:is|are)$/iu.test(each)) : led.some((each) => BE_AHEAD.test(each));
	return isAhead ? "future" : "past";
}

/** "Said", "opened"; not "the planned strike". */
function pastForm({ words, at, lower }: Place) {
	return isPastForm(lower) && !isAdjective(words, at, lower) ? "past" : undefined;
}

function isAdjective(words: readonly string[], at: number, lower: string): boolean {
	return lower.endsWith("ed") && BEFORE_ADJECTIVE.test(words[at - 1] ?? "");
}

const NOUNS_TOO = new Set("plan plans hope hopes aims ends may might can will closes starts opens".split(" "));

function isNoun(words: readonly string[], at: number): boolean {
	const led = words[at - 1] ?? "";
	return (
		NOUNS_TOO.has((words[at] as string).toLowerCase()) && BEFORE_ADJECTIVE.test(led) && !/^(?:this|that)$/iu.test(led)
	);
}

function isPastForm(lower: string): boolean {
	if (PAST.has(lower)) return true;
	return lower.length > 4 && lower.endsWith("ed") && !lower.includes("-") && !NOT_PAST.has(lower);
}
