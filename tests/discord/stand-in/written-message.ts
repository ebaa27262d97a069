import { type MessageJson, messageJson } from "./messages.ts";
import {
	ANNA,
	BOT_ROLE,
	BOT_USER,
	channelIdOf,
	IN_SERVER,
	memberJson,
	NOW,
	type Reader,
	SERVER_ID,
	userJson,
	type Where,
} from "./people.ts";

/** How somebody writes a message. */
export type Written = {
	readonly by?: Reader;
	readonly where?: Where;
	readonly replyTo?: MessageJson;
	readonly webhook?: boolean;
	/** Without its text, as Discord gives it to a bot that may not read messages. */
	readonly isWithheld?: boolean;
};

/** What `MESSAGE_CREATE` carries: the text only where it is meant for the bot, as without the message content intent. */
export function writtenMessage(
	id: string,
	text: string,
	{ by = ANNA, where = IN_SERVER, replyTo, webhook, isWithheld = false }: Written,
) {
	const mentioned = [...text.matchAll(/<@!?(\d+)>/g)].map((match) => match[1]);
	const roles = [...text.matchAll(/<@&(\d+)>/g)].map((match) => match[1]);
	const isOfBot = mentioned.includes(BOT_USER.id) || replyTo !== undefined || roles.includes(BOT_ROLE);
	const users = [...(mentioned.includes(BOT_USER.id) || replyTo !== undefined ? [BOT_USER] : [])];
	const others = mentioned.includes(by.id) ? [userJson(by)] : [];
	return {
		...messageJson(id, channelIdOf(where, by), {}),
		author: userJson(by),
		content: !isWithheld && (isOfBot || where.kind === "direct") ? text : "",
		mentions: [...users, ...others],
		mention_roles: roles,
		type: replyTo === undefined ? 0 : 19,
		...(replyTo === undefined
			? {}
			: {
					message_reference: { message_id: replyTo.id, channel_id: replyTo.channel_id },
					// https://discord.com/developers/docs/resources/message#message-object: what is replied to comes along.
					referenced_message: replyTo,
				}),
		...(webhook === true ? { webhook_id: "8" } : {}),
		...(where.kind === "server" ? { guild_id: SERVER_ID, member: { ...memberJson(by), user: undefined } } : {}),
		timestamp: NOW,
	};
}
