import { type APIModalInteractionResponseCallbackData, ComponentType, TextInputStyle } from "discord.js";
import type { Language } from "../../answering/wording/language.ts";
import type { Saying } from "../../answering/wording/saying.ts";
import { textBlock } from "./components.ts";
import { escapeLine } from "./escape.ts";
import { cut } from "./render-text.ts";

/** The name of the only field of a form of one. */
export const ASKED_FIELD = "asked";

/** What a form of one field says. */
export type FormWords = { readonly title: Saying; readonly field: Saying; readonly hint: Saying };

// https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-response-object-modal, and components/reference#label
const TITLE_LENGTH = 45;
const HINT_LENGTH = 100;
/** Characters of a story's title. */
const STORY_LENGTH = 300;

/** A form of one field. @param story Title of the story that it is about. */
export function renderAskForm(
	customId: string,
	{ title, field, hint }: FormWords,
	{ language, story, longest }: { readonly language: Language; readonly story?: string; readonly longest: number },
) {
	const input = {
		type: ComponentType.TextInput,
		custom_id: ASKED_FIELD,
		style: TextInputStyle.Short,
		required: true,
		max_length: longest,
	} as const;
	return {
		custom_id: customId,
		title: short(language.say(title), TITLE_LENGTH),
		components: [
			...(story === undefined ? [] : [textBlock(cut(escapeLine(story), STORY_LENGTH) || "…")]),
			{
				type: ComponentType.Label,
				label: short(language.say(field), TITLE_LENGTH),
				description: short(language.say(hint), HINT_LENGTH),
				component: input,
			},
		],
	} satisfies APIModalInteractionResponseCallbackData;
}

function short(words: string, length: number): string {
	return words.length <= length ? words : `${words.slice(0, length - 1).replace(/\p{Surrogate}$/u, "")}…`;
}
