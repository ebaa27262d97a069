/** What people are in public life, written by hand. Lower case, singular. */

import { listed, wordSet } from "./word-set.ts";

/** Offices that stand before a name as titles and are no part of it: "President Putin" is Putin. */
export const OFFICE_TITLES = wordSet(`
	rep sen representative senator congressman congresswoman congressperson mp mep councilman councilwoman president vice-president premier pm fm
	chancellor minister secretary undersecretary ambassador envoy adviser advisor spokesman spokeswoman spokesperson commissioner director chairman
	chairwoman chief ceo cfo coo cto attorney prosecutor mayor governor gov coach officer agent deputy justice
`);

/** Words before an office that belong to it: "Foreign Minister", "former national security adviser". */
export const OFFICE_MODIFIERS = listed(
	"foreign prime national security interior defence defense finance former acting state",
);

/** All that reports call people by: those offices, ranks and callings. */
export const PUBLIC_ROLES: ReadonlySet<string> = new Set([
	...OFFICE_TITLES,
	...listed(`
	activist aide analyst attorney-general author boss candidate captain chair chief-of-staff co-author co-chair co-founder colonel commander
	consultant correspondent counsel creator diplomat economist editor employee engineer executive expert farmer founder general head historian
	inspector investigator journalist judge lawmaker lawyer leader legislator lieutenant major manager member negotiator official owner
	parliamentarian partner physicist pilot player policeman professor protester psychologist reporter researcher resident scientist sergeant
	sheriff singer strategist student trader trainer treasurer witness worker writer
`),
]);
