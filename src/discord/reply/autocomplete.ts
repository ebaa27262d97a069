import { setTimeout as pause } from "node:timers/promises";
import type { AutocompleteInteraction } from "discord.js";
import { languageOf } from "../../answering/wording/words.ts";
import type { Choice } from "../../asking/command.ts";
import { CommonOption } from "../../asking/common-options.ts";
import { CHOICE_LENGTH, completeStories, MOST_CHOICES } from "../../asking/completion.ts";
import { type Asking, contextOfInteraction } from "../asking.ts";
import { isQuestion } from "../gateway/command-json.ts";
import { CHOOSE_WITHIN_MS } from "../limits.ts";
import { safeError } from "../safe-error.ts";
import { readSlashCommand } from "./options.ts";

/**
 * Offers choices while somebody types, and none where they cannot be found: without a response Discord shows that loading
 * them failed. The next keystroke asks again, so whatever fails is only noted.
 */
export async function offerChoices(asking: Asking, interaction: AutocompleteInteraction): Promise<void> {
	const note = (error: unknown): readonly Choice[] => {
		asking.log.debug({ command: interaction.commandName, err: safeError(error) }, "no choices offered");
		return [];
	};
	const isTooFast = asking.completionLimit(interaction.user.id) > 0;
	const language = languageOf(interaction.locale);
	const choices = isTooFast ? [] : await inTime(findChoices(asking, interaction)).catch(note);
	await interaction
		.respond(
			choices
				// Half a character, where a name was cut, would have Discord refuse them all.
				.map(({ name, says, value }) => ({ name: says === undefined ? name : language.say(says), value }))
				.map(({ name, value }) => ({ name: name.replace(/\p{Surrogate}/gu, "").trim(), value }))
				.filter(({ name, value }) => name !== "" && name.length <= CHOICE_LENGTH && value.length <= CHOICE_LENGTH)
				.slice(0, MOST_CHOICES),
		)
		.catch(note);
}

/** Choices cannot be announced; what comes later than this would come too late. */
async function inTime(finding: Promise<readonly Choice[]>): Promise<readonly Choice[]> {
	const timer = new AbortController();
	const late = pause(CHOOSE_WITHIN_MS, [], { signal: timer.signal }).catch(() => []);
	try {
		return await Promise.race([finding, late]);
	} finally {
		timer.abort();
	}
}

/** Choices may be seen over a shoulder but belong to the reader alone, so their own limit holds. */
async function findChoices(asking: Asking, interaction: AutocompleteInteraction): Promise<readonly Choice[]> {
	const { call } = readSlashCommand(interaction);
	const focused = interaction.options.getFocused(true);
	const scope = await asking.scopeFor(contextOfInteraction(interaction, { isPrivate: true, spoilers: false }));
	const command = asking.commands.find(({ data }) => data.name === call.command);
	if (focused.name === CommonOption.Story && command !== undefined && isQuestion(command)) {
		return completeStories(await asking.runner.statuses(scope), focused.value);
	}
	return asking.runner.complete(call, focused.name, focused.value, scope);
}
