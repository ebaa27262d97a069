import type { KeepingSaying } from "../../../../src/answering/wording/keeping-saying.ts";
import type { Cases } from "./cases.ts";

const PLACE = { chapter: 3, paragraph: 12 };
const END = { chapter: 7, paragraph: 1_000_000 };
const TITLE = { title: "The Mill" };

export const KEEPING: Cases<KeepingSaying> = {
	command: [
		[{ name: "who", id: "command-who", description: "Who is it?" }, "/who: Who is it?"],
		[
			{ name: "who", id: "command-who", description: "Who is it?", example: "/who Ann" },
			"/who: Who is it? For example /who Ann",
		],
	],
	option: [
		[{ name: "name", needed: true, id: "option-who-name", description: "A name." }, "name (needed): A name."],
		[{ name: "page", needed: false, id: "option-cast-page", description: "A page." }, "page: A page."],
	],
	"chapter-offered": [[{ number: 7 }, "Chapter 7"]],
	example: [[{ example: "/who Ann" }, "For example: /who Ann"]],
	"ask-about-story": [[{}, "Ask about the story; every answer is its own words, with the place they stand at."]],
	"or-just-write": [[{}, "Or just write your question, in a direct message or after a mention."]],
	"silence-is-told": [[{}, "Where the story is silent, the answer says so, and why."]],
	hello: [[{}, "Hello! I answer questions about a story in its own words."]],
	thanks: [[{}, "You are welcome."]],
	goodbye: [[{}, "Goodbye, and good reading."]],
	"who-are-you": [
		[{}, "I am Footnote, a bot: I answer questions about a story in its own words, and say where they stand."],
	],
	"what-can-you-do": [[{}, "I answer questions about a story in its own words, and say where they stand."]],
	"ask-me-about": [
		[{ ...TITLE, count: 1 }, "Ask me about The Mill."],
		[{ count: 0 }, "There is no story yet."],
		[{ count: 3 }, "Ask me about one of 3 stories; /story list names them."],
	],
	"plain-examples": [[{}, "For example: who is …? · where did … go? · who said “…”? /help shows more."]],
	"one-chapter": [[TITLE, "The Mill has one chapter, so there is nothing to hide in it."]],
	"you-have-read": [
		[{ ...TITLE, place: PLACE }, "You have read The Mill up to ch. 3 ¶12."],
		[{ ...TITLE, place: END }, "You have read The Mill up to the end of chapter 7."],
	],
	"earliest-holds": [
		[
			{ typed: "7", others: ["CHAPTER VII"] },
			"“7” may mean several places, and the earliest holds. For another say “CHAPTER VII”.",
		],
	],
	"place-moved": [
		[
			{ title: "The Mill", how: "moved", place: { chapter: 9, paragraph: 1_000_000 }, label: "CHAPTER VII" },
			"The Mill was read anew: your place in it is now the end of chapter 9 (CHAPTER VII).",
		],
		[
			{ title: "The Mill", how: "earlier", place: { chapter: 1, paragraph: 0 } },
			"The Mill was read anew, and where you were is no longer sure: your place in it is now the beginning. /progress set sets it.",
		],
	],
	"old-place-holds": [
		[
			{ title: "The Mill", place: { chapter: 1, paragraph: 5 } },
			"Your place in it from before it was read anew still holds, ch. 1 ¶5: /progress clear takes it away.",
		],
	],
	"private-answers-stop": [[{}, "Private answers show nothing from beyond. /progress clear takes it back."]],
	"position-forgotten": [[TITLE, "Forgotten how far you have read The Mill."]],
	"no-position-in": [[TITLE, "You had set no position in The Mill."]],
	"server-rule-applies": [[{}, "From now on the server's rule for readers without a position applies."]],
	"no-positions": [[{}, "You have set no reading position."]],
	"how-far-you-have-read": [[{}, "How far you have read"]],
	"no-position-is-not-nothing": [
		[{}, "No position is not “nothing read”: the server decides what you see. /progress set sets one."],
	],
	"read-up-to": [[{ ...TITLE, place: END }, "The Mill: read up to the end of chapter 7"]],
	"settings-of-server": [[{}, "Settings of this server"]],
	"readers-without-position": [
		[{ rule: "none" }, "Readers without a position: no limit (/settings default)"],
		[{ rule: "ask" }, "Readers without a position: ask first how far they have read (/settings default)"],
		[{ rule: "chapter-1" }, "Readers without a position: chapter 1 only (/settings default)"],
	],
	"default-story": [
		[{ of: "server", ...TITLE }, "Story meant when none is named: The Mill (/settings story)"],
		[{ of: "channel" }, "Story meant in this channel: none (/settings channel story)"],
		[{ of: "thread" }, "Story meant in the channel that this thread belongs to: none (/settings channel story)"],
	],
	"answers-shown": [
		[{ toAll: true }, "Answers are shown to all (/settings answers)"],
		[{ toAll: false }, "Answers are shown to the asker alone (/settings answers)"],
	],
	"longest-excerpt": [
		[{}, "Longest excerpt: as long as fits (/settings excerpt)"],
		[{ characters: 300 }, "Longest excerpt: 300 characters (/settings excerpt)"],
	],
	"channel-limits": [
		[{ of: "channel", limits: [] }, "Public answers in this channel: no limit (/settings channel limit)"],
		[
			{
				of: "thread",
				limits: [
					{ ...TITLE, place: PLACE },
					{ title: "Emma", place: END },
				],
			},
			"Public answers in the channel that this thread belongs to: The Mill up to ch. 3 ¶12; Emma up to the end of chapter 7 (/settings channel limit)",
		],
	],
	"older-thread-limits": [
		[
			{ limits: [{ ...TITLE, place: PLACE }] },
			"Public answers in this thread, from before: The Mill up to ch. 3 ¶12 (a limit set here replaces it)",
		],
	],
	"who-may-change": [[{}, "Those who may manage the server can change these."]],
	"what-is-kept": [[{}, "What is kept"]],
	"kept-of-you": [
		[
			{},
			"Of you: your Discord id with how far you have read in which story (and some of the story's own words from there, so that the place is found again when the story is read anew), and the story you asked last. Nothing before you set or ask it.",
		],
	],
	"kept-of-shown": [
		[
			{},
			"How many characters of stories you were shown in the last day is kept under a number made from your id, for about a day, so that the limit for one reader holds wherever you ask. /forget does not end it, or it would be no limit.",
		],
	],
	"kept-of-server": [[{}, "Of a server: its id with its settings, its channels' limits, and the stories it uploaded."]],
	"nothing-else-kept": [
		[
			{},
			"No question, no answer and no message is stored, here or anywhere else; nothing leaves the machine the bot runs on but its answers.",
		],
	],
	"last-question-held": [
		[
			{ minutes: 15 },
			"Your last question in each place is held in memory for 15 minutes, so that “and his wife?” is understood; /forget and /progress clear it.",
		],
	],
	"how-to-delete": [
		[{}, "/forget deletes your rows at once, /story remove a story with its file and all that was made of it."],
	],
	"previews-deleted": [
		[{ minutes: 15 }, "A file sent with /story add that nobody confirms is deleted after 15 minutes."],
	],
	"departed-kept": [
		[
			{ days: 30 },
			"When the bot was removed from a server, that server's rows and stories are kept for 30 days, in case it was a mistake, and then deleted.",
		],
	],
	"nothing-kept-of-you": [[{}, "Nothing was kept of you."]],
	forgotten: [[{}, "Forgotten: your reading positions and your last story."]],
	"story-removed": [[TITLE, "Removed The Mill, with all reading positions in it."]],
	"looked-for-changes": [[{}, "Looked for changes in every story."]],
	"reading-again": [[TITLE, "Reading The Mill again."]],
};
