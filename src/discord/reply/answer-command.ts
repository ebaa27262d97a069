import type { ChatInputCommandInteraction, MessageContextMenuCommandInteraction } from "discord.js";
import { type Asking, contextOfInteraction, languageFor, looksOf, runAsked } from "../asking.ts";
import { isQuestion } from "../gateway/command-json.ts";
import { renderAnswer } from "../render/render.ts";
import { isAdding, receiveStory } from "./add-story.ts";
import { readMessageCommand, readSlashCommand } from "./options.ts";
import { deferIfSlow, reply } from "./respond.ts";

/** Answers a slash command, or a command used on a message. Refusals, choices, help and settings are for the asker alone. */
export async function answerCommand(
	asking: Asking,
	interaction: ChatInputCommandInteraction | MessageContextMenuCommandInteraction,
): Promise<void> {
	const started = performance.now();
	const asked = interaction.isChatInputCommand() ? readSlashCommand(interaction) : readMessageCommand(interaction);
	if (interaction.isChatInputCommand() && isAdding(asked.call) && asking.uploads !== undefined) {
		return receiveStory(asking, interaction, asked.call);
	}
	const { guild } = contextOfInteraction(interaction, { isPrivate: false, spoilers: false }).asker;
	const looks = await looksOf(asking, guild);
	const isWantedPrivate = asked.spoilers || (asked.isPrivate ?? looks.privateAnswers === true);
	const context = contextOfInteraction(interaction, { isPrivate: isWantedPrivate, spoilers: asked.spoilers });
	const command = asking.commands.find(({ data }) => data.name === asked.call.command);
	const isQuiet = command === undefined || !isQuestion(command);
	const work = runAsked(asking, asked.call, context);
	const { answer, isPrivate } = await deferIfSlow(interaction, work, {
		isPrivate: isWantedPrivate || isQuiet,
		inPlace: false,
		afterMs: asking.announceAfter(interaction.id),
	});
	const isForAll = answer.kind === "found" || (answer.kind === "info" && !isQuiet);
	const isHidden = isWantedPrivate || !isForAll || (isPrivate && !context.private);
	const components = renderAnswer(answer, {
		asked: asked.call,
		asker: interaction.user.id,
		spoilers: asked.spoilers,
		isPrivate: isHidden,
		excerptLength: looks.excerptLength,
		links: asking.linksIn?.(guild),
		language: languageFor(interaction, looks, isHidden),
	});
	const delivery = await reply(interaction, components, isHidden);
	asking.log.info(
		{
			command: asked.call.command,
			kind: answer.kind,
			private: isHidden,
			delivery,
			ms: Math.round(performance.now() - started),
		},
		"answered",
	);
}
