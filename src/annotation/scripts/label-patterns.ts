import { SHORT_TITLES } from "../../language/abbreviations.ts";
import { anyOf } from "../../language/lists/word-set.ts";

/** "Dr.", "MRS.": titles whose stop ends no name. */
const TITLE = `(?:${anyOf([...SHORT_TITLES].flatMap((title) => [capitalised(title), title.toUpperCase()]))}\\.\\s?)`;
const WORD = "(?:\\p{Lu}[\\p{L}\\p{N}\\p{M}'’-]{0,30}|\\d{1,3})";
const JOIN = "(?:\\s?[,&/]\\s?|\\s)(?:_?and_?\\s|of\\s|the\\s|de\\s|to\\s){0,2}";
/** "LADY BRACKNELL", "JACK and ALGERNON", "First servant", "GUARD 2". */
const LABEL_NAME = `${TITLE}?${WORD}(?:${JOIN}${TITLE}?(?:${WORD}|\\p{Ll}[\\p{L}-]{2,20})){0,5}`;
const CAPITAL = "(?:[\\p{Lu}\\d][\\p{Lu}\\p{N}'’-]{0,30})";
const CAPITALS = `${TITLE}?\\p{Lu}[\\p{Lu}\\p{N}'’-]{1,30}(?:(?:\\s?[,&/]\\s?|\\s)(?:and\\s)?${TITLE}?${CAPITAL}){0,5}`;

/** Marks of emphasis that plain text keeps. */
const MARK = "[_*]{0,3}";
/** How it is said: "(laughing)", "[aside]". */
const MANNER = "(?:\\s?(?:\\([^()]{1,200}\\)|\\[[^\\][]{1,200}\\]))?";

/** "MATT: Hello.", "_Jack_ (laughing): Where?" */
export const COLON_LABEL = new RegExp(
	`^${MARK}(?<name>${LABEL_NAME}\\.?)${MARK}${MANNER}${MARK}\\s?:${MARK}(?=\\s|$)`,
	"u",
);
/** "Jack. Where?", "_Jack._ Where?", "JACK (aside). Where?", "JACK.--Where?" */
export const STOP_LABEL = new RegExp(
	`^${MARK}(?<name>${LABEL_NAME})${MARK}${MANNER}${MARK}\\.${MARK}(?=\\s|--|—|–)`,
	"u",
);
/** "Gwendolen and Cecily [speaking together] Your names!": of those who are known to speak. */
export const BARE_LABEL = new RegExp(
	`^${MARK}(?<name>${LABEL_NAME})${MARK}\\s?(?:\\([^()]{1,200}\\)|\\[[^\\][]{1,200}\\])${MARK}(?=\\s)`,
	"u",
);
/** "JACK." where nothing follows: what is said stands below. */
export const OWN_LABEL = new RegExp(`^${MARK}(?<name>${LABEL_NAME})${MARK}[.:]?${MARK}${MANNER}[.:]?${MARK}$`, "u");
/** "JACK Where?", of two lines: "JACK" and what is said. */
export const CAPITAL_LABEL = new RegExp(`^${MARK}(?<name>${CAPITALS})${MARK}${MANNER}${MARK}(?=\\s)`, "u");
/** "MATT: …" anywhere, for lines may have been joined. */
export const CAPITALS_WITHIN = new RegExp(
	`(?<=[\\s\\])])(?<name>${CAPITALS})\\.?(?:\\s?\\([^()]{1,40}\\))?:(?=\\s)`,
	"gu",
);
/** "Ann: …" anywhere; which of the words are a name, only a list of names can tell. */
export const NAME_WITHIN = /(?<=\s)(?<name>\p{Lu}[\p{L}\p{N}'’-]{0,30}(?: \p{Lu}[\p{L}\p{N}'’.-]{0,30}){0,3}):(?=\s)/gu;

const CLOCK = "\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\s?[AaPp]\\.?[Mm]\\.?)?";
const DAY = "\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4}";
const NICK = "[\\p{L}@~+][^\\n:<>\\[\\]]{0,39}?";
const SET_OFF = `(?:\\[(?:${DAY},?\\s)?${CLOCK}\\]|(?:${DAY},?\\s)?${CLOCK}\\s[-–—])\\s`;
const AFTER_TIME = `(?:${DAY},?\\s)?${CLOCK}\\s`;
const IN_ANGLES = "[\\p{L}@+][^<>\\s]{0,30}(?:\\s[^<>\\s]{1,30}){0,2}";
const CAPITALISED = "\\p{Lu}[\\p{L}\\p{N}_'’-]{0,30}(?:\\s\\p{Lu}[\\p{L}\\p{N}_'’-]{0,30}){0,2}";
/** "[12:03] Ann: …", "04/03/2021, 12:03 - Ann: …", "12:03 Ann: …", "<Ann> …", "[12:03] <Ann> …"; a time alone is nobody's. */
export const STAMP_BEFORE = new RegExp(
	[
		`(?<![^\\s])(?:${SET_OFF}(?:<(?<nick>${IN_ANGLES})>(?=\\s)|(?:(?<name>${NICK}):(?=\\s))?)`,
		`${AFTER_TIME}(?<plain>${CAPITALISED}):(?=\\s)`,
		`(?:${AFTER_TIME})?<(?<bare>${IN_ANGLES})>(?=\\s))`,
	].join("|"),
	"gu",
);
/** The day and time behind a name above its message: "Ann — Today at 12:03", "Ann  12:03 PM". */
export const STAMP_AFTER = new RegExp(
	`\\s(?:[-–—]\\s(?:(?:Today|Yesterday)\\sat\\s|(?:${DAY},?\\s)(?:at\\s)?)${CLOCK}|\\s?\\d{1,2}:\\d{2}\\s?[AP]M)(?=\\s|$)`,
	"gu",
);

function capitalised(word: string): string {
	return word.charAt(0).toUpperCase() + word.slice(1);
}
