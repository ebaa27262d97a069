import type { SpoilerRule } from "../../../story/spoiler-rule.ts";
import type { KeepingSaying } from "../keeping-saying.ts";
import { inQuotes, quoteWords } from "./lists-of-words.ts";
import { placeWords } from "./places.ts";
import type { EnglishWording } from "./sentence.ts";

/** What may apply to readers without a position; as settings show it, and as Discord offers it. */
export const RULE_WORDS: Readonly<Record<SpoilerRule, string>> = {
	none: "no limit",
	ask: "ask first how far they have read",
	"chapter-1": "chapter 1 only",
};

const HERE = {
	server: "when none is named",
	channel: "this channel",
	thread: "the channel that this thread belongs to",
} as const;

type Limits = Extract<KeepingSaying, { say: "channel-limits" }>["limits"];

function limitsWords(limits: Limits): string {
	return limits.map((limit) => `${limit.title} up to ${upToWords(limit)}${movedWords(limit)}`).join("; ");
}

function movedWords({ moved }: Limits[number]): string {
	if (moved === undefined) return "";
	return moved === "moved" ? " (found again when it was read anew)" : " (fell back when it was read anew)";
}

function upToWords({ place, label }: Pick<Limits[number], "place" | "label">): string {
	return placeWords({ ...place, label });
}

/** What is said of readers, servers and the bot itself. */
export const keeping = {
	command: ({ name, description, example }) =>
		`/${name}: ${description}${example === undefined ? "" : ` For example ${example}`}`,
	option: ({ name, needed, description }) => `${name}${needed ? " (needed)" : ""}: ${description}`,
	example: ({ example }) => `For example: ${example}`,
	"ask-about-story": () => "Ask about the story; every answer is its own words, with the place they stand at.",
	"or-just-write": () => "Or just write your question, in a direct message or after a mention.",
	"silence-is-told": () => "Where the story is silent, the answer says so, and why.",

	hello: () => "Hello! I answer questions about a story in its own words.",
	thanks: () => "You are welcome.",
	goodbye: () => "Goodbye, and good reading.",
	"who-are-you": () =>
		"I am Footnote, a bot: I answer questions about a story in its own words, and say where they stand.",
	"what-can-you-do": () => "I answer questions about a story in its own words, and say where they stand.",
	"ask-me-about": ({ title, count }) => {
		if (title !== undefined) return `Ask me about ${title}.`;
		return count === 0 ? "There is no story yet." : `Ask me about one of ${count} stories; /story list names them.`;
	},
	"plain-examples": () => "For example: who is …? · where did … go? · who said “…”? /help shows more.",

	"one-chapter": ({ title }) => `${title} has one chapter, so there is nothing to hide in it.`,
	"you-have-read": ({ title, ...upTo }) => `You have read ${title} up to ${upToWords(upTo)}.`,
	"private-answers-stop": () => "Private answers show nothing from beyond. /progress clear takes it back.",
	"position-forgotten": ({ title }) => `Forgotten how far you have read ${title}.`,
	"no-position-in": ({ title }) => `You had set no position in ${title}.`,
	"server-rule-applies": () => "From now on the server's rule for readers without a position applies.",
	"no-positions": () => "You have set no reading position.",
	"how-far-you-have-read": () => "How far you have read",
	"no-position-is-not-nothing": () =>
		"No position is not “nothing read”: the server decides what you see. /progress set sets one.",
	"read-up-to": ({ title, ...upTo }) => `${title}: read up to ${upToWords(upTo)}`,
	"earliest-holds": ({ typed, others }) =>
		`${inQuotes(typed)} may mean several places, and the earliest holds. For another say ${quoteWords(others, "or")}.`,
	"place-moved": ({ title, how, ...upTo }) =>
		how === "moved"
			? `${title} was read anew: your place in it is now ${upToWords(upTo)}.`
			: `${title} was read anew, and where you were is no longer sure: your place in it is now ${upToWords(upTo)}. /progress set sets it.`,
	"old-place-holds": (upTo) =>
		`Your place in it from before it was read anew still holds, ${upToWords(upTo)}: /progress clear takes it away.`,

	"settings-of-server": () => "Settings of this server",
	"readers-without-position": ({ rule }) => `Readers without a position: ${RULE_WORDS[rule]} (/settings default)`,
	"default-story": ({ of, title = "none" }) =>
		of === "server"
			? `Story meant ${HERE.server}: ${title} (/settings story)`
			: `Story meant in ${HERE[of]}: ${title} (/settings channel story)`,
	"answers-shown": ({ toAll }) => `Answers are shown ${toAll ? "to all" : "to the asker alone"} (/settings answers)`,
	"longest-excerpt": ({ characters }) =>
		`Longest excerpt: ${characters === undefined ? "as long as fits" : `${characters} characters`} (/settings excerpt)`,
	"channel-limits": ({ of, limits }) =>
		`Public answers in ${HERE[of]}: ${limitsWords(limits) || "no limit"} (/settings channel limit)`,
	"older-thread-limits": ({ limits }) =>
		`Public answers in this thread, from before: ${limitsWords(limits)} (a limit set here replaces it)`,
	"who-may-change": () => "Those who may manage the server can change these.",

	"what-is-kept": () => "What is kept",
	"kept-of-you": () =>
		"Of you: your Discord id with how far you have read in which story (and some of the story's own words from there, so that the place is found again when the story is read anew), and the story you asked last. Nothing before you set or ask it.",
	"kept-of-server": () => "Of a server: its id with its settings, its channels' limits, and the stories it uploaded.",
	"nothing-else-kept": () =>
		"No question, no answer and no message is stored, here or anywhere else; nothing leaves the machine the bot runs on but its answers.",
	"last-question-held": ({ minutes }) =>
		`Your last question in each place is held in memory for ${minutes} minutes, so that “and his wife?” is understood; /forget and /progress clear it.`,
	"how-to-delete": () =>
		"/forget deletes your rows at once, /story remove a story with its file and all that was made of it.",
	"previews-deleted": ({ minutes }) =>
		`A file sent with /story add that nobody confirms is deleted after ${minutes} minutes.`,
	"departed-kept": ({ days }) =>
		`When the bot was removed from a server, that server's rows and stories are kept for ${days} days, in case it was a mistake, and then deleted.`,
	"nothing-kept-of-you": () => "Nothing was kept of you.",
	forgotten: () => "Forgotten: your reading positions and your last story.",
	"story-removed": ({ title }) => `Removed ${title}, with all reading positions in it.`,
	"looked-for-changes": () => "Looked for changes in every story.",
	"reading-again": ({ title }) => `Reading ${title} again.`,
} satisfies Partial<EnglishWording>;
