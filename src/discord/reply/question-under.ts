import { ComponentType, type Message } from "discord.js";
import type { CommandCall } from "../../asking/command.ts";
import { readQuestionLine } from "../render/question-line.ts";
import { QUESTION_BLOCK } from "../render/render-parts.ts";

/** The question under an answer of the bot's. Only the bot writes these messages, so it can be trusted. */
export function questionUnder({ components }: Pick<Message, "components">): CommandCall | undefined {
	for (const component of components) {
		if (component.type === ComponentType.TextDisplay && component.id === QUESTION_BLOCK) {
			return readQuestionLine(component.content);
		}
	}
	return undefined;
}
