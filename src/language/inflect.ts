import { irregularPlurals, irregularVerbs } from "./irregular-forms.ts";
import { FORMS_OF_BE, FORMS_OF_DO, FORMS_OF_HAVE } from "./lists/function-words.ts";
import { genderByEnding } from "./lists/gendered-nouns.ts";
import { listed, wordSet } from "./lists/word-set.ts";

/** How a base form is inflected: "say" → says, said, saying; "wolf" → wolves. */
export type Inflection = "verb" | "noun";

/**
 * Base forms with all their inflected forms, as a set to ask: `formsOf("say cry", "verb").has("cried")`.
 *
 * @param bases Lower case, between spaces or one by one. A base of several words is inflected in its last one for nouns
 * ("prime minister"), in its first one for verbs ("go on").
 */
export function formsOf(bases: string | Iterable<string>, as: Inflection): ReadonlySet<string> {
	const list = typeof bases === "string" ? listed(bases) : [...bases];
	return new Set(list.flatMap((base) => inflect(base, as)));
}

/** All forms of a base form, itself first; none twice. */
export function inflect(base: string, as: Inflection): readonly string[] {
	const space = as === "noun" ? base.lastIndexOf(" ") : base.indexOf(" ");
	if (space > 0) {
		const [first, last] = [base.slice(0, space), base.slice(space + 1)];
		return as === "noun"
			? inflect(last, as).map((form) => `${first} ${form}`)
			: inflect(first, as).map((form) => `${form} ${last}`);
	}
	const forms = as === "verb" ? verbForms(base) : [base, ...plurals(base)];
	return [...new Set(forms)];
}

/** "stood" for "stand", "put" for "put", "was" for "be": the first past form. */
export function pastOf(base: string): string {
	return UNCHANGED_VERBS.has(base) ? base : (inflect(base, "verb")[2] as string);
}

/** Verbs whose past is their base form: "put", "read". */
export const UNCHANGED_VERBS: ReadonlySet<string> = new Set(
	"beat bet bid burst cast cost cut hit hurt let put quit read rid set shed shut split spread thrust upset".split(" "),
);

/** Irregular verbs that have a regular past beside ("burnt", "burned"). */
const ALSO_REGULAR = wordSet(`
	awake beseech burn dive dream dwell hang kneel lean leap learn lie light plead shine smell speed spill strive
	thrive wake weave work`);

/** Verbs of several syllables that are stressed on the last: the final consonant doubles ("admitted", but "visited"). */
const STRESSED_AT_END = wordSet(`
	abhor acquit admit allot aver befit begin commit compel concur confer control defer demur deter dispel equip excel expel extol
	forbid forget incur infer occur omit outwit patrol permit prefer propel rebel rebut refer regret repel submit transfer transmit
	upset worship kidnap handicap babysit`);

/** Verbs that help another have forms of their own. Third person and past stand behind the base form, as of other verbs. */
const HELPING: ReadonlyMap<string, ReadonlySet<string>> = new Map([
	["be", FORMS_OF_BE],
	["have", FORMS_OF_HAVE],
	["do", FORMS_OF_DO],
]);

function verbForms(base: string): readonly string[] {
	const helping = HELPING.get(base);
	if (helping !== undefined) return [...helping];
	const irregular = irregularVerbs.get(base) ?? [];
	const present = withS(base);
	const gerund = stemsBeforeVowel(base, "ing").map((stem) => `${stem}ing`);
	const isRegular = !UNCHANGED_VERBS.has(base) && (irregular.length === 0 || ALSO_REGULAR.has(base));
	const past = isRegular ? stemsBeforeVowel(base, "ed").map((stem) => `${stem}ed`) : [];
	return [base, present, ...irregular, ...past, ...gerund];
}

function plurals(base: string): readonly string[] {
	const irregular = irregularPlurals.get(base) ?? pluralOfCompound(base);
	if (irregular.length === 0) return [withS(base)];
	return base === "brother" ? [...irregular, "brothers"] : irregular;
}

/** "Policeman" and "housewife" have the plurals of "man" and "wife"; "human" and "Roman" have not. */
function pluralOfCompound(base: string): readonly string[] {
	const tail = /.(?=(?:woman|man|child|wife)$)/u.exec(base);
	if (tail === null || (base.endsWith("man") && genderByEnding(base) === undefined)) return [];
	const [before, last] = [base.slice(0, tail.index + 1), base.slice(tail.index + 1)];
	return (irregularPlurals.get(last) ?? []).map((form) => before + form);
}

/** Third person or plural: "cries", "wishes", "goes", "says". */
function withS(base: string): string {
	if (/[^aeiou]y$/u.test(base)) return `${base.slice(0, -1)}ies`;
	return (/(?:s|sh|ch|x|z)$/u.test(base) && !HARD_CH.has(base)) || O_TAKES_ES.has(base) ? `${base}es` : `${base}s`;
}

/** In them "ch" is said as in "stomach": no "e" stands before the "s". */
const HARD_CH = wordSet("stomach monarch patriarch matriarch oligarch eunuch epoch loch");
/** Words in "o" that take an "e": "heroes", but "pianos". */
const O_TAKES_ES = wordSet(`
	go do undo undergo forgo echo veto embargo torpedo hero potato tomato cargo buffalo domino mango mosquito mulatto negro tornado volcano`);

/** The stem as it stands before an ending; two where British and American spelling differ ("travell", "travel"). */
function stemsBeforeVowel(base: string, ending: "ed" | "ing"): readonly string[] {
	if (ending === "ing" && base.endsWith("ie")) return [`${base.slice(0, -2)}y`];
	if (ending === "ing" && /[eoy]e$/u.test(base)) return [base];
	if (base.endsWith("e")) return [base.slice(0, -1)];
	if (ending === "ed" && /[^aeiou]y$/u.test(base)) return [`${base.slice(0, -1)}i`];
	if (base.endsWith("ic")) return [`${base}k`];
	const doubled = base + base.slice(-1);
	if (/^[^aeiou]*(?:qu)?[aeiouy][^aeiouwxy]$/u.test(base) || STRESSED_AT_END.has(base)) return [doubled];
	return /[^aeiou][aeiou]l$/u.test(base) ? [doubled, base] : [base];
}
