import { POSSESSIVE_DETERMINERS, RELATIVE_PRONOUNS } from "./pronouns.ts";
import { wordSet } from "./word-set.ts";

export const ARTICLES = wordSet("the a an");
export const DEMONSTRATIVES = wordSet("this that these those");
/** They say how many or which of them. */
export const QUANTIFIERS = wordSet(
	"some any no each every either neither both all most more many much several few fewer less least another other",
);
/** All that may open a noun phrase: articles, demonstratives, possessives, quantifiers. */
export const DETERMINERS: ReadonlySet<string> = new Set([
	...ARTICLES,
	...DEMONSTRATIVES,
	...POSSESSIVE_DETERMINERS,
	...QUANTIFIERS,
]);

/** The base form, the third person, the past, then the others. */
export const FORMS_OF_BE = wordSet("be is was am are were been being");
export const FORMS_OF_HAVE = wordSet("have has had having");
export const FORMS_OF_DO = wordSet("do does did doing done");
export const MODALS = wordSet("will would shall should can could may might must cannot ought");
/** Verbs that help another: forms of "be", "have" and "do", and the modals. */
export const AUXILIARIES: ReadonlySet<string> = new Set([...FORMS_OF_BE, ...FORMS_OF_HAVE, ...FORMS_OF_DO, ...MODALS]);

/** Prepositions, those of places and times too. */
export const PREPOSITIONS = wordSet(
	`of in on at to from by with for into about during between against under over through after before since as upon within
	without toward towards among beneath beside behind near beyond across above below like until till off around past outside
	inside throughout via except despite than`,
);

/** Conjunctions that open a clause: "when she came", "because it rained". */
export const SUBORDINATORS = wordSet(
	"when while as because since though although if than until till after before where unless whereas",
);
/** All that opens a clause, relative pronouns and "once" too. */
export const CLAUSE_OPENERS: ReadonlySet<string> = new Set([...SUBORDINATORS, "once", ...RELATIVE_PRONOUNS]);

export const COORDINATORS = wordSet("and or but nor yet so");
