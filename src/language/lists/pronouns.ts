import type { Gender, KnownGender } from "../gender.ts";
import { listed, wordSet } from "./word-set.ts";

export type PronounCase = "subject" | "object" | "determiner" | "possessive" | "reflexive";

export type Pronoun = {
	readonly person: 1 | 2 | 3;
	readonly plural: boolean;
	/** "thing" is for "it"; "they", "I" and "you" tell no gender. */
	readonly gender: Gender | "thing";
	/** "her" is two: "he saw her", "her house". */
	readonly cases: readonly PronounCase[];
};

/** One row a person: subject, object, determiner, possessive, reflexive. */
const ROWS: readonly (readonly [string, Pick<Pronoun, "person" | "plural" | "gender">])[] = [
	["i me my mine myself", { person: 1, plural: false, gender: "unknown" }],
	["we us our ours ourselves", { person: 1, plural: true, gender: "unknown" }],
	["you you your yours yourself", { person: 2, plural: false, gender: "unknown" }],
	["ye you your yours yourselves", { person: 2, plural: true, gender: "unknown" }],
	["thou thee thy thine thyself", { person: 2, plural: false, gender: "unknown" }],
	["he him his his himself", { person: 3, plural: false, gender: "male" }],
	["she her her hers herself", { person: 3, plural: false, gender: "female" }],
	["it it its its itself", { person: 3, plural: false, gender: "thing" }],
	["they them their theirs themselves", { person: 3, plural: true, gender: "unknown" }],
];
const CASES: readonly PronounCase[] = ["subject", "object", "determiner", "possessive", "reflexive"];

/** Personal pronouns, lower case. */
export const PRONOUNS: ReadonlyMap<string, Pronoun> = pronounTable();

function pronounTable(): ReadonlyMap<string, Pronoun> {
	const table = new Map<string, Pronoun>();
	for (const [row, traits] of ROWS) {
		for (const [index, word] of listed(row).entries()) {
			const known = table.get(word) ?? { ...traits, cases: [] };
			table.set(word, { ...known, cases: [...known.cases, CASES[index] as PronounCase] });
		}
	}
	return table;
}

/** Pronouns in one case, lower case: `pronounsIn("subject")` are I, we, you, ye, thou, he, she, it, they. */
export function pronounsIn(wanted: PronounCase): ReadonlySet<string> {
	return new Set([...PRONOUNS].filter(([, { cases }]) => cases.includes(wanted)).map(([word]) => word));
}

/** "he", "she", "it", "they", "I", "we" … */
export const SUBJECT_PRONOUNS = pronounsIn("subject");
/** "my", "our", "your", "his", "her", "its", "their", "thy": they stand before a noun. */
export const POSSESSIVE_DETERMINERS = pronounsIn("determiner");

/** "his", "her", "its", "their": "my" and "your" belong to whoever speaks or is spoken to. */
export const POSSESSIVES_OF_OTHERS: ReadonlySet<string> = new Set(
	[...POSSESSIVE_DETERMINERS].filter((word) => PRONOUNS.get(word)?.person === 3),
);

/** "he", "him", "his", "himself"; "she", "her", "hers", "herself". */
export function pronounsOf(gender: KnownGender): readonly string[] {
	return [...PRONOUNS].flatMap(([word, pronoun]) => (pronoun.gender === gender ? [word] : []));
}

/** Pronouns for nobody in particular. */
export const INDEFINITE_PRONOUNS = wordSet(
	"someone somebody everyone everybody anyone anybody nobody something everything anything nothing none one ones",
);

/** "who" and its forms. */
export const RELATIVE_PRONOUNS = wordSet("who whom whose which that");
