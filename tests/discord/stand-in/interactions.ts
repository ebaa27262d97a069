import { checkCallback, checkWebhookEdit, checkWebhookMessage } from "./check-body.ts";
import { type ComponentJson, type MessageJson, messageJson } from "./messages.ts";
import { type Request, type Response, refusal } from "./rest.ts";

/** What an interaction got. */
export type Answered = {
	/** Discord's number for the kind of response: 4 message, 6 nothing yet, 7 changed message, 8 choices, 9 a form. */
	readonly type: number;
	readonly message?: MessageJson | undefined;
	/** The answer as it stands now: an announcement may have been edited since, or deleted for a message of the asker's alone. */
	shown(): MessageJson | undefined;
	/** How often a first response to it has come by now: one at most is taken. */
	tries(): number;
	readonly isPrivate: boolean;
	readonly form?: FormJson | undefined;
	readonly choices: readonly { readonly name: string; readonly value: string }[];
	/** Milliseconds from the interaction to its acknowledgement. */
	readonly ms: number;
};

/** A form to fill in, and the message whose button opened it. */
export type FormJson = {
	readonly custom_id: string;
	readonly title: string;
	readonly components: readonly ComponentJson[];
	readonly source?: MessageJson | undefined;
};

type Pending = {
	readonly id: string;
	/** Discord's number for the kind of interaction. */
	readonly type: number;
	readonly token: string;
	readonly channelId: string;
	readonly sentAt: number;
	/** The message a button hangs on. */
	readonly source?: MessageJson | undefined;
	readonly settle: (answered: Answered) => void;
	answered: boolean;
	tries: number;
	message?: MessageJson | undefined;
	/** Ids of what followed the first response. */
	readonly followUps: string[];
};

const AUTOCOMPLETE = 4;
const MODAL_SUBMIT = 5;
const EPHEMERAL = 1 << 6;
const LOADING = 1 << 7;

type CallbackData = {
	readonly flags?: number;
	readonly choices?: Answered["choices"];
	readonly components?: MessageJson["components"];
};

/** https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-response-object-interaction-callback-type */
function checkKind({ type: kind, source }: Pending, body: unknown): string[] {
	const { type } = body as { type: number };
	return [
		...(type === 9 && kind === MODAL_SUBMIT ? ["form as the answer to a form"] : []),
		...((type === 8) === (kind === AUTOCOMPLETE) ? [] : [`callback of type ${type} to an interaction of type ${kind}`]),
		...((type === 6 || type === 7) && source === undefined ? ["change of a message where there is none"] : []),
	];
}

type Parts = {
	readonly messages: Map<string, MessageJson>;
	readonly nextId: () => string;
	readonly check: (problems: readonly string[], request: Request) => Response | undefined;
	/** For the first response. */
	readonly deadlineMs: number;
};

/** Discord's side of interactions: callbacks once and in time, then the webhook of their token. */
export function createInteractions({ messages, nextId, check, deadlineMs }: Parts) {
	const byToken = new Map<string, Pending>();

	const settle = (pending: Pending, type: number, body: CallbackData = {}): void => {
		pending.settle({
			type,
			message: pending.message,
			shown: () =>
				[pending.message?.id ?? "", ...pending.followUps]
					.map((id) => messages.get(id))
					.find((one) => one !== undefined),
			tries: () => pending.tries,
			isPrivate: ((body.flags ?? 0) & EPHEMERAL) !== 0,
			choices: body.choices ?? [],
			form: type === 9 ? { ...(body as FormJson), source: pending.source } : undefined,
			ms: performance.now() - pending.sentAt,
		});
	};

	/** What stands in the channel after a callback of this type. */
	const messageAfter = (
		{ message, source, channelId }: Pending,
		type: number,
		data: CallbackData | undefined,
	): MessageJson | undefined => {
		switch (type) {
			case 4:
				return messageJson(nextId(), channelId, data ?? {});
			case 5:
				// A deferral shows "thinking…" until it is edited.
				return messageJson(nextId(), channelId, { flags: (data?.flags ?? 0) | LOADING });
			case 6:
				return source;
			case 7:
				return source && { ...source, ...messageJson(source.id, source.channel_id, { ...data, flags: source.flags }) };
			default:
				return message;
		}
	};

	return {
		/** @param agoMs How long ago Discord made it. */
		open(pending: Omit<Pending, "answered" | "tries" | "sentAt" | "followUps">, agoMs: number): void {
			byToken.set(pending.token, {
				...pending,
				answered: false,
				tries: 0,
				followUps: [],
				sentAt: performance.now() - agoMs,
			});
		},

		callback(request: Request, id: string, token: string): Response {
			const pending = byToken.get(token);
			if (pending === undefined || pending.id !== id) return refusal(404, 10062, "Unknown interaction");
			pending.tries++;
			if (performance.now() - pending.sentAt > deadlineMs) return refusal(404, 10062, "Unknown interaction");
			if (pending.answered) return refusal(400, 40060, "Interaction has already been acknowledged.");
			const refused = check([...checkKind(pending, request.body), ...checkCallback(request.body)], request);
			if (refused !== undefined) return refused;
			pending.answered = true;
			const { type, data } = request.body as {
				type: number;
				data?: CallbackData;
			};
			pending.message = messageAfter(pending, type, data);
			if (pending.message !== undefined) messages.set(pending.message.id, pending.message);
			settle(pending, type, data);
			if (request.query.get("with_response") !== "true") return { status: 204 };
			const interaction = { id, type: 2, channel_id: pending.channelId };
			return { status: 200, body: { interaction, resource: { type, message: pending.message } } };
		},

		/** Follow-ups, edits and deletes under an interaction's token. */
		webhook(request: Request, token: string, rest: string): Response {
			const pending = byToken.get(token);
			if (pending === undefined || !pending.answered) return refusal(404, 10015, "Unknown Webhook");
			if (request.method === "POST") {
				const refused = check(checkWebhookMessage(request.body), request);
				if (refused !== undefined) return refused;
				const message = messageJson(nextId(), pending.channelId, request.body as object);
				messages.set(message.id, message);
				pending.followUps.push(message.id);
				return { status: 200, body: message };
			}
			const id = rest === "/messages/@original" ? pending.message?.id : rest.replace("/messages/", "");
			const message = messages.get(id ?? "");
			if (message === undefined) return refusal(404, 10008, "Unknown Message");
			if (request.method === "DELETE") {
				messages.delete(message.id);
				return { status: 204 };
			}
			if (request.method === "GET") return { status: 200, body: message };
			const refused = check(checkWebhookEdit(request.body), request);
			if (refused !== undefined) return refused;
			const { flags = 0, ...body } = request.body as { flags?: number };
			const kept = message.flags & EPHEMERAL;
			const edited = messageJson(message.id, message.channel_id, { ...body, flags: flags | kept });
			messages.set(edited.id, edited);
			return { status: 200, body: edited };
		},
	};
}
