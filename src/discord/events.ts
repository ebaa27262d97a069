import type { Interaction, Message } from "discord.js";
import { mistake, mistakeWords } from "../answering/wording/mistake.ts";
import type { Saying } from "../answering/wording/saying.ts";
import { languageOf } from "../answering/wording/words.ts";
import { UserError } from "../errors.ts";
import type { Asking } from "./asking.ts";
import { TOKEN_LIFE_MS } from "./limits.ts";
import { renderNotice } from "./render/render.ts";
import type { Repliable } from "./reply/acknowledge.ts";
import { answerCommand } from "./reply/answer-command.ts";
import { answerMessage, questionIn, tellProblem } from "./reply/answer-message.ts";
import { answerForm } from "./reply/ask-form.ts";
import { offerChoices } from "./reply/autocomplete.ts";
import { answerClick } from "./reply/buttons.ts";
import type { InteractionAges } from "./reply/interaction-age.ts";
import { apologise, deferReply } from "./reply/respond.ts";
import type { Waiting } from "./reply/waiting.ts";
import { safeError } from "./safe-error.ts";

/** What may end an answer before it comes. */
export type Ends = { readonly stopping: AbortSignal; readonly waiting: Waiting; readonly ages: InteractionAges };

/** The boundary for commands and clicks: whatever goes wrong is told to the asker alone. */
export async function onInteraction(asking: Asking, interaction: Interaction, ends: Ends): Promise<void> {
	asking.locales.note(interaction.user.id, interaction.locale);
	if (interaction.isAutocomplete()) return offerChoices(asking, interaction);
	if (!isAnswerable(interaction)) return;
	const { stopping, waiting, ages } = ends;
	try {
		if (await isTooLate(asking, interaction, ages)) return;
		if (stopping.aborted) throw mistake({ say: "stopping" });
		const waitMs = asking.questionLimit(interaction.user.id);
		if (waitMs > 0) throw mistake({ say: "too-fast", seconds: Math.ceil(waitMs / 1000) });
		await waiting.unlessGivenUp(interaction, answer(asking, interaction));
	} catch (error) {
		logProblem(asking, error, nameOf(interaction));
		const language = languageOf(interaction.locale);
		const text = error instanceof UserError ? mistakeWords(error, language) : language.say({ say: "apology" });
		const isSecret = !(error instanceof UserError) || error.saying?.say !== ("stopping" satisfies Saying["say"]);
		await apologise(interaction, renderNotice(text), isSecret).catch((failure: unknown) => logProblem(asking, failure));
	}
}

/**
 * After 3 s Discord takes no answer, so none is looked for. Only Discord knows its clock for sure: it is asked by an
 * announcement, and where it takes that, this host's clock is ahead.
 */
async function isTooLate(asking: Asking, interaction: Repliable, ages: InteractionAges): Promise<boolean> {
	const age = ages.of(interaction.id);
	if (age <= TOKEN_LIFE_MS) return false;
	if ((await deferReply(interaction)) === "delivered") {
		ages.wasTaken(interaction.id);
		return false;
	}
	asking.tally?.late();
	asking.log.warn({ command: nameOf(interaction), ageMs: Math.round(age) }, "came too late to be answered");
	return true;
}

function answer(asking: Asking, interaction: Repliable): Promise<void> {
	if (interaction.isModalSubmit()) return answerForm(asking, interaction);
	return interaction.isMessageComponent() ? answerClick(asking, interaction) : answerCommand(asking, interaction);
}

/** The boundary for direct messages and mentions. */
export async function onMessage(asking: Asking, message: Message, { stopping, waiting }: Ends): Promise<void> {
	if (!message.client.isReady()) return;
	try {
		const question = questionIn(message, message.client);
		if (question === undefined) return;
		if (stopping.aborted) throw mistake({ say: "stopping" });
		const waitMs = asking.questionLimit(message.author.id);
		if (waitMs > 0) {
			// Said once; who writes on regardless is not answered, or the bot would flood the channel with it.
			if (asking.reminderLimit(message.author.id) === 0) {
				await tellProblem(asking, message, mistake({ say: "too-fast", seconds: Math.ceil(waitMs / 1000) }));
			}
			return;
		}
		await waiting.unlessGivenUp(message, answerMessage(asking, message, question));
	} catch (error) {
		logProblem(asking, error, "message");
		await tellProblem(asking, message, error).catch((failure: unknown) => logProblem(asking, failure));
	}
}

function isAnswerable(interaction: Interaction): interaction is Interaction & Repliable {
	return (
		interaction.isChatInputCommand() ||
		interaction.isMessageContextMenuCommand() ||
		interaction.isMessageComponent() ||
		interaction.isModalSubmit()
	);
}

function nameOf(interaction: Repliable): string {
	if (interaction.isModalSubmit()) return "form";
	return "commandName" in interaction ? interaction.commandName : "button";
}

/** A mistake of the asker's is no problem of the bot's. */
export function logProblem({ log }: Asking, error: unknown, command?: string): void {
	if (error instanceof UserError) log.info({ command, kind: "error" }, "answered");
	else log.error({ command, err: safeError(error) }, "answer failed");
}
