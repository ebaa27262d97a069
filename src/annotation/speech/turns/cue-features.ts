import type { Gender } from "../../../language/gender.ts";
import { KIN_CALLS } from "../../../language/lists/kinship.ts";
import { listed, wordSet } from "../../../language/lists/word-set.ts";
import type { Cue } from "../quotation-cues.ts";
import { type Look, type SpeakerFeature, STRANGE_KINDS } from "./speaker-look.ts";

const FORMS = ["verb", "beat"];
const SIDES = ["after", "before"];
/** A cue that names an entity: "verb after inverted name" for `"…," said Emma`. */
const NAMED_CUES = [FORMS, SIDES, ["inverted", ""], ["name", "nominal"]];
/** Mentions below which, and from which on, a role is rare and usual. */
const FEW = 8;
const MANY = 40;
const TITLES = ["mrs", "miss", "aunt", "lady", "madame"];

/** What the cue beside the speech tells of a candidate. */
export const CUE_FEATURES: readonly SpeakerFeature[] = [
	{ name: "is", says: "The cue names the candidate.", grades: NAMED_CUES, read: (look) => named(look, "is") },
	{ name: "is not", says: "The cue names somebody else.", grades: NAMED_CUES, read: (look) => named(look, "is not") },
	{
		name: "narrator bare",
		says: "No cue says who speaks, and the candidate tells the story.",
		grades: [],
		read: ({ cue, isNarrator }) => (cue === undefined && isNarrator ? "narrator bare" : undefined),
	},
	{
		name: "narrator",
		says: 'The cue is "I" or the candidate tells the story: which of the two.',
		grades: [["I", "other"], ["self", "not"], FORMS],
		read: ({ cue, isNarrator }) =>
			cue === undefined || cue.phrase.entity !== undefined || (cue.phrase.person !== 1 && !isNarrator)
				? undefined
				: `narrator ${cue.phrase.person === 1 ? "I" : "other"} ${isNarrator ? "self" : "not"} ${cue.form}`,
	},
	{
		name: "mother",
		says: "The cue is a noun of a married woman, and a name of the candidate has a title: hardly Miss.",
		grades: [TITLES],
		read: (look) => titled(look, "mother", MARRIED_NOUNS),
	},
	{
		name: "daughter",
		says: "The cue is a noun of an unmarried woman, and a name of the candidate has a title: hardly Mrs.",
		grades: [TITLES],
		read: (look) => titled(look, "daughter", UNMARRIED_NOUNS),
	},
	{
		name: "described",
		says: "The story describes the candidate by the cue's noun.",
		grades: [],
		read: (look) => {
			const phrase = strangeCue(look)?.phrase;
			const isRole = phrase?.form === "nominal";
			return isRole && look.cast.isDescribedAs(look.candidate, phrase.noun) ? "described" : undefined;
		},
	},
	{
		name: "role",
		says: "The candidate has no name: whether the cue is its very role; where another cue stands, that it is of that sort.",
		grades: [
			["vague", "telling"],
			["is", "is not"],
			["bare", "pronoun", "other"],
			["few", "some", "many"],
		],
		read: ({ cast, candidate, cue, naming }) => {
			const role = cast.roleOf(candidate);
			if (role === "none" || naming === "named") return undefined;
			const count = cast.countOf(candidate);
			const often = count < FEW ? "few" : count < MANY ? "some" : "many";
			return `role ${role} ${cue?.phrase.role === candidate ? "is" : "is not"} ${naming} ${often}`;
		},
	},
	{
		name: "gender",
		says: "How the candidate's gender goes with the cue's.",
		grades: [["any", "open", "fits", "clashes"], STRANGE_KINDS, SIDES],
		read: (look) => {
			const cue = strangeCue(look);
			if (cue === undefined) return undefined;
			return `gender ${agreement(cue.phrase.gender, look.cast.genderOf(look.candidate))} ${look.kind} ${cue.side}`;
		},
	},
];

function named({ cue, candidate }: Look, verdict: "is" | "is not"): string | undefined {
	const entity = cue?.phrase.entity;
	if (cue === undefined || entity === undefined || (entity === candidate) !== (verdict === "is")) return undefined;
	return `${verdict} ${cue.form} ${cue.side}${cue.inverted ? " inverted" : ""} ${cue.phrase.form}`;
}

/** The cue, if it names no entity and nothing to do with who tells the story. */
function strangeCue({ cue, isNarrator }: Look): Cue | undefined {
	return cue === undefined || cue.phrase.entity !== undefined || cue.phrase.person === 1 || isNarrator
		? undefined
		: cue;
}

const MARRIED_NOUNS: ReadonlySet<string> = new Set([
	...[...KIN_CALLS].flatMap(([word, gender]) => (gender === "female" && !word.startsWith("aunt") ? [word] : [])),
	...listed("wife widow lady hostess"),
]);
/** Of kinship only what is mostly said of the young. */
const UNMARRIED_NOUNS = wordSet("daughter niece girl sister maiden child");

function titled(look: Look, name: string, nouns: ReadonlySet<string>): string | undefined {
	const phrase = strangeCue(look)?.phrase;
	if (phrase?.form !== "nominal" || !nouns.has(phrase.noun)) return undefined;
	const title = look.cast.titleOf(look.candidate);
	return title === "" ? undefined : `${name} ${title}`;
}

function agreement(wanted: Gender, own: Gender): string {
	if (wanted === "unknown") return "any";
	if (own === "unknown") return "open";
	return own === wanted ? "fits" : "clashes";
}
