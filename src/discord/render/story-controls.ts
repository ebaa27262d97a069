import { type APIActionRowComponent, type APIStringSelectComponent, ComponentType } from "discord.js";
import type { Answer } from "../../answering/answer.ts";
import type { Language } from "../../answering/wording/language.ts";
import { MOST_SELECT_OPTIONS } from "../limits.ts";
import { writeButtonId } from "./button-id.ts";
import { type Button, button, menuWords } from "./components.ts";

type Controlled = { readonly asker: string; readonly language: Language; readonly spoilers?: boolean };

/** A menu of the stories that may be meant; the message's question is asked of the chosen one. */
export function storyMenu(
	answer: Extract<Answer, { kind: "ambiguous" }>,
	{ asker, language, spoilers = false }: Controlled,
): APIActionRowComponent<APIStringSelectComponent> | undefined {
	const id = writeButtonId({ asker, spoilers, action: { kind: "story" } });
	const options = answer.candidates
		.flatMap(({ name, story }) => (story === undefined ? [] : [{ label: menuWords(name), value: story }]))
		.slice(0, MOST_SELECT_OPTIONS);
	if (id === undefined || options.length === 0) return undefined;
	const isPart = options.length < answer.candidates.length;
	const placeholder = language.say({ say: isPart ? "choose-story-of-many" : "choose-story" });
	return {
		type: ComponentType.ActionRow,
		components: [{ type: ComponentType.StringSelect, custom_id: id, placeholder, options }],
	};
}

/** Where a story was left out since its reader has not said how far they are: a button to say it. */
export function placeButton(answer: Answer, { asker, language, spoilers = false }: Controlled): Button | undefined {
	const story = answer.kind === "not-in-story" ? answer.notSearched?.story : undefined;
	const id = story && writeButtonId({ asker, spoilers, action: { kind: "place", story } });
	return id ? button(language.say({ say: "button-say-place" }), id, "🔖") : undefined;
}
