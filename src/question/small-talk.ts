import { AUXILIARIES } from "../language/lists/function-words.ts";
import { listed, wordSet } from "../language/lists/word-set.ts";
import { splitWords } from "../language/words.ts";

/** What people say to the bot itself. */
export type SmallTalk = "hello" | "thanks" | "goodbye" | "who-are-you" | "what-can-you-do" | "help";

/** Phrases without apostrophes, letter for letter; one without a meaning of its own only stands beside another. */
const PHRASES: ReadonlyMap<string, SmallTalk | "filler"> = new Map(
	(
		[
			[
				"hello",
				`hi; hello; hey; hiya; heya; howdy; yo; greetings; good morning; good afternoon; good evening; good day;
				whats up; sup; how are you; how are you doing; hows it going; how do you do; nice to meet you; pleased to meet you`,
			],
			[
				"thanks",
				`thanks; thank you; thx; ty; tysm; cheers; many thanks; much appreciated; appreciated; thanks a lot; thanks a bunch;
				thanks so much; thanks very much; thank you so much; thank you very much; thanks for the help; thanks for your help;
				thank you for the help; thank you for your help; great; nice; nice one; cool; perfect; awesome; got it; well done;
				good bot; ok; okay; i see; good job`,
			],
			[
				"goodbye",
				`bye; goodbye; good bye; bye bye; farewell; cya; see you; see ya; see you later; see you soon; see you tomorrow;
				good night; goodnight; have a nice day; have a good day; take care`,
			],
			[
				"who-are-you",
				`who are you; what are you; who you are; what you are; are you a bot; are you a robot; are you a human; are you human;
				are you a person; are you real; are you an ai; are you ai; are you a machine; are you chatgpt; is this a bot;
				what is your name; whats your name; introduce yourself; about yourself; tell me about yourself`,
			],
			[
				"what-can-you-do",
				`what can you do; what do you do; what you can do; what you do; what else can you do; what are you for; can you help;
				can you help me; could you help me; how can you help me; what can you help me with; what can i do; what can i ask;
				what can i ask you; what can i ask about; what should i ask; what do you know; what can you tell me;
				how do you work; how does this work; how do i use you; how do i use this; how can i use you;
				commands; what are your commands; which stories do you know; what stories do you know; which stories do you have;
				what stories do you have`,
			],
			["help", "help; help me; i need help"],
			[
				"filler",
				`footnote; bot; there; again; all; everyone; everybody; friend; my friend; mate; dear; dear bot; please; pls; and; so;
				well; oh; then; now; um; but; yes; no; very much; a lot; can you tell me; could you tell me; tell me; do you know`,
			],
		] as const
	).flatMap(([says, phrases]) => phrases.split(";").map((phrase) => [listed(phrase).join(" "), says] as const)),
);

const LONGEST_PHRASE = Math.max(...[...PHRASES.keys()].map((phrase) => phrase.split(" ").length));

/** What may stand before a question and be no part of it. The rest either asks something itself or means nothing alone. */
const MAY_OPEN: ReadonlySet<string> = new Set(["hello", "thanks", "goodbye", "filler"]);

/** Which of several is answered: "hi, what can you do? thanks!" */
const BY_WEIGHT: readonly SmallTalk[] = ["help", "what-can-you-do", "who-are-you", "thanks", "goodbye", "hello"];

const QUESTION_WORDS = wordSet("who whom whose whos what whats which when where wheres why how");
/** These open a question only after a mark: "Nice is in France". */
const OTHER_OPENERS: ReadonlySet<string> = new Set([...wordSet("tell show find search remind"), ...AUXILIARIES]);

/** ":)", ":-D", "<3": no words. */
const EMOTICON = /(?:[:;=]-?[()dpo3]+|<3|\bx[dx]+)(?=\s|$)/giu;

/** @returns undefined where any word is left that may be meant of a story, or words are quoted. */
export function readSmallTalk(typed: string): SmallTalk | undefined {
	if (/["“”«»]/u.test(typed)) return undefined;
	const words = wordsOf(typed);
	const { said, end } = read(words, () => true);
	return end === words.length ? BY_WEIGHT.find((one) => said.has(one)) : undefined;
}

/** "Thanks, and where does he live?" without the thanks; untouched where no question follows ("thanks to whom …"). */
export function withoutSmallTalk(typed: string): string {
	const words = wordsOf(typed);
	const { said, end } = read(words, (one) => MAY_OPEN.has(one));
	const next = words[end];
	if (next === undefined || BY_WEIGHT.every((one) => !said.has(one))) return typed;
	const isMarked = /[^\s\p{L}\p{N}]\s*$/u.test(typed.slice(0, next.start));
	return QUESTION_WORDS.has(next.plain) || (isMarked && OTHER_OPENERS.has(next.plain))
		? typed.slice(next.start)
		: typed;
}

type PlainWord = { readonly start: number; readonly plain: string };

function wordsOf(typed: string): readonly PlainWord[] {
	return splitWords(
		typed.replace(EMOTICON, (smile) => " ".repeat(smile.length)),
		"en",
	).map(({ start, text }) => ({
		start,
		// "Heyyy" and "thanksss" are said as they are spelt.
		plain: text.replaceAll("'", "").replace(/(\p{L})\1{2,}/gu, "$1"),
	}));
}

/** Reads phrase after phrase from the first word on, the longest that fits, as far as they are counted. */
function read(words: readonly PlainWord[], counts: (says: SmallTalk | "filler") => boolean) {
	const said = new Set<SmallTalk | "filler">();
	let end = 0;
	while (end < words.length) {
		const phrase = longestAt(words, end);
		const says = phrase && PHRASES.get(phrase.join(" "));
		if (phrase === undefined || says === undefined || !counts(says)) break;
		said.add(says);
		end += phrase.length;
	}
	return { said, end };
}

function longestAt(words: readonly PlainWord[], at: number): readonly string[] | undefined {
	for (let length = Math.min(LONGEST_PHRASE, words.length - at); length > 0; length--) {
		const phrase = words.slice(at, at + length).map(({ plain }) => plain);
		if (PHRASES.has(phrase.join(" "))) return phrase;
	}
	return undefined;
}
