import { formsOf } from "../inflect.ts";
import { wordSet } from "./word-set.ts";

/** Verbs that bring in speech ("said", "asked", "cried out"), base forms, written by hand: the one list. */
export const SAYING_VERBS = wordSet(`
	accost add address admit advise affirm agree allege announce answer apologise apologize appeal argue articulate ask
	assent assert assure aver bark bawl begin bellow blurt boast breathe call caution chant chatter chide chime chorus
	chuckle claim coax command comment complain concede conclude concur confess confide confirm congratulate conjecture
	consent console continue contradict correct counsel counter croak croon cry declaim declare demand demur deny drawl
	echo ejaculate elaborate emphasise emphasize encourage enquire enthuse entreat exclaim exhort explain expostulate
	falter finish flash fret fume gasp giggle greet groan growl grumble grunt guess gurgle gush hazard hint hiss hoot
	howl hum implore indicate inform inquire insinuate insist instruct intercede interject interpose interrogate
	interrupt intimate intone invite jeer jest joke lament laugh lisp maintain marvel mention mimic moan mock moralise
	moralize mumble murmur muse mutter nag narrate note object observe offer opine order persist persuade pipe plead
	point ponder pray proceed proclaim promise prompt pronounce propose protest purr pursue quaver query question quote
	rasp rattle read reason reassure recall recite reckon recollect recommend reflect rejoin remark remind remonstrate
	repeat reply report reprimand reproach request respond resume retort return reveal roar ruminate say scoff scold
	scream screech shout shriek shrill sigh simper sing snap snarl sneer sniff snort sob soliloquise soliloquize speak
	speculate splutter sputter squeak squeal stammer state stipulate storm stress stutter suggest surmise swear tease
	tell testify thank think threaten thunder translate trill twitter urge utter venture volunteer vouchsafe vow wail
	warn whimper whine whisper wonder write yawn yell yelp
`);

/** Those of every page: what follows or stands before one is speech, or a question or answer is told by it. */
export const USUAL_SAYING_VERBS = wordSet(
	"say tell ask answer reply cry exclaim shout call whisper murmur mutter remark beg promise declare speak add repeat think",
);

/** Those that hardly mean anything else, unlike "returned", "began", "sighed": where one follows a quotation, it belongs to it. */
export const ONLY_SAYING_VERBS = wordSet(`
	say ask reply cry exclaim inquire enquire whisper shout murmur mutter demand remark yell gasp query retort complain snarl snap
	warn argue object protest suggest insist growl grunt stammer ejaculate respond sneer interrupt venture wail
`);

/** Verbs that open a content clause ("says the issue is …"), for reported speech; base forms. */
export const REPORTING_VERBS = wordSet(`
	say tell announce add admit acknowledge affirm agree allege argue assert assure caution claim comment complain
	concede conclude confess confirm contend declare deny disclose emphasise emphasize estimate explain indicate inform
	insist maintain mention note object observe predict promise remark reply report respond reveal state stress suggest
	testify threaten vow warn reiterate write
`);

/** Verbs with which somebody's own words for a thing are given: "called it", "accused them of"; base forms. */
export const JUDGING_VERBS = wordSet(`
	accuse apologise apologize blame blast brand call characterise characterize cite condemn criticise criticize decry demand denounce
	deride describe dismiss dub hail label liken mock praise refer ridicule slam thank urge
`);

/** What is said, by a noun: "was Frank's reply", "with the remark". */
export const SPEECH_NOUNS = wordSet(`
	reply answer remark comment response retort question cry exclamation greeting rejoinder verdict observation inquiry enquiry
	suggestion challenge conclusion opinion order advice speech report thought explanation warning demand maxim proverb shout chorus toast
`);

/** Forms that no grammar of today gives. */
const ARCHAIC = wordSet("quoth sayeth saith");

/** What is said in writing; their present is as often a noun ("his posts", "the text"). */
export const WRITTEN_PASTS = wordSet(`
	posted posting tweeted tweeting texted texting emailed emailing e-mailed e-mailing blogged blogging messaged messaging typed radioed
`);

const SAYING = new Set([...formsOf(SAYING_VERBS, "verb"), ...ARCHAIC, ...WRITTEN_PASTS]);
const USUAL = formsOf(USUAL_SAYING_VERBS, "verb");
const JUDGING = formsOf(JUDGING_VERBS, "verb");
const REPORTING = new Set([...formsOf(REPORTING_VERBS, "verb"), ...ARCHAIC, ...WRITTEN_PASTS]);

/** Two-word verbs, by their first word. */
const PHRASAL: ReadonlyMap<string, readonly string[]> = new Map(
	Object.entries({
		went: ["on"],
		goes: ["on"],
		go: ["on"],
		put: ["in"],
		puts: ["in"],
		broke: ["in", "out", "off"],
		breaks: ["in"],
		cut: ["in"],
		struck: ["in"],
		burst: ["out", "in", "forth"],
		threw: ["in"],
		gave: ["out"],
		called: ["out"],
		came: ["back"],
		chimed: ["in"],
		spoke: ["up"],
		piped: ["up"],
		ran: ["on"],
		rapped: ["out"],
		let: ["out"],
	}),
);

/** Whether the word, in lower case, is a verb form that can bring in speech; some only with the word after it ("went on"). */
export function isSaying(word: string, next = ""): boolean {
	return SAYING.has(word) || (PHRASAL.get(word)?.includes(next) ?? false);
}

/** Whether the word, in lower case, is a form of one of the usual verbs of saying: "said", "asks", "told". */
export function isUsualSaying(word: string): boolean {
	return USUAL.has(word);
}

/** Whether the word, in lower case, is a verb form that can bring in a clause of reported speech. */
export function isReporting(word: string): boolean {
	return REPORTING.has(word);
}

/** Whether the word, in lower case, is a verb form with which somebody's own words for a thing are given. */
export function isJudging(word: string): boolean {
	return JUDGING.has(word);
}
