import type { Answer } from "../src/answering/answer.ts";
import type { PanelMenu } from "../src/answering/panel.ts";
import { LANGUAGE_TITLES } from "../src/answering/wording/language-titles.ts";
import type { Saying } from "../src/answering/wording/saying.ts";
import type { Options, StoryStatus } from "../src/asking/command.ts";
import { channelLines } from "../src/asking/keeping/channel-settings.ts";
import type { KeepingCommand, KeepingRequest } from "../src/asking/keeping/keeping-command.ts";
import type { ServerSettings } from "../src/asking/ports.ts";
import { SPOILER_RULES } from "../src/story/spoiler-rule.ts";
import { settings } from "./settings.ts";

/** Which of /settings each menu changes, and by which of its options. */
const SETTINGS: ReadonlyMap<string, { readonly subcommand: string; readonly option: string }> = new Map(
	Object.entries({
		story: { subcommand: "story", option: "story" },
		rule: { subcommand: "default", option: "rule" },
		answers: { subcommand: "answers", option: "shown" },
		language: { subcommand: "language", option: "language" },
	}),
);

/** Stories in a menu, beside the choice of none: it holds 25. */
const MOST_STORIES = 24;

/** /setup – the settings that matter, with menus to change them. */
export const setup: KeepingCommand = {
	data: {
		name: "setup",
		description: "Default story, spoilers, private answers, language: menus for those who manage the server.",
		...(settings.data.default_member_permissions === undefined
			? {}
			: { default_member_permissions: settings.data.default_member_permissions }),
	},
	answer: async (request) => {
		const changed = await change(request);
		// Where a setting is a button of its own, what it changed is all there is to say.
		if (request.options["brief"] === "true") return { kind: "info", headline: { say: "set-up-here" }, lines: changed };
		const server = request.asker.guild === undefined ? {} : await request.ports.serverSettings(request.asker.guild);
		return showPanel(request, server, changed);
	},
};

/** The menus give the setting and its value; nobody types them. @throws UserError unless the asker may manage the server. */
async function change(request: KeepingRequest): Promise<readonly Saying[]> {
	const { setting = "", value = "" } = request.options;
	const chosen = SETTINGS.get(setting);
	const options: Options = chosen === undefined ? {} : { [chosen.option]: value };
	const subcommand = chosen?.subcommand ?? "show";
	const answer = await settings.answer({ ...request, subcommand, options: { ...options, brief: "true" } });
	return answer.kind === "info" ? answer.lines : [];
}

async function showPanel(request: KeepingRequest, server: ServerSettings, changed: readonly Saying[]): Promise<Answer> {
	const { statuses, asker } = request;
	const channels = await channelLines(request, asker.guild ?? "");
	return {
		kind: "info",
		headline: { say: "set-up-here" },
		lines: [
			...changed,
			...(channels.length === 0 ? [{ say: "limits-hint" } as const] : channels),
			...(statuses.length > MOST_STORIES ? [{ say: "more-stories", count: statuses.length } as const] : []),
		],
		panel: { kind: "settings", menus: menusFor(server, statuses) },
	};
}

function menusFor(
	{ defaultStory, spoilerRule = "none", privateAnswers = false, language }: ServerSettings,
	statuses: readonly StoryStatus[],
): readonly PanelMenu[] {
	return [
		menu("story", [
			{ value: "none", name: { say: "choice-no-story" }, isChosen: defaultStory === undefined },
			...offered(statuses, defaultStory).map(({ id, title }) => ({
				value: id,
				name: { say: "choice-story", title } as const,
				isChosen: id === defaultStory,
			})),
		]),
		menu(
			"rule",
			SPOILER_RULES.map((rule) => ({
				value: rule,
				name: { say: "choice-rule", rule },
				isChosen: rule === spoilerRule,
			})),
		),
		menu("answers", [
			{ value: "public", name: { say: "choice-answers", shown: "all" }, isChosen: !privateAnswers },
			{ value: "private", name: { say: "choice-answers", shown: "asker" }, isChosen: privateAnswers },
		]),
		menu("language", [
			{ value: "auto", name: { say: "choice-language" }, isChosen: language === undefined },
			...Object.entries(LANGUAGE_TITLES).map(([value, name]) => ({
				value,
				name: { say: "choice-language", name } as const,
				isChosen: value === language,
			})),
		]),
	];
}

function menu(setting: "story" | "rule" | "answers" | "language", choices: PanelMenu["choices"]): PanelMenu {
	return { setting, title: { say: "setting-name", setting }, choices };
}

/** As many as fit, the chosen one among them. */
function offered(statuses: readonly StoryStatus[], chosen: string | undefined): readonly StoryStatus[] {
	const first = statuses.filter(({ id }) => id === chosen);
	const others = statuses.filter(({ id }) => id !== chosen);
	return statuses.length <= MOST_STORIES ? statuses : [...first, ...others].slice(0, MOST_STORIES);
}
