import type { Gender } from "../../../language/gender.ts";
import { KIN, KIN_CALLS } from "../../../language/lists/kinship.ts";
import { anyOf, listed } from "../../../language/lists/word-set.ts";
import { indexAt } from "../../../story/span.ts";
import type { Mention } from "../../layers.ts";
import type { Stretch } from "../quotation-marks.ts";

/** Who is called "sir", "papa", "my boy" … by gender, as far as one may be called so without a name. */
const MALE_CALLS = [
	...listed("sir sire monsieur signor signore señor"),
	...["my boy", "my son", "my lord", "old man", "old fellow"],
	...kinCalls("male"),
];
const FEMALE_CALLS = [
	...listed("madam ma'am ma’am maam madame miss signora signorina señora señorita mademoiselle"),
	...["my girl", "my lady"],
	...kinCalls("female"),
];
const MALE_CALL = callOf(MALE_CALLS);
const FEMALE_CALL = callOf(FEMALE_CALLS);

/** "Papa", and "brother". */
function kinCalls(gender: Gender): readonly string[] {
	return [
		...[...KIN_CALLS].flatMap(([word, own]) => (own === gender ? [word] : [])),
		...[...KIN].flatMap(([word, kin]) => (kin.tie === "siblings" && kin.gender === gender ? [word] : [])),
	];
}

/** "Yes, my dear sir, …": the words apart between stops or commas. */
function callOf(words: readonly string[]): RegExp {
	return new RegExp(`(?:^|[,.!?;—-]\\s*)(?:my dear |dear )?${anyOf(words)}(?=\\s*[,.!?;—-]|$)`, "iu");
}

/** Words before a name by which somebody is called: "Well, my dear Emma". */
const BEFORE_CALL = anyOf([
	...listed("my oh o ah dear dearest yes no well but and now poor good come why"),
	"my own",
	"my poor",
]);
/** The beginning, or a stop, and such words: "Come, ", "Oh my poor ". */
const CALL_STARTS = new RegExp(`(?:^|[,.!?;:—–-]["'’\\s_]*)(?:${BEFORE_CALL}\\s+)*(?:dear(?:est)?\\s+)?$`, "iu");

/** The gender of whom a speech calls sir, madam, papa … */
export function calledGender(words: string): Gender {
	if (MALE_CALL.test(words)) return "male";
	return FEMALE_CALL.test(words) ? "female" : "unknown";
}

/** Whether a name within speech stands apart between commas or stops: the one who is spoken to. */
export function isCalled(text: string, mention: Mention, stretches: readonly Stretch[]): boolean {
	const stretch = stretches[indexAt(stretches, mention.start)];
	if (stretch === undefined || mention.end > stretch.end) return false;
	const before = text.slice(Math.max(stretch.start, mention.start - 24), mention.start);
	const after = text.slice(mention.end, Math.min(stretch.end, mention.end + 2));
	return CALL_STARTS.test(before) && /^(?:[,.!?;:—–-]|$)/u.test(after);
}
