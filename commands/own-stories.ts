import type { Answer } from "../src/answering/answer.ts";
import { mistake } from "../src/answering/wording/mistake.ts";
import type { KeepingCommand, KeepingRequest } from "../src/asking/keeping/keeping-command.ts";
import { checkManages } from "../src/asking/keeping/keeping-request.ts";
import { storyNamed } from "../src/asking/scope.ts";
import { story } from "./story.ts";

/** The subcommands of /story that change a server's own stories. Adding needs the file itself, which only Discord's side has. */
export const ownStories: KeepingCommand = {
	data: story.data,
	subcommands: ["remove", "refresh"],
	answer: async (request) => {
		const guild = checkManages(request.asker);
		return request.subcommand === "remove" ? remove(request, guild) : refresh(request, guild);
	},
};

async function remove({ options, statuses, ports }: KeepingRequest, guild: string): Promise<Answer> {
	const own = ownOne(statuses, options["title"] ?? "");
	await ports.removeUpload(guild, own.id);
	return { kind: "info", headline: { say: "story-removed", title: own.title }, lines: [] };
}

async function refresh({ options, statuses, ports }: KeepingRequest, guild: string): Promise<Answer> {
	const typed = options["title"]?.trim() ?? "";
	const own = typed === "" ? undefined : ownOne(statuses, typed);
	await ports.refreshStories(guild, own?.id);
	return {
		kind: "info",
		headline: own === undefined ? { say: "looked-for-changes" } : { say: "reading-again", title: own.title },
		lines: [],
	};
}

/** @throws UserError if the story is the corpus's: that belongs to whoever runs the bot. */
function ownOne(statuses: KeepingRequest["statuses"], typed: string) {
	const id = storyNamed(statuses, typed);
	const found = statuses.find((one) => one.id === id);
	if (found?.uploaded !== true) {
		throw mistake({ say: "not-own-story", title: found?.title ?? typed });
	}
	return found;
}
