import type { KeepingCommand } from "../src/asking/keeping-command.ts";
import { DEPARTED_DAYS, PREVIEW_MINUTES } from "../src/kept-for.ts";

/** /privacy – what is kept of readers and servers, and when it is deleted. */
export const privacy: KeepingCommand = {
	data: { name: "privacy", description: "What this bot keeps of you and of the server." },
	answer: async () => ({
		kind: "info",
		headline: "What is kept",
		lines: [
			"Of you: your Discord id with how far you have read in which story, and the story you asked last. Nothing before you set or ask it.",
			"Of a server: its id with its settings, its channels' limits, and the stories it uploaded.",
			"No question, no answer and no message is stored, here or anywhere else; nothing leaves the machine the bot runs on but its answers.",
			"/forget deletes your rows at once, /story remove a story with its file and all that was made of it.",
			`A file sent with /story add that nobody confirms is deleted after ${PREVIEW_MINUTES} minutes.`,
			`When the bot was removed from a server, that server's rows and stories are kept for ${DEPARTED_DAYS} days, in case it was a mistake, and then deleted.`,
		],
	}),
};
