import type { MatchedPassage, TokenRange } from "./matched-passage.ts";
import { wordAt } from "./word-list.ts";

/** Small words on which what is said turns: a question that has one where the sentence has none asks something else. */
const HINGES = {
	denial: /^(?:not|never|no|none|nobody|nothing|neither|nor|without|cannot)$|n't$/,
	exception: /^(?:except|besides|other|unlike|instead|rather|outside|exclude|excluded|excluding|apart)$/,
	failure:
		/^(?:fail|failed|fails|refuse|refused|refuses|avoid|avoided|prevent|prevented|lack|lacked|lacks|lost|lose|unable|reject|rejected|deny|denied)$/,
	only: /^(?:only|sole|solely|just|alone|exclusively|unique)$/,
	all: /^(?:all|every|always|each|entire|everyone|completely|fully|whole|any|ever)$/,
	most: /^(?:most|least|\w+est)$/,
	more: /^(?:more|less|fewer|than|better|worse|higher|lower|larger|smaller|greater|earlier|later)$/,
	rank: /^(?:first|second|third|fourth|fifth|last|final|originally|original|next|previous|initially|\d+(?:st|nd|rd|th))$/,
	before: /^(?:before|until|prior|earlier|previously|preceded|pre)$/,
	after: /^(?:after|since|following|later|afterwards|subsequently|post)$/,
	might: /^(?:could|would|might|may|should|must|can|will)$/,
	maybe:
		/^(?:maybe|perhaps|possibly|probably|likely|supposedly|allegedly|claimed|thought|believed|sometimes|usually|often)$/,
	by: /^by$/,
	from: /^from$/,
	to: /^to$/,
	with: /^with$/,
	against: /^against$/,
	between: /^between$/,
	during: /^(?:during|while|when)$/,
	without: /^without$/,
	present: /^(?:today|now|currently|still|modern|is|are|has|have)$/,
	past: /^(?:was|were|had|did|once|formerly|used)$/,
	some: /^(?:some|few|several|many|other|others|another)$/,
	half: /^(?:half|double|twice|percent|percentage|average|total|least|about|approximately)$/,
	prefixed: /^(?:un|non|dis|mis|anti)[a-z]{4,}/,
} as const;

const NAMES = Object.keys(HINGES) as (keyof typeof HINGES)[];

/** For each sort: only the question has one, only the sentence, both. */
export function hingeSignals({ matcher }: MatchedPassage, range: TokenRange): Record<string, number> {
	const { tokens, words } = matcher.story.index;
	const inQuestion = sortsOf(matcher.resolved.question.words.map(({ text }) => text));
	const texts: string[] = [];
	for (let at = range.start; at < range.end; at++) texts.push(wordAt(words, (tokens[at] as number) >>> 1));
	const inSentence = sortsOf(texts);
	const signals: Record<string, number> = {};
	for (const name of NAMES) {
		const asked = inQuestion.has(name);
		const told = inSentence.has(name);
		signals[`${name}Asked`] = asked ? 1 : 0;
		signals[`${name}AskedOnly`] = asked && !told ? 1 : 0;
		signals[`${name}ToldOnly`] = told && !asked ? 1 : 0;
	}
	return signals;
}

function sortsOf(texts: readonly string[]): Set<string> {
	return new Set(NAMES.filter((name) => texts.some((text) => HINGES[name].test(text))));
}
