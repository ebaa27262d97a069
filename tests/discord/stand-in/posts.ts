import { checkChannelMessage } from "./check-body.ts";
import { type MessageJson, messageJson } from "./messages.ts";
import { Channel, directChannelId, SHY } from "./people.ts";
import { type Request, type Response, refusal } from "./rest.ts";

type Parts = {
	readonly messages: Map<string, MessageJson>;
	readonly nextId: () => string;
	readonly check: (problems: readonly string[], request: Request) => Response | undefined;
};

/** Messages that the bot posts in channels by itself, and those who wait for one. */
export function createPosts({ messages, nextId, check }: Parts) {
	const nonces = new Map<string, MessageJson>();
	const posted: MessageJson[] = [];
	let waiting: ((message: MessageJson) => void)[] = [];
	return {
		add(request: Request, channelId: string): Response {
			const refused = check(checkChannelMessage(request.body), request);
			if (refused !== undefined) return refused;
			if (channelId === Channel.Closed) return refusal(403, 50013, "Missing Permissions");
			if (channelId === Channel.Group) return refusal(403, 50001, "Missing Access");
			if (channelId === directChannelId(SHY)) return refusal(403, 50007, "Cannot send messages to this user");
			const { nonce } = request.body as { nonce: string };
			// https://discord.com/developers/docs/resources/message#create-message: enforce_nonce returns the message sent before.
			const before = nonces.get(`${channelId} ${nonce}`);
			if (before !== undefined) return { status: 200, body: before };
			const message = messageJson(nextId(), channelId, request.body as object, { nonce });
			messages.set(message.id, message);
			nonces.set(`${channelId} ${nonce}`, message);
			const settle = waiting.shift();
			if (settle === undefined) posted.push(message);
			else settle(message);
			return { status: 200, body: message };
		},

		/** The next message not asked for yet. */
		next(withinMs = 120_000): Promise<MessageJson> {
			const ready = posted.shift();
			if (ready !== undefined) return Promise.resolve(ready);
			return new Promise((resolve, reject) => {
				const timer = setTimeout(() => {
					waiting = waiting.filter((one) => one !== settle);
					reject(new Error("the bot posted nothing"));
				}, withinMs);
				const settle = (message: MessageJson): void => {
					clearTimeout(timer);
					resolve(message);
				};
				waiting.push(settle);
			});
		},
	};
}
