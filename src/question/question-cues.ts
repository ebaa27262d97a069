import { isStopWord } from "../language/stop-words.ts";
import { splitWords } from "../language/words.ts";
import type { Span } from "../story/span.ts";

/** What a question asks for, by its form. `statement` is a question without a question word: words to look up. */
export type QuestionKind =
	| "who"
	| "whose"
	| "when"
	| "where"
	| "how-many"
	| "how-much"
	| "how-long"
	| "how-old"
	| "why"
	| "feeling"
	| "how"
	| "what-happened"
	| "what-said"
	| "what-did"
	| "what"
	| "yes-no"
	| "statement";

/** What words that answer look like. */
export type AnswerType = "person" | "place" | "time" | "number" | "reason" | "feeling" | "speech" | "any";

/** A word of the question. */
export type QuestionWord = Span & {
	/** As typed. */
	readonly typed: string;
	/** Normalized. */
	readonly text: string;
	/** Says what is asked about; the others only make it a question. */
	readonly content: boolean;
	/** Only says what kind of thing is asked for ("what *city*") or makes up the question ("is *called*"): answers often lack it. */
	readonly frame: boolean;
	/** Written like a name. Never known in lower case: there the story's own names decide. */
	readonly name: boolean;
};

export type Question = {
	readonly text: string;
	readonly kind: QuestionKind;
	readonly expects: AnswerType;
	readonly words: readonly QuestionWord[];
	/** Phrases in quotation marks, without the marks. */
	readonly quoted: readonly string[];
	/** Runs of words written like a name ("Kim Jong-il"), as typed. */
	readonly names: readonly string[];
	/** Asks for what is not so ("who did not come?"). */
	readonly negated: boolean;
	/** Asks for what comes next ("what will she do?"): often answered by what follows the passage. */
	readonly future: boolean;
};

const QUOTED = /["“”„«»]([^"“”„«»]{2,})["“”„«»]/gu;
const NEGATION =
	/\b(?:except|besides|other than|rather than|instead of|unlike|fail(?:s|ed)? to|refus(?:e|es|ed) to|avoid(?:s|ed)?|lack(?:s|ed)?|unable|no longer)\b|\b(?:not|never|n[o']t|cannot|without|nobody|none|no one)\b|n['’]t\b/iu;

/** Understands a question by its form: no question mark, no capitals and several sentences are all right. */
export function analyseQuestion(text: string, language = "en"): Question {
	const kind = kindOf(text.replaceAll(/[’ʼ`]/gu, "'").toLowerCase());
	const words = questionWords(text, language);
	return {
		text,
		kind,
		expects: answerTypeOf(kind, text.toLowerCase()),
		words,
		quoted: [...text.matchAll(QUOTED)].map((match) => (match[1] ?? "").trim()),
		names: namesIn(text, words),
		negated: NEGATION.test(text),
		future: /\b(?:will|going to|shall|happen next|next)\b/iu.test(text),
	};
}

/** The first pattern that fits decides, so the narrower ones come first. */
const KINDS: readonly (readonly [RegExp, QuestionKind])[] = [
	[/\bhow (?:many|often)\b|\bwhat (?:number|percentage|percent|proportion|fraction)\b/, "how-many"],
	[/\bhow (?:long)\b/, "how-long"],
	[/\bhow old\b|\b(?:at )?what age\b/, "how-old"],
	[
		/\bhow (?:much|far|tall|big|large|high|deep|wide|fast|heavy|hot|cold|late|early)\b|\bwhat (?:amount|distance|size)\b/,
		"how-much",
	],
	[
		/\bhow (?:did|does|do|is|was|were|are|will|would|might|may|could|can|must|has|had)\b.*\b(?:feel|feeling|feels|felt)\b/,
		"feeling",
	],
	[/\bwhat (?:did|does|was|were|is|are).*\b(?:feel|feeling|feels|felt)\b/, "feeling"],
	[/\bwhose\b/, "whose"],
	[/\b(?:who|whom|who's)\b/, "who"],
	[
		/\b(?:which|what) (?:person|man|woman|king|queen|boy|girl|president|leader|scientist|author|writer|character)\b/,
		"who",
	],
	[
		/\b(?:which|what|whichever) (?:\w+ )?(?:year|month|day|date|century|decade|era|season|time|period)s?\b|\bwhen\b(?=[^,]*$|.*\?)/,
		"when",
	],
	[
		/\bwhere\b|\b(?:which|what) (?:\w+ )?(?:place|country|countries|city|cities|town|state|region|continent|village|river|location)s?\b/,
		"where",
	],
	[/\bwhy\b|\bwhat (?:\w+ )?(?:reason|cause|caused|causes|made|makes)\b|\bfor what reason\b|\bhow come\b/, "why"],
	[
		/\bwhat (?:\w+ )?(?:happen|happens|happened|was the result|is the result|were the results)\b|\bwhat (?:will|would) happen\b/,
		"what-happened",
	],
	[
		/\bwhat (?:did|does|do|had|has|would|will) .*\b(?:say|said|tell|told|ask|asked|answer|reply|shout|cry|call|promise|exclaim|warn|suggest)\b/,
		"what-said",
	],
	[
		/\bwhat (?:did|does|do|has|had|have|will|would|could|can|should|must|might|is|was|were|are) .*\b(?:do|doing|done)\b/,
		"what-did",
	],
	[/\bhow\b/, "how"],
	[/\b(?:what|which|what's)\b/, "what"],
];

const OPENS_WITH_VERB =
	/^\W*(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|shall|must|may|might)\b/;

function kindOf(lower: string): QuestionKind {
	if (OPENS_WITH_VERB.test(lower)) return "yes-no";
	// The question word that stands first decides: "what did he do when she came" asks what, not when.
	const first = /\b(?:who|whom|whose|who's|what|what's|which|when|where|why|how)\b/.exec(lower);
	if (first === null) return "statement";
	const from = lower.slice(first.index);
	for (const [pattern, kind] of KINDS) if (pattern.exec(from)?.index === 0) return kind;
	return "what";
}

function answerTypeOf(kind: QuestionKind, lower: string): AnswerType {
	switch (kind) {
		case "who":
		case "whose":
			return "person";
		case "when":
		case "how-long":
			return "time";
		case "where":
			return "place";
		case "how-many":
		case "how-much":
		case "how-old":
			return "number";
		case "why":
			return "reason";
		case "feeling":
			return "feeling";
		case "what-said":
			return "speech";
		case "what":
			return /\bwhat (?:is|was|were|are) (?:the )?names?\b|\bname of\b/.test(lower) ? "person" : "any";
		case "how":
		case "what-happened":
		case "what-did":
		case "yes-no":
		case "statement":
			return "any";
	}
}

function questionWords(text: string, language: string): QuestionWord[] {
	const words: QuestionWord[] = [];
	for (const word of splitWords(text, language)) {
		const typed = text.slice(word.start, word.end);
		// "US" is a name and "us" is not; the index keeps the dots of "U.S.".
		const normalized = typed === "US" ? "u.s." : word.text;
		const content = !isStopWord(normalized);
		const opens = words.length === 0 || /[.!?:]["”’')\]]*\s*$/u.test(text.slice(0, word.start));
		const name = word.capital && content && (!opens || isFollowedByCapital(text, word.end));
		words.push({ start: word.start, end: word.end, typed, text: normalized, content, name, frame: false });
	}
	markFrame(words);
	// A shouted or all-capital question tells nothing about names.
	if (words.length > 2 && words.every((word) => word.typed === word.typed.toUpperCase())) {
		return words.map((word) => ({ ...word, name: false }));
	}
	return words.some((word) => word.content) ? words : words.map((word) => ({ ...word, content: true }));
}

/** Words that ask for a name, a kind or an example and seldom stand where it is given. */
const FRAME =
	/^(?:called|named|names?|known|kinds?|types?|sorts?|examples?|terms?|located|considered|happen(?:ed|s)?|describ(?:e|ed|es)|mean|means|meaning|according|story|passage|text|titles?|referred|refer|used)$/u;

const TAKING_PLACE = /^(?:takes?|took|taken|taking|place)$/u;

const AUXILIARY = /^(?:is|are|was|were|be|do|does|did|has|have|had|can|could|will|would|should|shall|must|may|might)$/u;

/** Whether a word that frames a question names no kind of thing: "happen", but not the "city" of "what city". */
export function isMereFrame(word: string): boolean {
	return FRAME.test(word) || TAKING_PLACE.test(word);
}

/** Marks "city" in "what city", "two countries" in "which two countries": the words from the question word to its verb. */
function markFrame(words: QuestionWord[]): void {
	for (const [at, word] of words.entries()) {
		const takesPlace = word.text === "place" && TAKING_PLACE.test(words[at - 1]?.text ?? "");
		if (takesPlace) words[at - 1] = { ...(words[at - 1] as QuestionWord), frame: true };
		if (takesPlace || (word.content && !word.name && FRAME.test(word.text))) words[at] = { ...word, frame: true };
		if (!/^(?:what|which)$/u.test(word.text)) continue;
		let end = at + 1;
		while (end < words.length && words[end]?.content === true) end++;
		// "What treaty ended the war": without an auxiliary the verb stands in the run, and only the noun is the frame.
		const last = end < words.length && AUXILIARY.test(words[end]?.text ?? "") && end - at <= 3 ? end : at + 2;
		for (let place = at + 1; place < Math.min(last, end); place++) {
			const framed = words[place];
			if (framed !== undefined && !framed.name) words[place] = { ...framed, frame: true };
		}
	}
}

function isFollowedByCapital(text: string, end: number): boolean {
	return /^(?:['’]s)?[\s-]\p{Lu}/u.test(text.slice(end, end + 5));
}

function namesIn(text: string, words: readonly QuestionWord[]): string[] {
	const names: string[] = [];
	let start = -1;
	let end = -1;
	for (const word of words) {
		const joins = start >= 0 && /^[\s.-]*$/u.test(text.slice(end, word.start));
		// "Kim Jong-il": a hyphen binds its lower-case half.
		if (start >= 0 && (word.name ? joins : text.slice(end, word.start) === "-")) {
			end = word.end;
			continue;
		}
		if (start >= 0) names.push(text.slice(start, end));
		start = word.name ? word.start : -1;
		end = word.end;
	}
	if (start >= 0) names.push(text.slice(start, end));
	return names.map((name) => name.replace(/['’]s$/u, ""));
}
