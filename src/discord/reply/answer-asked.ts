import { type Answer, fileOf } from "../../answering/answer.ts";
import type { CommandCall } from "../../asking/command.ts";
import { type AskContext, type Asking, contextOfInteraction, languageFor, looksOf, runAsked } from "../asking.ts";
import { isForAll, isQuestion } from "../gateway/command-json.ts";
import { renderAnswer } from "../render/render.ts";
import type { Repliable } from "./acknowledge.ts";
import type { Delivery } from "./deliver.ts";
import type { Asked } from "./options.ts";
import { deferIfSlow, reply, tellBeside } from "./respond.ts";

/** What became of an answer, for the log. */
export type Told = {
	readonly kind?: Answer["kind"];
	readonly private?: boolean;
	readonly own?: boolean;
	readonly delivery: Delivery;
};

/** Answers a question by a message of its own. Refusals, choices, help and settings are for the asker alone. */
export async function answerAsked(asking: Asking, interaction: Repliable, asked: Asked): Promise<Told> {
	const { guild } = contextOfInteraction(interaction, { isPrivate: false, spoilers: false }).asker;
	const looks = await looksOf(asking, guild);
	const isWantedPrivate = asked.spoilers || (asked.isPrivate ?? looks.privateAnswers === true);
	const context = contextOfInteraction(interaction, { isPrivate: isWantedPrivate, spoilers: asked.spoilers });
	const command = asking.commands.find(({ data }) => data.name === asked.call.command);
	const isQuiet = command === undefined || !isQuestion(command);
	const { answer, isPrivate } = await deferIfSlow(interaction, runAsked(asking, asked.call, context), {
		isPrivate: isWantedPrivate || isQuiet,
		inPlace: false,
		afterMs: asking.announceAfter(interaction.id),
	});
	const isForAll = answer.kind === "found" || (answer.kind === "info" && !isQuiet);
	const isHidden = isWantedPrivate || !isForAll || (isPrivate && !context.private);
	const components = renderAnswer(answer, {
		asked: answer.call ?? asked.call,
		asker: interaction.user.id,
		spoilers: asked.spoilers,
		isPrivate: isHidden,
		mayShare: isHidden && mayBeShared(asking, asked.call, context),
		excerptLength: looks.excerptLength,
		links: asking.linksIn?.(guild),
		language: languageFor(interaction, looks, isHidden || context.private),
	});
	const delivery = await reply(interaction, components, isHidden, fileOf(answer));
	return { kind: answer.kind, private: isHidden, delivery };
}

/** Whether others are there who may be shown what its asker alone sees. Each click on it is checked again. */
export function mayBeShared({ commands }: Asking, call: CommandCall, { asker, spoilers, isUnknownThread }: AskContext) {
	return asker.guild !== undefined && !spoilers && !isUnknownThread && isForAll(commands, call);
}

/** Answers a question beside what whoever clicked got already, for them alone. */
export async function answerBeside(asking: Asking, interaction: Repliable, call: CommandCall): Promise<void> {
	const context = contextOfInteraction(interaction, { isPrivate: true, spoilers: false });
	const { answer } = await runAsked(asking, call, context);
	const looks = await looksOf(asking, context.asker.guild);
	const components = renderAnswer(answer, {
		asked: call,
		asker: interaction.user.id,
		isPrivate: true,
		mayShare: mayBeShared(asking, call, context),
		excerptLength: looks.excerptLength,
		links: asking.linksIn?.(context.asker.guild),
		language: languageFor(interaction, looks, true),
	});
	await tellBeside(interaction, components);
}
