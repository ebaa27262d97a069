import type { Asker } from "../src/asking/command.ts";
import type { KeepingCommand, KeepingRequest } from "../src/asking/keeping-command.ts";
import { storyNamed } from "../src/asking/scope.ts";
import { UserError } from "../src/errors.ts";
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

/** The asker's server. @throws UserError unless they manage it: what Discord hides is only a default. */
export function checkManages({ guild, mayManage }: Asker): string {
	if (guild === undefined) throw new UserError("A server's own stories are managed in that server.");
	if (!mayManage) throw new UserError("Only those who may manage the server can change its stories.");
	return guild;
}

async function remove({ options, shelf, ports }: KeepingRequest, guild: string) {
	const own = ownOne(shelf, options["title"] ?? "");
	await ports.removeUpload(guild, own.id);
	return { kind: "info" as const, headline: `Removed ${own.title}, with all reading positions in it.`, lines: [] };
}

async function refresh({ options, shelf, ports }: KeepingRequest, guild: string) {
	const typed = options["title"]?.trim() ?? "";
	const own = typed === "" ? undefined : ownOne(shelf, typed);
	await ports.refreshStories(guild, own?.id);
	return {
		kind: "info" as const,
		headline: own === undefined ? "Looked for changes in every story." : `Reading ${own.title} again.`,
		lines: [],
	};
}

/** @throws UserError if the story is the corpus's: that belongs to whoever runs the bot. */
function ownOne(shelf: KeepingRequest["shelf"], typed: string) {
	const id = storyNamed(shelf, typed);
	const found = shelf.find((one) => one.id === id);
	if (found?.uploaded !== true) {
		throw new UserError(
			`${found?.title ?? typed} was not added by this server; only whoever runs the bot can change it.`,
		);
	}
	return found;
}
