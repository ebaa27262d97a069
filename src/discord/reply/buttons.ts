import type { MessageComponentInteraction } from "discord.js";
import { mistake } from "../../answering/wording/mistake.ts";
import { noteAnswered } from "../answered.ts";
import type { Asking } from "../asking.ts";
import { type ButtonId, readButtonId, readChosenAction } from "../render/button-id.ts";
import { openAddForm } from "./add-story.ts";
import type { Told } from "./answer-asked.ts";
import { askAgain } from "./ask-again.ts";
import { openAskForm } from "./ask-form.ts";
import { runOfStory } from "./ask-of-story.ts";
import { answerPanelClick } from "./panel-clicks.ts";
import { setReadHere } from "./read-here.ts";
import { remove } from "./respond.ts";
import { shareAnswer } from "./share.ts";

/**
 * Answers a click. Nothing is remembered between clicks: the id and the message tell what to do, and it is done for whoever
 * clicks, as far as they may.
 *
 * @throws UserError for an id or a message that can no longer be read.
 */
export async function answerClick(asking: Asking, interaction: MessageComponentInteraction): Promise<void> {
	const started = performance.now();
	const id = clickedId(interaction);
	const told = await answerAction(asking, interaction, id);
	noteAnswered(asking, { button: id.action.kind, ...told }, started);
}

/** What was clicked, or chosen from a menu of actions. */
function clickedId(interaction: MessageComponentInteraction): ButtonId {
	const id = readButtonId(interaction.customId);
	if (id?.action.kind !== "menu") {
		if (id === undefined) throw mistake({ say: "stale-button" });
		return id;
	}
	const [chosen = ""] = interaction.isStringSelectMenu() ? interaction.values : [];
	const action = readChosenAction(chosen);
	// What a menu of its own offers cannot be chosen from this one.
	if (action === undefined || IN_OWN_MENU.has(action.kind)) throw mistake({ say: "stale-button" });
	return { ...id, action };
}

const IN_OWN_MENU: ReadonlySet<string> = new Set(["menu", "name", "story", "help", "setup"]);

async function answerAction(asking: Asking, interaction: MessageComponentInteraction, id: ButtonId): Promise<Told> {
	const { action } = id;
	switch (action.kind) {
		case "delete":
			return deleteAnswer(interaction, id);
		case "add":
			return { delivery: await openAddForm(asking, interaction, id) };
		case "follow":
		case "ask-story":
		case "place":
			return openAskForm(asking, interaction, { ...id, action });
		case "read-here":
			return setReadHere(asking, interaction, action);
		case "share":
			return shareAnswer(asking, interaction, id);
		case "run":
			return runOfStory(asking, interaction, { ...id, action });
		case "passage":
		case "page":
		case "more":
		case "name":
		case "story":
			return askAgain(asking, interaction, { ...id, action });
		case "help":
		case "setup":
		case "default-story":
			return answerPanelClick(asking, interaction, { ...id, action });
		default:
			throw mistake({ say: "stale-button" });
	}
}

async function deleteAnswer(interaction: MessageComponentInteraction, { asker }: ButtonId): Promise<Told> {
	if (interaction.user.id !== asker) throw mistake({ say: "not-your-answer" });
	return { delivery: await remove(interaction) };
}
