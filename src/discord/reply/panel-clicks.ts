import { type MessageComponentInteraction, MessageFlags } from "discord.js";
import { mistake } from "../../answering/wording/mistake.ts";
import type { CommandCall } from "../../asking/command.ts";
import { type Asking, contextOfInteraction, languageFor, looksOf, runAsked } from "../asking.ts";
import { type ButtonAction, type ButtonId, OPEN_SETUP } from "../render/button-id.ts";
import { renderAnswer } from "../render/render.ts";
import type { Delivery } from "./deliver.ts";
import { deferIfSlow, reply, update } from "./respond.ts";

type PanelAction = Extract<ButtonAction, { kind: "help" | "setup" | "default-story" }>;

/**
 * Answers what was chosen in a panel. It is run anew for whoever chose, with the rights they have now; what is only theirs to
 * see changes in place, anybody else gets a panel of their own.
 *
 * @throws UserError unless they may.
 */
export async function answerPanelClick(
	asking: Asking,
	interaction: MessageComponentInteraction,
	{ asker, action }: Omit<ButtonId, "action"> & { readonly action: PanelAction },
): Promise<{ readonly delivery: Delivery; readonly own: boolean }> {
	const [chosen] = interaction.isStringSelectMenu() ? interaction.values : [];
	const own = interaction.user.id === asker;
	const isHidden = !own || interaction.message.flags.has(MessageFlags.Ephemeral) || action.kind !== "help";
	const inPlace = own && chosen !== undefined;
	const context = contextOfInteraction(interaction, { isPrivate: isHidden, spoilers: false });
	const work = runAsked(asking, callFor(action, chosen), context);
	const { answer } = await deferIfSlow(interaction, work, {
		isPrivate: true,
		inPlace,
		afterMs: asking.announceAfter(interaction.id),
	});
	const { guild } = context.asker;
	const looks = await looksOf(asking, guild);
	const components = renderAnswer(answer, {
		asker: interaction.user.id,
		part: action.kind === "help" ? chosen : undefined,
		isPrivate: isHidden,
		links: asking.linksIn?.(guild),
		language: languageFor(interaction, looks, isHidden),
	});
	const delivery = await (inPlace ? update(interaction, components) : reply(interaction, components, true));
	return { delivery, own };
}

/** @throws UserError for a menu nothing was chosen from. */
function callFor(action: PanelAction, chosen: string | undefined): CommandCall {
	if (action.kind === "default-story") {
		return { command: "setup", options: { setting: "story", value: action.story, brief: "true" } };
	}
	if (action.kind === "setup" && action.setting === OPEN_SETUP) return { command: "setup", options: {} };
	if (chosen === undefined) throw mistake({ say: "stale-button" });
	return action.kind === "help"
		? { command: "help", options: {} }
		: { command: "setup", options: { setting: action.setting, value: chosen } };
}
