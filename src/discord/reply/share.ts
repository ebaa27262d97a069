import { type MessageComponentInteraction, MessageFlags, PermissionFlagsBits } from "discord.js";
import type { Answer } from "../../answering/answer.ts";
import { mistake } from "../../answering/wording/mistake.ts";
import type { CommandCall } from "../../asking/command.ts";
import { isEarlier } from "../../story/place.ts";
import { type AskContext, type Asking, contextOfInteraction, languageFor, looksOf, runAsked } from "../asking.ts";
import { isForAll } from "../gateway/command-json.ts";
import type { ButtonId } from "../render/button-id.ts";
import { renderAnswer, renderNotice } from "../render/render.ts";
import type { Told } from "./answer-asked.ts";
import { questionUnder } from "./question-under.ts";
import { deferIfSlow, reply, tellBeside } from "./respond.ts";

/**
 * Asks the question of an answer that one reader alone sees once more, as one for everybody in the channel: the channel's
 * limit and the reader's hold, whatever the answer was that they see.
 *
 * @throws UserError where it cannot be shared.
 */
export async function shareAnswer(
	asking: Asking,
	interaction: MessageComponentInteraction,
	{ spoilers }: ButtonId,
): Promise<Told> {
	const context = contextOfInteraction(interaction, { isPrivate: false, spoilers: false });
	if (context.private) throw mistake({ say: "nobody-to-share-with" });
	if (!interaction.message.flags.has(MessageFlags.Ephemeral)) throw mistake({ say: "already-for-all" });
	if (spoilers) throw mistake({ say: "spoilers-stay-private" });
	if (!mayWrite(interaction, context)) throw mistake({ say: "may-not-share-here" });
	const call = questionForAll(asking, interaction);
	const { answer, isPrivate } = await deferIfSlow(interaction, runAsked(asking, call, context), {
		isPrivate: false,
		inPlace: false,
		afterMs: asking.announceAfter(interaction.id),
	});
	if (isPrivate) throw mistake({ say: "limits-here-unknown" });
	if (answer.kind !== "found" && answer.kind !== "info") {
		throw mistake({ say: "nothing-to-share", limited: answer.limit !== undefined });
	}
	const looks = await looksOf(asking, context.asker.guild);
	const components = renderAnswer(
		{ ...answer, notes: [...(answer.notes ?? []), { say: "shared-by", name: nameOf(interaction) }] },
		{
			asked: call,
			asker: interaction.user.id,
			excerptLength: looks.excerptLength,
			links: asking.linksIn?.(context.asker.guild),
			language: languageFor(interaction, looks, false),
		},
	);
	const delivery = await reply(interaction, components, false);
	if (await isCutByChannel(asking, context, answer)) {
		const words = languageFor(interaction, looks, true).say({ say: "shared-under-limit" });
		await tellBeside(interaction, renderNotice(words));
	}
	return { kind: answer.kind, private: false, delivery };
}

/** @throws UserError for a message without a question, or one whose answer is about its asker. */
function questionForAll({ commands }: Asking, { message }: MessageComponentInteraction): CommandCall {
	const call = questionUnder(message);
	if (call === undefined) throw mistake({ say: "lost-question" });
	if (!isForAll(commands, call)) throw mistake({ say: "answer-stays-private" });
	return call;
}

/** What somebody may not write in a channel themselves the bot does not post there for them. */
function mayWrite({ memberPermissions }: MessageComponentInteraction, { asker, userInstalled }: AskContext): boolean {
	// Between friends nobody has permissions.
	if (memberPermissions === null) return true;
	const inThread = asker.thread !== undefined && asker.channel !== undefined;
	const toWrite = inThread ? PermissionFlagsBits.SendMessagesInThreads : PermissionFlagsBits.SendMessages;
	return (
		memberPermissions.has(toWrite) && (!userInstalled || memberPermissions.has(PermissionFlagsBits.UseExternalApps))
	);
}

/** As the server calls whoever shares it. */
function nameOf({ member, user }: MessageComponentInteraction): string {
	if (member === null) return user.displayName;
	return "displayName" in member ? member.displayName : (member.nick ?? user.displayName);
}

/** Whether the channel's limit ends before the reader's own, in a story that was looked through: they may have seen more. */
async function isCutByChannel(asking: Asking, context: AskContext, { limit }: Answer): Promise<boolean> {
	if (limit === undefined) return false;
	const [forAll, own] = await Promise.all([asking.scopeFor(context), asking.scopeFor({ ...context, private: true })]);
	return limit.places.some(({ story }) => {
		const [ofAll, ofReader] = [forAll.limits.get(story), own.limits.get(story)];
		return ofAll !== undefined && (ofReader === undefined || isEarlier(ofAll, ofReader));
	});
}
