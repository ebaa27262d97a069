import type { Answer } from "../src/answering/answer.ts";
import { mistake } from "../src/answering/wording/mistake.ts";
import type { Saying } from "../src/answering/wording/saying.ts";
import { type CommandOption, OptionType } from "../src/asking/command.ts";
import { completePlaces } from "../src/asking/complete-chapters.ts";
import { completeStories } from "../src/asking/completion.ts";
import type { KeepingCommand, KeepingRequest } from "../src/asking/keeping-command.ts";
import { meantStory, outlineOf } from "../src/asking/keeping-request.ts";
import { keyOf } from "../src/asking/keys.ts";
import { numberOption, textOption, wholeNumber } from "../src/asking/options.ts";
import type { KeptPlaces } from "../src/asking/ports.ts";
import { readPlace } from "../src/asking/read-place.ts";
import { storyNamed } from "../src/asking/scope.ts";
import { SPOILER_RULES, type SpoilerRule } from "../src/story/spoiler-rule.ts";

/** Manage Server: https://discord.com/developers/docs/topics/permissions */
const MANAGE_GUILD = String(1 << 5);

/** Shortest and longest excerpt an admin may choose, in characters. */
const EXCERPT_RANGE = { min: 100, max: 3000 };

/** What may apply to readers without a position, as Discord offers it. */
const RULE_CHOICES: Readonly<Record<SpoilerRule, string>> = {
	none: "no limit",
	ask: "ask first how far they have read",
	"chapter-1": "chapter 1 only",
};

const storyOption = textOption("story", "Which story, or “none” to take the choice back.", { autocomplete: true });

/** /settings – what a server's admins choose. */
export const settings: KeepingCommand = {
	data: {
		name: "settings",
		description: "What this server chose: stories, spoiler limits, private answers. For those who manage the server.",
		default_member_permissions: MANAGE_GUILD,
		options: [
			subcommand("show", "What is set here, and who may change it.", []),
			subcommand("default", "What applies to readers who have not said how far they have read.", [
				{ ...choiceOption("rule", "No limit, ask first, or chapter 1 only.", RULE_CHOICES), required: true },
			]),
			subcommand("story", "The story meant in this server when none is named.", [{ ...storyOption, required: true }]),
			subcommand("answers", "Whether answers are shown to all or to the asker alone.", [
				{
					...choiceOption("shown", "To all, or to the asker alone.", {
						public: "to all",
						private: "to the asker alone",
					}),
					required: true,
				},
			]),
			subcommand("excerpt", "How much of a passage an answer shows.", [
				{
					...numberOption("length", "Characters; 0 goes back to the default.", { min: 0, max: EXCERPT_RANGE.max }),
					required: true,
				},
			]),
			{
				type: OptionType.SubcommandGroup,
				name: "channel",
				description: "What this channel chose.",
				options: [
					subcommand("limit", "How far public answers in this channel may go.", [
						textOption("place", "A chapter (“7”, “CHAPTER VII”), a citation (“7:12”), or “none”.", {
							required: true,
							autocomplete: true,
						}),
						storyOption,
					]),
					subcommand("story", "The story meant in this channel when none is named.", [
						{ ...storyOption, required: true },
					]),
				],
			},
		],
	},
	defaultSubcommand: "show",
	complete: async (request) => {
		if (request.focused === "place") return completePlaces(request);
		return request.focused === "story" ? completeStories(request.statuses, request.typed) : [];
	},
	answer: async (request) => {
		const guild = guildOf(request);
		switch (request.subcommand ?? "show") {
			case "show":
				break;
			case "default":
				await request.ports.changeServerSettings(guild, { spoilerRule: ruleNamed(request.options["rule"] ?? "") });
				break;
			case "story":
				await request.ports.changeServerSettings(guild, { defaultStory: storyChosen(request) });
				break;
			case "answers":
				await request.ports.changeServerSettings(guild, {
					privateAnswers: shownPrivately(request.options["shown"] ?? ""),
				});
				break;
			case "excerpt":
				await request.ports.changeServerSettings(guild, { excerptLength: excerptLength(request.options["length"]) });
				break;
			case "channel story":
				await setChannelStory(request, guild);
				break;
			case "channel limit":
				return showSettings(request, guild, await setChannelLimit(request, guild));
			default:
				throw mistake({ say: "no-setting", typed: request.subcommand ?? "" });
		}
		return showSettings(request, guild);
	},
};

function subcommand(name: string, description: string, options: CommandOption[]) {
	return { type: OptionType.Subcommand, name, description, options } satisfies CommandOption;
}

function choiceOption(name: string, description: string, words: Readonly<Record<string, string>>) {
	const choices = Object.entries(words).map(([value, label]) => ({ name: label, value }));
	return { type: OptionType.String, name, description, choices };
}

/** Permission is checked here too: what Discord hides is only a default that a server may change. */
function guildOf({ asker }: KeepingRequest): string {
	if (asker.guild === undefined) throw mistake({ say: "settings-need-server" });
	if (!asker.mayManage) throw mistake({ say: "settings-need-manager" });
	return asker.guild;
}

function channelOf({ asker }: KeepingRequest): string {
	if (asker.channel === undefined) throw mistake({ say: "needs-channel" });
	return asker.channel;
}

function ruleNamed(typed: string): SpoilerRule {
	const rule = SPOILER_RULES.find((one) => one === typed.trim().toLowerCase());
	if (rule === undefined) throw mistake({ say: "no-rule", typed, rules: SPOILER_RULES });
	return rule;
}

function shownPrivately(typed: string): boolean {
	if (typed !== "public" && typed !== "private") throw mistake({ say: "not-public-or-private", typed });
	return typed === "private";
}

function excerptLength(typed: string | undefined): number | undefined {
	const length = wholeNumber(typed);
	if (length === 0) return undefined;
	if (length === undefined || length < EXCERPT_RANGE.min || length > EXCERPT_RANGE.max) {
		throw mistake({ say: "no-excerpt-length", typed: typed ?? "", from: EXCERPT_RANGE.min, to: EXCERPT_RANGE.max });
	}
	return length;
}

function storyChosen({ options, statuses }: KeepingRequest): string | undefined {
	const typed = options["story"]?.trim() ?? "";
	return typed === "" || typed.toLowerCase() === "none" ? undefined : storyNamed(statuses, typed);
}

/** In a thread the channel is meant that it belongs to; what an older version kept of the thread itself goes. */
async function setChannelStory(request: KeepingRequest, guild: string): Promise<void> {
	await request.ports.setChannelStory(guild, channelOf(request), storyChosen(request));
	if (request.asker.thread !== undefined) await request.ports.setChannelStory(guild, request.asker.thread, undefined);
}

/** @returns what is to be known of how the place was read. */
async function setChannelLimit(request: KeepingRequest, guild: string): Promise<readonly Saying[]> {
	const story = meantStory(request);
	const typed = request.options["place"]?.trim() ?? "";
	const read = typed.toLowerCase() === "none" ? undefined : readPlace(typed, await outlineOf(request, story), story);
	const place = read?.place;
	const limit = place && { ...place, reading: story.reading };
	await request.ports.setChannelLimit(guild, channelOf(request), story.id, limit);
	const { thread } = request.asker;
	if (thread !== undefined) await request.ports.setChannelLimit(guild, thread, story.id, undefined);
	if (place !== undefined) await request.ports.prepareLimit(keyOf(request, story), place);
	return read === undefined || read.others.length === 0 ? [] : [{ say: "earliest-holds", typed, others: read.others }];
}

async function showSettings(
	{ ports, asker, statuses }: KeepingRequest,
	guild: string,
	notes: readonly Saying[] = [],
): Promise<Answer> {
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
	return {
		kind: "info",
		headline: { say: "settings-of-server" },
		lines: [
			...notes,
			{ say: "readers-without-position", rule: server.spoilerRule ?? "none" },
			{ say: "default-story", of: "server", title: titleOf(server.defaultStory) },
			{ say: "answers-shown", toAll: server.privateAnswers !== true },
			{ say: "longest-excerpt", characters: server.excerptLength },
			{ say: "default-story", of: here, title: titleOf(channel?.defaultStory) },
			{ say: "channel-limits", of: here, limits: limitsOf(channel?.limits) },
			...(older.length === 0 ? [] : [{ say: "older-thread-limits", limits: older } as const]),
			{ say: "who-may-change" },
		],
	};
}
