/** Words of plays, interviews and chats, written by hand. All lower case. */

import { listed, wordSet } from "./word-set.ts";

/** Labels of several who speak together. */
export const ALL_SPEAKERS = wordSet("all both everyone everybody omnes together");

/** Who speaks by their part in a conversation, where it is no role of life. */
export const SPEAKING_PARTS = wordSet(`
	interviewer interviewee narrator voice host cohost co-host moderator announcer caller operator dm gm keeper storyteller chorus chorister semichorus ghost
	spirit echo reporter presenter audience crowd prologue epilogue messenger speaker questioner dispatcher commentator panelist panellist player bot
	stranger unknown god devil satan death love fate fortune nature beauty justice liberty fame virtue wisdom truth jesus christ grace`);

/** Labels of questions and answers whose speakers are not named. */
export const ASKED_AND_ANSWERED = wordSet("q a question answer");

/** Words before a colon or a stop that label a thing, not a speaker. */
export const NO_SPEAKERS = wordSet(`
	note notes nb time times place places date dates scene scenes act acts setting settings ingredients ingredient method methods serves servings yield
	directions instructions preparation step steps tip tips summary chapter part section page figure table example examples source sources link links
	subject re from to cc bcc sent title author editor translator publisher language contents index total price cost address phone tel fax email website
	warning caution remember important update edit correction continued end fin curtain tableau finis exit exeunt enter prelude interlude
	weather location duration topic agenda present absent absentees apologies action actions decision motion result results conclusion
	answers questions exercise exercises problem solution proof theorem definition remark lemma corollary moral characters persons cast
	however therefore thus also finally first second third fourth fifth secondly thirdly firstly lastly next then later meanwhile`);

/** Verbs that open a stage direction: "Enter Lane." */
export const STAGE_VERBS = listed(
	"enter re-enter reenter enters exit exeunt exits manet manent curtain tableau music silence pause blackout lights end act-drop flourish alarum alarums",
);
