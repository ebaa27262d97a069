import { LANGUAGE_TITLES } from "../src/answering/wording/language-titles.ts";
import { mistake } from "../src/answering/wording/mistake.ts";
import type { Saying } from "../src/answering/wording/saying.ts";
import { type CommandOption, OptionType } from "../src/asking/command.ts";
import { completePlaces } from "../src/asking/complete-chapters.ts";
import { completeStories } from "../src/asking/completion.ts";
import {
	type ChosenChannel,
	chosenChannel,
	requestIn,
	setChannelLimit,
	setChannelStory,
} from "../src/asking/keeping/channel-settings.ts";
import type { KeepingCommand, KeepingRequest } from "../src/asking/keeping/keeping-command.ts";
import { changeServer } from "../src/asking/keeping/server-change.ts";
import { showSettings } from "../src/asking/keeping/show-settings.ts";
import { numberOption, textOption, wholeNumber } from "../src/asking/options.ts";
import { storyNamed } from "../src/asking/scope.ts";
import { SPOILER_RULES, type SpoilerRule } from "../src/story/spoiler-rule.ts";

/** Manage Server: https://discord.com/developers/docs/topics/permissions */
const MANAGE_GUILD = String(1 << 5);

/** Settings belong to channels that people write in, and to those that threads and posts belong to. https://discord.com/developers/docs/resources/channel#channel-object-channel-types */
const CHANNEL_TYPES = [0, 2, 5, 10, 11, 12, 13, 15];

/** The server's own language on Discord. */
const AUTO = "auto";
/** Shortest and longest excerpt an admin may choose, in characters. */
const EXCERPT_RANGE = { min: 100, max: 3000 };

/** What may apply to readers without a position, as Discord offers it. */
const RULE_CHOICES: Readonly<Record<SpoilerRule, string>> = {
	none: "no limit",
	ask: "ask first how far they have read",
	"chapter-1": "chapter 1 only",
};

const channelOption: CommandOption = {
	type: OptionType.Channel,
	name: "channel",
	description: "Which channel; without it, this one.",
	channel_types: CHANNEL_TYPES,
};

const storyOption = textOption("story", "Which story, or “none” to take the choice back.", { autocomplete: true });

/** /settings – what a server's admins choose. */
export const settings: KeepingCommand = {
	data: {
		name: "settings",
		description: "What this server chose: stories, spoiler limits, private answers. For those who manage the server.",
		default_member_permissions: MANAGE_GUILD,
		options: [
			subcommand("show", "What is set here, and who may change it.", [
				numberOption("page", "Which page of the list.", { min: 1, max: 9999 }),
			]),
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
			subcommand("language", "The language of answers that everybody sees.", [
				{
					...choiceOption("language", "A language, or as the server says on Discord.", {
						[AUTO]: "as the server says on Discord",
						...LANGUAGE_TITLES,
					}),
					required: true,
				},
			]),
			{
				type: OptionType.SubcommandGroup,
				name: "channel",
				description: "What a channel chose.",
				options: [
					subcommand("limit", "How far public answers in a channel may go.", [
						textOption("place", "A chapter (“7”, “CHAPTER VII”), a citation (“7:12”), or “none”.", {
							required: true,
							autocomplete: true,
						}),
						storyOption,
						channelOption,
					]),
					subcommand("story", "The story meant in a channel when none is named.", [
						{ ...storyOption, required: true },
						channelOption,
					]),
				],
			},
		],
	},
	defaultSubcommand: "show",
	complete: async (request) => {
		if (request.focused === "place") return completePlaces({ ...request, ...(await placedIn(request)) });
		return request.focused === "story" ? completeStories(request.statuses, request.typed) : [];
	},
	answer: async (request) => {
		const changed = await changeSetting(request);
		// For the panel of /setup: nobody types it.
		const isBrief = request.options["brief"] === "true";
		return isBrief
			? { kind: "info", headline: { say: "settings-of-server" }, lines: changed }
			: showSettings(request, guildOf(request), changed);
	},
};

/** Changes what the subcommand names. @returns what changed, and what is to be known of it. */
async function changeSetting(request: KeepingRequest): Promise<readonly Saying[]> {
	const guild = guildOf(request);
	const { options } = request;
	switch (request.subcommand ?? "show") {
		case "show":
			return [];
		case "default":
			return changeServer(request, guild, { spoilerRule: ruleNamed(options["rule"] ?? "") });
		case "story":
			return changeServer(request, guild, { defaultStory: storyChosen(request) });
		case "answers":
			return changeServer(request, guild, { privateAnswers: shownPrivately(options["shown"] ?? "") });
		case "excerpt":
			return changeServer(request, guild, { excerptLength: excerptLength(options["length"]) });
		case "language":
			return changeServer(request, guild, { language: languageChosen(options["language"]) });
		case "channel story":
			return setChannelStory(request, { guild, channel: channelOf(request), story: storyChosen(request) });
		case "channel limit":
			return setChannelLimit(request, { guild, channel: channelOf(request) });
		default:
			throw mistake({ say: "no-setting", typed: request.subcommand ?? "" });
	}
}

/** The story whose places are offered: one that is named by its title too, else the one that is meant in the channel. */
async function placedIn(request: KeepingRequest): Promise<Pick<KeepingRequest, "story" | "options">> {
	const { options, statuses, asker } = request;
	const typed = options["story"]?.trim().toLowerCase() ?? "";
	const named = statuses.find(({ id, title }) => id === typed || title.toLowerCase() === typed);
	if (named !== undefined) return { story: named.id, options: { ...options, story: named.id } };
	const channel = chosenChannel(request);
	if (channel === undefined || asker.guild === undefined) return request;
	return requestIn(request, asker.guild, channel);
}

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

function channelOf(request: KeepingRequest): ChosenChannel {
	const channel = chosenChannel(request);
	if (channel === undefined) throw mistake({ say: "needs-channel" });
	return channel;
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

/** @throws UserError if it is none that the bot speaks. */
function languageChosen(typed = ""): string | undefined {
	const wanted = typed.trim().toLowerCase();
	if (wanted === AUTO) return undefined;
	const tag = Object.keys(LANGUAGE_TITLES).find((one) => one.toLowerCase() === wanted);
	if (tag === undefined)
		throw mistake({ say: "no-such-language", typed, languages: [AUTO, ...Object.keys(LANGUAGE_TITLES)] });
	return tag;
}
