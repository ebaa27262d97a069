import { languageTitle } from "../../answering/wording/language-titles.ts";
import type { Saying } from "../../answering/wording/saying.ts";
import type { StoryStatus } from "../command.ts";
import type { ServerSettings } from "../ports.ts";
import { storyEffects, titleIn } from "./channel-settings.ts";
import type { KeepingRequest } from "./keeping-command.ts";

/** Changes what a server chose. @returns what changed from what to what, and what of it has no effect. */
export async function changeServer(
	{ ports, statuses }: KeepingRequest,
	guild: string,
	change: ServerSettings,
): Promise<readonly Saying[]> {
	const before = await ports.serverSettings(guild);
	await ports.changeServerSettings(guild, change);
	const after = { ...before, ...change };
	const changes = changesBetween(before, after, statuses);
	return [
		...(changes.length === 0 ? [{ say: "unchanged" } as const] : changes),
		...("defaultStory" in change ? storyEffects(statuses, after.defaultStory) : []),
		...("defaultStory" in change && after.defaultStory !== undefined ? await channelsBefore({ ports, guild }) : []),
		...("spoilerRule" in change ? ruleEffects(after, statuses) : []),
		...("privateAnswers" in change && after.privateAnswers === true ? await limitsUnused({ ports, guild }) : []),
	];
}

function changesBetween(from: ServerSettings, to: ServerSettings, statuses: readonly StoryStatus[]): Saying[] {
	const titleOf = (id: string | undefined) => id && titleIn(statuses, id);
	const ruleOf = ({ spoilerRule }: ServerSettings) => spoilerRule ?? "none";
	const shownTo = ({ privateAnswers }: ServerSettings) => (privateAnswers === true ? "asker" : "all");
	const changed = (isChanged: boolean, saying: Saying): Saying[] => (isChanged ? [saying] : []);
	return [
		...changed(from.defaultStory !== to.defaultStory, {
			say: "changed-story",
			from: titleOf(from.defaultStory),
			to: titleOf(to.defaultStory),
		}),
		...changed(ruleOf(from) !== ruleOf(to), { say: "changed-rule", from: ruleOf(from), to: ruleOf(to) }),
		...changed(shownTo(from) !== shownTo(to), { say: "changed-answers", from: shownTo(from), to: shownTo(to) }),
		...changed(from.excerptLength !== to.excerptLength, {
			say: "changed-excerpt",
			from: from.excerptLength,
			to: to.excerptLength,
		}),
		...changed(from.language !== to.language, {
			say: "changed-language",
			from: languageTitle(from.language),
			to: languageTitle(to.language),
		}),
	];
}

function ruleEffects({ spoilerRule = "none" }: ServerSettings, statuses: readonly StoryStatus[]): Saying[] {
	if (spoilerRule === "none") return [];
	if (statuses.length === 0) return [{ say: "rule-without-stories" }];
	return statuses.every(({ chapters }) => chapters === 1) ? [{ say: "rule-without-chapters" }] : [];
}

type OfServer = Pick<KeepingRequest, "ports"> & { readonly guild: string };

async function channelsBefore({ ports, guild }: OfServer): Promise<Saying[]> {
	const settings = await settingsOfChannels({ ports, guild });
	const count = settings.filter(({ defaultStory }) => defaultStory !== undefined).length;
	return count === 0 ? [] : [{ say: "channels-before-story", count }];
}

async function limitsUnused({ ports, guild }: OfServer): Promise<Saying[]> {
	const settings = await settingsOfChannels({ ports, guild });
	return settings.some(({ limits }) => limits.size > 0) ? [{ say: "limit-but-private" }] : [];
}

async function settingsOfChannels({ ports, guild }: OfServer) {
	const channels = await ports.channelsSet(guild);
	return Promise.all(channels.map((channel) => ports.channelSettings(guild, channel)));
}
