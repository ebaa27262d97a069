/** Women and men by a noun that is neither title nor kinship, written by hand. Lower case, singular. */

import type { KnownGender } from "../gender.ts";
import { wordSet } from "./word-set.ts";

/** Those in "-woman" need no list. */
export const FEMALE_NOUNS = wordSet(`
	woman girl lass maid maiden spinster housekeeper governess hostess landlady waitress actress heroine matron nun witch goddess
	schoolgirl schoolmistress stewardess shepherdess
`);

/** Those in "-man" need no list. */
export const MALE_NOUNS = wordSet(`
	man boy lad fellow old-fellow chap youth bachelor butler host landlord monk priest vicar rector curate beadle sailor soldier
	wizard hero knight groom porter waiter footman god schoolboy schoolmaster steward shepherd
`);

/** They end as men do, and are none: of either gender, or nobody. Their plurals end in "-mans". */
const NO_MEN = wordSet("human superhuman german roman norman ottoman shaman brahman talisman caiman");

/** The gender that a noun's ending tells: "huntsman", "spokeswoman"; not "human" or "talisman". */
export function genderByEnding(noun: string): KnownGender | undefined {
	if (noun.endsWith("woman")) return "female";
	return noun.endsWith("man") && !NO_MEN.has(noun) ? "male" : undefined;
}
