/** Words before a name that say who bears it, written by hand. Lower case, without the stop. */
import type { Gender } from "../gender.ts";
import { KIN_CALLS } from "./kinship.ts";
import { OFFICE_MODIFIERS, OFFICE_TITLES } from "./offices.ts";
import { listed } from "./word-set.ts";

/** Titles of men. "Mr" and "Mrs" of one surname are never one person. */
export const MALE_TITLES: ReadonlySet<string> = new Set([
	...kinCalled("male"),
	...listed(`
	mr mister mistah messrs sir lord king prince duke earl count baron viscount marquis marquess emperor czar tsar kaiser sultan shah pasha sheikh
	abbot abbe abbé friar brother monsieur m mons herr signor signore señor senor don dom squire esquire master mynheer
	archduke pope cardinal archbishop monsignor padre rabbi imam ayatollah mullah chevalier
	bey effendi hidalgo mossieu sahib rajah maharajah goodman gaffer laird thane
`),
]);

/** Titles of women. */
export const FEMALE_TITLES: ReadonlySet<string> = new Set([
	...kinCalled("female"),
	...listed(`
	mrs miss ms mme mlle madame mademoiselle madam lady dame queen princess duchess countess baroness viscountess marchioness marquise
	empress czarina tsarina sister nurse frau fraulein fräulein signora
	signorina señora senora señorita senorita donna doña mistress widow abbess archduchess mademoiselles misses goodwife goody
`),
]);

/** Titles that either may bear. */
export const COMMON_TITLES: ReadonlySet<string> = new Set([
	...OFFICE_TITLES,
	...listed(`
	dr doctor prof professor rev revd reverend hon honourable honorable st saint capt captain col colonel gen general lt lieut lieutenant
	maj major sgt sergeant serjeant cpl corporal pvt private cmdr commander commodore admiral adm ensign midshipman marshal brigadier commandant
	lance-corporal sergeant-major lieutenant-colonel major-general lieutenant-general vice-admiral rear-admiral field-marshal
	judge inspector detective constable superintendent sheriff magistrate alderman
	superintendent-general
	bishop dean canon vicar archdeacon deacon parson pastor curate elder chaplain preacher prior
	cousin comrade citizen boss cap'n cap massa mas'r marse marster ole
	dictator regent chieftain cardinal-deacon warden provost bailiff squire-colonel
	coroner counsellor councillor counselor principal headmaster headmistress mate bosun boatswain skipper
`),
]);

/** Titles that are names on their own where nobody else is called so: "Father said", "Aunt laughed", "Nurse came". */
export const KIN_TITLES: ReadonlySet<string> = new Set([...KIN_CALLS.keys(), "nurse", "nanny"]);

/** May stand before a title and belongs to it: "Deputy Foreign Minister", "former Prime Minister". */
export const TITLE_MODIFIERS: ReadonlySet<string> = new Set([
	...OFFICE_MODIFIERS,
	...listed(`
	deputy vice assistant trade justice health education transport energy
	environment agriculture u.s us general chief executive managing senior junior lord high first attorney district
	supreme court federal royal crown permanent under brigadier major lieutenant rear sergeant field police staff detective
	associate home managing press secretary grand great most right honourable honorable reverend very head co
`),
]);

export function isTitle(lower: string): boolean {
	return MALE_TITLES.has(lower) || FEMALE_TITLES.has(lower) || COMMON_TITLES.has(lower);
}

export function titleGender(lower: string): Gender {
	if (MALE_TITLES.has(lower)) return "male";
	return FEMALE_TITLES.has(lower) ? "female" : "unknown";
}

/** What elders are called stands before names, too: "Aunt Juley"; but "Ma" and "Pa" are as often surnames and states. */
function kinCalled(gender: Gender): readonly string[] {
	return [...KIN_CALLS].flatMap(([word, own]) => (own === gender && word.length > 2 ? [word] : []));
}

/** Ways of writing one title. */
const SAME_TITLE: ReadonlyMap<string, string> = new Map(
	Object.entries({
		mister: "mr",
		mistah: "mr",
		missus: "mrs",
		ms: "miss",
		doctor: "dr",
		capt: "captain",
		"cap'n": "captain",
		cap: "captain",
		col: "colonel",
		gen: "general",
		lt: "lieutenant",
		lieut: "lieutenant",
		sgt: "sergeant",
		maj: "major",
		prof: "professor",
		rev: "reverend",
		revd: "reverend",
		mme: "madame",
		mlle: "mademoiselle",
		m: "monsieur",
		auntie: "aunt",
		saint: "st",
	}),
);

/** The one way in which a title is kept, for those that are written in several: "dr" for "doctor", "captain" for "cap'n". @param lower Without its stop. */
export function canonicalTitle(lower: string): string {
	return SAME_TITLE.get(lower) ?? lower;
}
