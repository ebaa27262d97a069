/** Whether the words around a date look back or ahead from the dateline; undefined if they do not tell. */
export type Direction = "past" | "future" | undefined;

/**
 * Judges by the word right before the date, then by the nearest verb before it, then by the nearest verb after it.
 * The nearest verb before it is mostly the one the date belongs to: "said on Wednesday that it will …" looks back, "said it will open on
 * Wednesday" ahead.
 *
 * @param before What stands before it in its sentence.
 * @param after What stands after it in its sentence.
 */
export function directionAt(before: string, after: string): Direction {
	if (PUT_OFF_TO.test(before)) return "future";
	if (IS_ON.test(before)) return "future";
	if (AHEAD_BEFORE.test(before)) return STAYED.test(before) || /^[^.;]*\bhad\b/u.test(after) ? "past" : "future";
	if (/\b(?:since|as\s+(?:early|far\s+back)\s+as)\s+(?:early\s+|late\s+|mid-?\s*)?$/iu.test(before)) return "past";
	if (/^(?:['’]s)?\s+(?:deadline|hearing|target)\b/iu.test(after) && !PAST_TENSE.test(after)) return "future";
	const wordsBefore = before.slice(before.search(/[^;:]*$/u)).match(WORD) ?? [];
	const wordsAfter = after.match(WORD) ?? [];
	const fromBefore = () => nearestVerb(wordsBefore.length - 1, -1, wordsBefore, wordsAfter[0]);
	const fromAfter = () => nearestVerb(0, 1, wordsAfter, undefined);
	return OPENS_CLAUSE.test(before) ? (fromAfter() ?? fromBefore()) : (fromBefore() ?? fromAfter());
}

function nearestVerb(from: number, step: 1 | -1, words: readonly string[], afterLast: string | undefined): Direction {
	for (let at = from; at >= 0 && at < words.length; at += step) {
		const found = directionOfVerb(words, at, afterLast);
		if (found !== undefined) return found;
	}
	return undefined;
}

/** "He will resign, but on Friday he denied it": the date belongs to what follows. */
const OPENS_CLAUSE = /[;,]?\s(?:and|but|while)\s+(?:on|in|late|early)\s+(?:late\s+|early\s+)?$/iu;
const WORD = /[\p{L}'’-]+/gu;

const AHEAD_BEFORE =
	/\b(?:until|till|by|beginning|starting|effective|due|coming|upcoming|forthcoming|no\s+later\s+than|not\s+before|ahead\s+of)\s+(?:(?:on|in|from|the|early|late|mid)\s+|mid-)*$/iu;
const PUT_OFF_TO =
	/\b(?:adjourn|postpone|delay|reschedule|extend|defer|moved|pushed\s+back|put\s+back|brought\s+forward|prepar|ready)\p{L}*\s+(?:[\p{L}'’]+\s+){0,4}(?:to|till|until|for)\s+(?:\p{Ll}+\s+)?$/iu;
/** "The concert is on Friday". */
const IS_ON = /\b(?:is|are)\s+(?:only\s+)?(?:on|in|for)\s+(?:early\s+|late\s+|mid-)?$/iu;
/** Verbs with which "until" and "by" look back: what lasted until Friday is over. */
const STAYED = /\b(?:lasted|remained|stayed|continued|lived|worked|served|ran|stood|waited|had)\b/iu;
const PAST_TENSE = /\b(?:was|were|had|ended|passed|said|rose|fell)\b/iu;

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

function directionOfVerb(words: readonly string[], at: number, afterLast: string | undefined): Direction {
	const word = words[at] as string;
	const lower = word.toLowerCase();
	if (lower.endsWith("'ll") || lower.endsWith("’ll")) return "future";
	// "May" with a capital is the month; "plan" and "ends" after an article are nouns.
	// "likely to have been" judges what is past.
	if (lower === "likely" && /^(?:be|have)$/iu.test(words[at + 2] ?? "")) return undefined;
	// "had been due to appear": it is over, one way or the other.
	if (AHEAD.has(lower) && words.slice(Math.max(0, at - 2), at).some((each) => /^had$/iu.test(each))) return "past";
	if (AHEAD.has(lower) && word !== "May") return isNoun(words, at) ? undefined : "future";
	const next = words[at + 1] ?? afterLast;
	if (
		next === "to" &&
		(PROMISED.has(lower) || lower === "was" || lower === "were" || lower === "is" || lower === "are")
	)
		return "future";
	if (lower === "set") return /^(?:to|for)$/iu.test(next ?? "") ? "future" : "past";
	if (lower.endsWith("ing") && /^(?:is|are|am|'s)$/iu.test(words[at - 1] ?? "") && at >= words.length - 6)
		return "future";
	if (!isPastForm(lower)) return undefined;
	if (/ed$/.test(lower) && BEFORE_ADJECTIVE.test(words[at - 1] ?? "")) return undefined;
	const helper = words.slice(Math.max(0, at - 3), at);
	const be = helper.findIndex((each) => /^(?:be|being)$/iu.test(each));
	if (be >= 0) {
		const led = helper.slice(0, be);
		const isAhead =
			helper[be] === "being"
				? led.some((each) => /^(?:is|are)$/iu.test(each))
				: led.some((each) => BE_AHEAD.test(each));
		return isAhead ? "future" : "past";
	}
	return "past";
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
