import type { ChatInputCommandInteraction, MessageContextMenuCommandInteraction } from "discord.js";
import { noteAnswered } from "../answered.ts";
import type { Asking } from "../asking.ts";
import { isAdding, receiveStory } from "./add-story.ts";
import { answerAsked } from "./answer-asked.ts";
import { readMessageCommand, readSlashCommand } from "./options.ts";

/** Answers a slash command, or a command used on a message. */
export async function answerCommand(
	asking: Asking,
	interaction: ChatInputCommandInteraction | MessageContextMenuCommandInteraction,
): Promise<void> {
	const started = performance.now();
	const asked = interaction.isChatInputCommand()
		? readSlashCommand(interaction)
		: readMessageCommand(interaction, asking.commands);
	if (interaction.isChatInputCommand() && isAdding(asked.call) && asking.uploads !== undefined) {
		return receiveStory(asking, interaction, asked.call);
	}
	const told = await answerAsked(asking, interaction, asked);
	noteAnswered(asking, { command: asked.call.command, ...told }, started);
}
