import { wordIdAt } from "../index/token.ts";
import { wordAt } from "../index/word-list.ts";
import type { MatchedPassage, TokenRange } from "./matched-passage.ts";

/** Small words on which what is said turns: a question that has one where the sentence has none asks something else. */
const HINGES = {
	denial: "not never no none nobody nothing neither nor without cannot",
	exception: "except besides other unlike instead rather outside exclude excluded excluding apart",
	failure: `fail failed fails refuse refused refuses avoid avoided prevent prevented lack lacked lacks lost lose unable
		reject rejected deny denied`,
	only: "only sole solely just alone exclusively unique",
	all: "all every always each entire everyone completely fully whole any ever",
	most: "most least",
	more: "more less fewer than better worse higher lower larger smaller greater earlier later",
	rank: "first second third fourth fifth last final originally original next previous initially",
	before: "before until prior earlier previously preceded pre",
	after: "after since following later afterwards subsequently post",
	might: "could would might may should must can will",
	maybe: "maybe perhaps possibly probably likely supposedly allegedly claimed thought believed sometimes usually often",
	by: "by",
	from: "from",
	to: "to",
	with: "with",
	against: "against",
	between: "between",
	during: "during while when",
	without: "without",
	present: "today now currently still modern is are has have",
	past: "was were had did once formerly used",
	some: "some few several many other others another",
	half: "half double twice percent percentage average total least about approximately",
	prefixed: "",
} as const;
type Hinge = keyof typeof HINGES;

/** Words that are of a sort by their form. */
const FORMS: readonly (readonly [Hinge, RegExp])[] = [
	["denial", /n't$/],
	["most", /^\w+est$/],
	["rank", /^\d+(?:st|nd|rd|th)$/],
	["prefixed", /^(?:un|non|dis|mis|anti)[a-z]{4,}/],
];

const NAMES = Object.keys(HINGES) as Hinge[];

/** For each sort: whether the question has one, only the question, only the sentence. */
export const HINGE_SIGNALS = NAMES.flatMap((name) => [`${name}Asked`, `${name}AskedOnly`, `${name}ToldOnly`]);

/** In the order of `HINGE_SIGNALS`. */
export function hingeSignals({ matcher }: MatchedPassage, range: TokenRange): number[] {
	const { tokens, words } = matcher.story.index;
	let asked = 0;
	for (const { text } of matcher.resolved.question.words) asked |= hingesOf(text);
	let told = 0;
	for (let at = range.start; at < range.end; at++) told |= hingesOf(wordAt(words, wordIdAt(tokens, at)));
	return NAMES.flatMap((_, sort) => {
		const [isAsked, isTold] = [(asked >>> sort) & 1, (told >>> sort) & 1];
		return [isAsked, isAsked & ~isTold, isTold & ~isAsked];
	});
}

const listed = new Map<string, number>();
for (const [sort, name] of NAMES.entries()) {
	for (const word of HINGES[name].split(/\s+/)) listed.set(word, (listed.get(word) ?? 0) | (1 << sort));
}
const forms = FORMS.map(([name, form]) => [1 << NAMES.indexOf(name), form] as const);

/** The sorts of a word, as bits in the order of `HINGES`. */
function hingesOf(word: string): number {
	let sorts = listed.get(word) ?? 0;
	for (const [sort, form] of forms) if (form.test(word)) sorts |= sort;
	return sorts;
}
