/** Base forms of verbs that bring in speech ("said", "asked", "cried out"), written by hand. */
const REGULAR =
	"accost add address admit advise affirm agree allege announce answer apologise apologize appeal argue articulate ask assent assert assure aver bark bawl bellow blurt boast breathe call caution chatter chide chime chorus chuckle claim coax command comment complain concede conclude concur confess confide confirm congratulate conjecture consent console continue contradict correct counsel counter cry croak croon declaim declare demand demur deny drawl echo ejaculate elaborate emphasise emphasize encourage enquire entreat enthuse exclaim explain exhort expostulate falter finish flash fret fume gasp giggle greet groan growl grumble grunt guess gurgle gush hazard hint hiss hoot howl implore indicate inform inquire insinuate insist instruct intercede interject interpose interrogate interrupt intimate intone invite jeer jest joke lament laugh lisp maintain marvel mention mimic moan mock moralise moralize mumble murmur muse mutter nag narrate note object observe offer opine order persist persuade pipe plead point ponder pray proceed proclaim promise prompt pronounce propose protest pursue purr quaver query question quote rasp rattle reason reassure recall recite reckon recollect recommend reflect rejoin remark remind remonstrate repeat reply report reprimand reproach request respond resume retort return reveal roar ruminate scoff scold scream screech shout shriek shrill sigh simper snap snarl sneer sniff snort sob soliloquise soliloquize speculate splutter sputter squeak squeal stammer state stipulate storm stress stutter suggest surmise tease testify thank threaten thunder translate trill twitter urge utter venture volunteer vouchsafe vow wail warn whimper whine whisper wonder yawn yell yelp";
const IRREGULAR: ReadonlyMap<string, string> = new Map(
	Object.entries({
		say: "say says said saying quoth sayeth saith",
		tell: "tell tells told telling",
		think: "think thinks thought thinking",
		begin: "begin begins began begun beginning",
		go: "",
		cry: "cry cries cried crying",
		reply: "reply replies replied replying",
		deny: "deny denies denied denying",
		testify: "testify testifies testified testifying",
		write: "write writes wrote written writing",
		speak: "speak speaks spoke spoken speaking",
		sing: "sing sings sang sung singing",
		swear: "swear swears swore sworn swearing",
		read: "read reads reading",
		put: "",
		break: "",
		throw: "",
		overhear: "",
		admit: "admit admits admitted admitting",
		demur: "demur demurs demurred demurring",
		concur: "concur concurs concurred concurring",
		snap: "snap snaps snapped snapping",
		nag: "nag nags nagged nagging",
		hum: "hum hums hummed humming",
		sob: "sob sobs sobbed sobbing",
		aver: "aver avers averred averring",
		cut: "",
	}),
);

/** Verbs that open a content clause ("says the issue is …"), for reported speech. */
const REPORTING_BASES =
	"say tell announce add admit acknowledge affirm agree allege argue assert assure caution claim comment complain concede conclude confess confirm contend declare deny disclose emphasise emphasize estimate explain indicate inform insist maintain mention note object observe predict promise remark reply report respond reveal state stress suggest testify threaten vow warn reiterate write";

function formsOf(base: string): string[] {
	const irregular = IRREGULAR.get(base);
	if (irregular !== undefined) return irregular.split(" ").filter((form) => form !== "");
	const stem = base.endsWith("e") ? base.slice(0, -1) : base;
	const past = /[^aeiou]y$/u.test(base) ? `${base.slice(0, -1)}ied` : `${stem}ed`;
	const present = /[^aeiou]y$/u.test(base)
		? `${base.slice(0, -1)}ies`
		: /(?:s|sh|ch|x|z)$/u.test(base)
			? `${base}es`
			: `${base}s`;
	return [base, present, past, `${stem}ing`];
}

function allForms(bases: readonly string[]): Set<string> {
	return new Set(bases.flatMap(formsOf));
}

const SAYING = allForms([...REGULAR.split(" "), ...IRREGULAR.keys()]);
const REPORTING = allForms([...REPORTING_BASES.split(" ")]);
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

/** Whether the word, in lower case, is a verb form that can bring in speech. */
export function isSaying(word: string, next = ""): boolean {
	return SAYING.has(word) || (PHRASAL.get(word)?.includes(next) ?? false);
}

/** Whether the word, in lower case, is a verb form that can bring in a clause of reported speech. */
export function isReporting(word: string): boolean {
	return REPORTING.has(word);
}
