import { type MessageComponentInteraction, MessageFlags, type ModalSubmitInteraction } from "discord.js";
import { mistake } from "../../answering/wording/mistake.ts";
import { languageOf } from "../../answering/wording/words.ts";
import { checkCall } from "../../asking/check-call.ts";
import type { CommandCall, KnownCommand } from "../../asking/command.ts";
import { readTyped } from "../../asking/read-call.ts";
import { noteAnswered } from "../answered.ts";
import type { Asking } from "../asking.ts";
import { isForAll, isQuestion } from "../gateway/command-json.ts";
import { QUESTION_LENGTH } from "../limits.ts";
import { type ButtonAction, type ButtonId, readButtonId, writeButtonId } from "../render/button-id.ts";
import { ASKED_FIELD, type FormWords, renderAskForm } from "../render/render-form.ts";
import { answerAddForm } from "./add-story.ts";
import { answerAsked, answerBeside, type Told } from "./answer-asked.ts";
import { checkStory } from "./ask-of-story.ts";
import { type Asked, readManners } from "./options.ts";
import { questionUnder } from "./question-under.ts";
import { setPlace } from "./read-here.ts";
import { showForm } from "./respond.ts";

/** What is asked by a form: nothing is remembered of it, so the form carries the id of the button that opened it. */
type ByForm = Extract<ButtonAction, { kind: "follow" | "ask-story" | "place" }>;

const WORDS: Readonly<Record<ByForm["kind"], FormWords>> = {
	follow: {
		title: { say: "form-follow-up" },
		field: { say: "field-follow-up" },
		hint: { say: "field-follow-up-hint" },
	},
	"ask-story": {
		title: { say: "form-ask-story" },
		field: { say: "field-question" },
		hint: { say: "field-question-hint" },
	},
	place: { title: { say: "form-place" }, field: { say: "field-place" }, hint: { say: "field-place-hint" } },
};

/** Characters of a place; more than any place has, so that a mistake can be told. */
const PLACE_LENGTH = 100;

/** Opens the form that a button asks for, in the language of whoever clicks. */
export async function openAskForm(
	asking: Asking,
	interaction: MessageComponentInteraction,
	id: ButtonId & { readonly action: ByForm },
): Promise<Told> {
	const { action } = id;
	// What was chosen from a menu stands in no id yet.
	const customId = writeButtonId(id) ?? interaction.customId;
	const story = action.kind === "follow" ? undefined : (await checkStory(asking, interaction, action.story)).title;
	if (action.kind === "follow") followed(interaction);
	const form = renderAskForm(customId, WORDS[action.kind], {
		language: languageOf(interaction.locale),
		longest: action.kind === "place" ? PLACE_LENGTH : QUESTION_LENGTH,
		...(story === undefined ? {} : { story }),
	});
	return { delivery: await showForm(interaction, form) };
}

/** Answers a form that was filled in. @throws UserError for one that can no longer be read, and as its command does. */
export async function answerForm(asking: Asking, interaction: ModalSubmitInteraction): Promise<void> {
	const started = performance.now();
	const id = readButtonId(interaction.customId);
	if (id?.action.kind === "add") return answerAddForm(asking, interaction);
	const told = await answerAction(asking, interaction, id);
	noteAnswered(asking, { form: id?.action.kind, ...told }, started);
}

async function answerAction(
	asking: Asking,
	interaction: ModalSubmitInteraction,
	id: ButtonId | undefined,
): Promise<Told> {
	const typed = typedInto(interaction);
	switch (id?.action.kind) {
		case "place":
			return sayPlace(asking, interaction, { story: id.action.story, place: typed });
		case "ask-story": {
			const { id: story } = await checkStory(asking, interaction, id.action.story);
			return answerAsked(asking, interaction, readForm(asking.commands, interaction, { id, typed, story }));
		}
		case "follow": {
			const answerTo = followed(interaction);
			const story = answerTo.options["story"];
			const asked = readForm(asking.commands, interaction, { id, typed, story });
			const follows = asked.call.followUp === undefined ? undefined : ({ answerTo, again: true } as const);
			return answerAsked(asking, interaction, { ...asked, call: { ...asked.call, follows } });
		}
		default:
			throw mistake({ say: "stale-button" });
	}
}

/** What was refused for want of a position is answered once there is one. */
async function sayPlace(
	asking: Asking,
	interaction: ModalSubmitInteraction,
	said: Parameters<typeof setPlace>[2],
): Promise<Told> {
	const told = await setPlace(asking, interaction, said);
	const call = interaction.message === null ? undefined : questionUnder(interaction.message);
	if (call !== undefined && isForAll(asking.commands, call)) await answerBeside(asking, interaction, call);
	return told;
}

type Filled = { readonly id: ButtonId; readonly typed: string; readonly story: string | undefined };

/** What was typed, asked of the story, and to be answered as the message was that the form hangs on: for its reader alone, or for all. */
function readForm(
	commands: readonly KnownCommand[],
	interaction: ModalSubmitInteraction,
	{ id, typed, story }: Filled,
): Asked {
	const { call, isPrivate, spoilers } = readManners(checkCall(commands, readTyped(commands, typed)));
	const isHidden = interaction.message?.flags.has(MessageFlags.Ephemeral) !== false;
	const isOwn = interaction.user.id === id.asker;
	return {
		call: story === undefined ? call : ofStory(commands, call, story),
		isPrivate: isHidden || isPrivate === true || !isForAll(commands, call),
		spoilers: spoilers || (id.spoilers && isHidden && isOwn),
	};
}

/** What asks stories is asked of this one, if it names no other. */
function ofStory(commands: readonly KnownCommand[], call: CommandCall, story: string): CommandCall {
	const known = commands.find(({ data }) => data.name === call.command);
	if (known === undefined || !isQuestion(known)) return call;
	return { ...call, options: { story, ...call.options } };
}

/** The question under the message that a button or a form hangs on. @throws UserError if there is none. */
function followed({ message }: Pick<MessageComponentInteraction | ModalSubmitInteraction, "message">): CommandCall {
	const asked = message === null ? undefined : questionUnder(message);
	if (asked === undefined) throw mistake({ say: "lost-question" });
	return asked;
}

function typedInto({ fields }: ModalSubmitInteraction): string {
	const field = fields.fields.get(ASKED_FIELD);
	return field !== undefined && "value" in field ? String(field.value).trim().slice(0, QUESTION_LENGTH) : "";
}
