import type { Answer } from "../../answering/answer.ts";
import { LINES_ON_PAGE, pageOf } from "../../answering/lists/pages.ts";
import { languageTitle } from "../../answering/wording/language-titles.ts";
import type { Saying } from "../../answering/wording/saying.ts";
import { wholeNumber } from "../options.ts";
import type { KeptPlaces } from "../ports.ts";
import { channelLines } from "./channel-settings.ts";
import type { KeepingRequest } from "./keeping-command.ts";

/** Lines about channels on all pages together: each is looked up by itself. */
const MOST_LISTED = 100;

/**
 * What a server and the channel asked in chose, and every other channel that chose something.
 *
 * @param changed What was changed just now: then the list has no pages, for turning them would change it again.
 */
export async function showSettings(
	request: KeepingRequest,
	guild: string,
	changed: readonly Saying[],
): Promise<Answer> {
	const { ports, asker, statuses } = request;
	const server = await ports.serverSettings(guild);
	const channel = asker.channel === undefined ? undefined : await ports.channelSettings(guild, asker.channel);
	const title = (id: string) => statuses.find((story) => story.id === id)?.title ?? id;
	const titleOf = (id: string | undefined) => (id === undefined ? undefined : title(id));
	const limitsOf = (limits: KeptPlaces | undefined) =>
		[...(limits ?? [])].map(([id, { chapter, paragraph, moved }]) => ({
			title: title(id),
			place: { chapter, paragraph },
			moved,
		}));
	const here = asker.thread === undefined ? "channel" : "thread";
	const older = limitsOf(
		asker.thread === undefined ? undefined : (await ports.channelSettings(guild, asker.thread)).limits,
	);
	const isShown = (request.subcommand ?? "show") === "show";
	const told = [asker.channel, asker.thread];
	const lines: readonly Saying[] = [
		...changed,
		{ say: "readers-without-position", rule: server.spoilerRule ?? "none" },
		{ say: "default-story", of: "server", title: titleOf(server.defaultStory) },
		{ say: "answers-shown", toAll: server.privateAnswers !== true },
		{ say: "longest-excerpt", characters: server.excerptLength },
		{ say: "answers-language", name: languageTitle(server.language) },
		{ say: "default-story", of: here, title: titleOf(channel?.defaultStory) },
		{ say: "channel-limits", of: here, limits: limitsOf(channel?.limits) },
		...(older.length === 0 ? [] : [{ say: "older-thread-limits", limits: older } as const]),
		{ say: "who-may-change" },
		...(await channelLines(request, guild, { told, most: isShown ? MOST_LISTED : undefined })),
	];
	if (!isShown) return { kind: "info", headline: { say: "settings-of-server" }, lines };
	const { items, page } = pageOf(lines, wholeNumber(request.options["page"]) ?? 1, LINES_ON_PAGE);
	return { kind: "info", headline: { say: "settings-of-server" }, lines: items, page };
}
