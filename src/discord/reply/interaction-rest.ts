import { type APIInteractionResponse, type Client, type MessageFlags, type RawFile, REST, Routes } from "discord.js";
import type { AnswerFile } from "../../answering/answer.ts";
import { CALLBACK_ATTEMPT_MS, POST_ATTEMPT_MS } from "../limits.ts";
import type { Block } from "../render/components.ts";

/** What is needed of an interaction to answer it. */
export type Answerable = {
	readonly id: string;
	readonly token: string;
	readonly applicationId: string;
	readonly client: Client;
};

/** A message's body, as Discord's JSON. */
export type Body = {
	readonly components: Block[];
	readonly flags: MessageFlags;
	readonly allowed_mentions: { readonly parse: [] };
	/** Sent beside it; a component shows where. */
	readonly file?: AnswerFile | undefined;
};

/** A body as it goes over the wire: a file goes beside its message. */
function parcel({ file, ...message }: Body) {
	if (file === undefined) return { message };
	const { name, text } = file;
	return {
		message: { ...message, attachments: [{ id: "0", filename: name }] },
		files: [{ name, data: text, contentType: "application/json" }],
	};
}

/**
 * Interactions have a REST of their own. discord.js's methods build a message of each response and wait out rate limits in
 * silence, and its REST counts these requests among the bot's fifty a second, to which Discord does not bind them:
 * https://discord.com/developers/docs/interactions/receiving-and-responding#endpoints
 */
export function interactionRest(client: Client): REST {
	const known = rests.get(client);
	if (known !== undefined) return known;
	const rest = new REST({
		...client.options.rest,
		timeout: POST_ATTEMPT_MS,
		globalRequestsPerSecond: Number.POSITIVE_INFINITY,
		rejectOnRateLimit: () => true,
		// Every token has a bucket of its own, never used again once it was answered.
		handlerSweepInterval: 60_000,
	});
	rests.set(client, rest);
	return rest;
}

const rests = new WeakMap<Client, REST>();

/** The first response, with a message. */
export function sendMessageCallback(to: Answerable, type: 4 | 7, data: Body): Promise<unknown> {
	const { message, files } = parcel(data);
	return sendCallback(to, { type, data: message } as APIInteractionResponse, files);
}

/** The first response. A second one, or a repeated one, is refused with code 40060. */
export async function sendCallback(
	{ id, token, client }: Answerable,
	body: APIInteractionResponse,
	files: RawFile[] = [],
): Promise<unknown> {
	const attempt = new AbortController();
	// An `AbortSignal.timeout` would go off, at some cost, for each request that was answered long ago.
	const timer = setTimeout(() => attempt.abort(), CALLBACK_ATTEMPT_MS);
	try {
		const { signal } = attempt;
		return await interactionRest(client).post(Routes.interactionCallback(id, token), {
			body,
			files,
			auth: false,
			signal,
		});
	} finally {
		clearTimeout(timer);
	}
}

export function editOriginal({ applicationId, token, client }: Answerable, body: Body): Promise<unknown> {
	const { message, files = [] } = parcel(body);
	return interactionRest(client).patch(Routes.webhookMessage(applicationId, token, "@original"), {
		body: message,
		files,
		auth: false,
	});
}

export function deleteOriginal({ applicationId, token, client }: Answerable): Promise<unknown> {
	return interactionRest(client).delete(Routes.webhookMessage(applicationId, token, "@original"), {
		auth: false,
	});
}

export function followUp({ applicationId, token, client }: Answerable, body: Body): Promise<unknown> {
	const { message, files = [] } = parcel(body);
	return interactionRest(client).post(Routes.webhook(applicationId, token), { body: message, files, auth: false });
}
