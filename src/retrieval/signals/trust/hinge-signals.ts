import { isOrdinal } from "../../../language/lists/numbers.ts";
import { wordSet } from "../../../language/lists/word-set.ts";
import { wordIdAt } from "../../index/token.ts";
import { wordAt } from "../../index/word-list.ts";
import type { MatchedPassage, TokenRange } from "../../matching/matched-passage.ts";
import type { Signal } from "../signal.ts";

/**
 * Small words on which what is said turns: a question that has one where the sentence has none asks something else.
 * Their weights were learned with these words: until they are learned anew, the lists of the language room would count
 * words that the weights do not know. Ordinals are read by form.
 */
const HINGES = {
	/** Without "hardly", "scarcely" and "nowhere" of the language room: with them an unanswerable question was answered surely. */
	denial: "not never no none nobody nothing neither nor without cannot",
	exception: "except besides other unlike instead rather outside exclude excluded excluding apart",
	failure: `fail failed fails refuse refused refuses avoid avoided prevent prevented lack lacked lacks lost lose unable
		reject rejected deny denied`,
	only: "only sole solely just alone exclusively unique",
	all: "all every always each entire everyone completely fully whole any ever",
	most: "most least",
	more: "more less fewer than better worse higher lower larger smaller greater earlier later",
	rank: "last final originally original next previous initially",
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

/** What a sort of hinge is called in an explanation. */
const SAYS: Readonly<Partial<Record<Hinge, string>>> = {
	denial: "a denial",
	exception: "an exception",
	failure: "a failure",
	only: "“only”",
	all: "“all”",
	most: "a superlative",
	more: "a comparison",
	rank: "a rank",
	might: "“might”",
	maybe: "a “maybe”",
	present: "a word of the present",
	past: "a word of the past",
	some: "“some”",
	half: "a part or an amount",
	prefixed: "a prefix that denies",
};

/** Words that are of a sort by their form: "isn't", "largest", "3rd", "unhappy". */
const FORMS: readonly (readonly [Hinge, (word: string) => boolean])[] = [
	["denial", (word) => word.endsWith("n't")],
	["most", (word) => /^\w+est$/.test(word)],
	["rank", isOrdinal],
	["prefixed", (word) => /^(?:un|non|dis|mis|anti)[a-z]{4,}/.test(word)],
];

const SORTS = Object.keys(HINGES) as Hinge[];

/** Which sorts a question and a sentence have. */
export type Hinges = { readonly asked: ReadonlySet<Hinge>; readonly told: ReadonlySet<Hinge> };

/** For each sort: whether the question has one, only the question, only the sentence. */
export const HINGE_SIGNALS: readonly Signal<Hinges>[] = SORTS.flatMap((sort) => {
	const says = SAYS[sort] ?? `“${sort}”`;
	return [
		{ name: `${sort}Asked`, says: `the question has ${says}`, of: ({ asked }: Hinges) => as(asked.has(sort)) },
		{
			name: `${sort}AskedOnly`,
			says: `the question has ${says}, the best sentence has not`,
			of: ({ asked, told }: Hinges) => as(asked.has(sort) && !told.has(sort)),
		},
		{
			name: `${sort}ToldOnly`,
			says: `the best sentence has ${says}, the question has not`,
			of: ({ asked, told }: Hinges) => as(told.has(sort) && !asked.has(sort)),
		},
	];
});

function as(holds: boolean): number {
	return holds ? 1 : 0;
}

export function hingesIn({ matcher }: MatchedPassage, range: TokenRange): Hinges {
	const { tokens, words } = matcher.story.index;
	const asked = new Set<Hinge>();
	for (const { text } of matcher.resolved.question.words) for (const sort of sortsOf(text)) asked.add(sort);
	const told = new Set<Hinge>();
	for (let at = range.start; at < range.end; at++) {
		for (const sort of sortsOf(wordAt(words, wordIdAt(tokens, at)))) told.add(sort);
	}
	return { asked, told };
}

const sets = SORTS.map((sort) => [sort, wordSet(HINGES[sort])] as const);
const listed = new Map<string, readonly Hinge[]>();
for (const [, words] of sets) {
	for (const word of words)
		listed.set(
			word,
			sets.filter(([, others]) => others.has(word)).map(([sort]) => sort),
		);
}

function sortsOf(word: string): readonly Hinge[] {
	const known = listed.get(word) ?? NONE;
	const formed = FORMS.filter(([, is]) => is(word)).map(([sort]) => sort);
	return formed.length === 0 ? known : [...known, ...formed];
}

const NONE: readonly Hinge[] = [];
