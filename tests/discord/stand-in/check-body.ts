import {
	ApplicationCommandAutocompleteCallbackRequestSchema,
	ApplicationFormPartialSchema,
	CreateMessageInteractionCallbackRequestSchema,
	CreatePrivateChannelRequestSchema,
	IncomingWebhookRequestPartialSchema,
	IncomingWebhookUpdateRequestPartialSchema,
	MessageCreateRequestSchema,
	ModalInteractionCallbackRequestSchema,
	UpdateMessageInteractionCallbackRequestSchema,
} from "discord-api-spec/zod";
import { checkMessage } from "./check-message.ts";
import { checkModal } from "./check-modal.ts";

type Schema = typeof MessageCreateRequestSchema;
type Fields = Readonly<Record<string, unknown>>;

/** Everything that is wrong with a callback to an interaction; empty if Discord would take it. */
export function checkCallback(body: unknown): string[] {
	const { type, data } = body as { type: number; data?: Fields };
	switch (type) {
		case 4:
			return [...checkSchema(CreateMessageInteractionCallbackRequestSchema, body), ...checkMessage(data ?? {})];
		case 5:
			return [...checkSchema(CreateMessageInteractionCallbackRequestSchema, body), ...checkDeferral(data)];
		case 6:
			return checkSchema(UpdateMessageInteractionCallbackRequestSchema, body);
		case 7:
			return [...checkSchema(UpdateMessageInteractionCallbackRequestSchema, body), ...checkMessage(data ?? {})];
		case 8:
			return [...checkSchema(ApplicationCommandAutocompleteCallbackRequestSchema, body), ...checkChoices(data)];
		case 9:
			return [...checkSchema(ModalInteractionCallbackRequestSchema, body), ...checkModal(data)];
		default:
			return [`callback of type ${type}`];
	}
}

export function checkChannelMessage(body: unknown): string[] {
	const { nonce, enforce_nonce } = body as Fields;
	return [
		...checkSchema(MessageCreateRequestSchema, body),
		...checkMessage(body as Fields),
		...(enforce_nonce === true && nonce !== undefined ? [] : ["message without enforce_nonce and nonce"]),
		// https://discord.com/developers/docs/resources/message#create-message
		...(String(nonce).length > 25 ? ["nonce over 25 characters"] : []),
	];
}

export function checkWebhookMessage(body: unknown): string[] {
	return [...checkSchema(IncomingWebhookRequestPartialSchema, body), ...checkMessage(body as Fields)];
}

export function checkWebhookEdit(body: unknown): string[] {
	return [...checkSchema(IncomingWebhookUpdateRequestPartialSchema, body), ...checkMessage(body as Fields)];
}

export function checkApplicationForm(body: unknown): string[] {
	return checkSchema(ApplicationFormPartialSchema, body);
}

export function checkDirectChannel(body: unknown): string[] {
	return checkSchema(CreatePrivateChannelRequestSchema, body);
}

/** Refused by the published schema, or with keys that it does not know (the schema itself lets those pass). */
export function checkSchema(schema: Schema, body: unknown): string[] {
	const parsed = schema.safeParse(body);
	if (!parsed.success) return [`schema: ${JSON.stringify(parsed.error.issues).slice(0, 600)}`];
	return unknownKeys(body, parsed.data, "").filter((problem) => !ADDED_BY_LIBRARY.has(problem));
}

/** discord.js gives every body what only messages in channels use; Discord ignores it elsewhere. */
const ADDED_BY_LIBRARY = new Set(
	["nonce", "enforce_nonce", "tts"].flatMap((key) => [`unknown key .data.${key}`, `unknown key .${key}`]),
);

/** Parsing drops what the schema does not name. */
function unknownKeys(sent: unknown, known: unknown, path: string): string[] {
	if (Array.isArray(sent))
		return sent.flatMap((item, i) => unknownKeys(item, (known as unknown[])?.[i], `${path}[${i}]`));
	if (typeof sent !== "object" || sent === null) return [];
	return Object.entries(sent).flatMap(([key, value]) =>
		typeof known === "object" && known !== null && key in known
			? unknownKeys(value, (known as Fields)[key], `${path}.${key}`)
			: [`unknown key ${path}.${key}`],
	);
}

/** https://discord.com/developers/docs/interactions/receiving-and-responding: a deferral takes no flag but EPHEMERAL. */
function checkDeferral(data: Fields | undefined): string[] {
	return [...Object.keys(data ?? {})].filter((key) => key !== "flags").map((key) => `deferral with ${key}`);
}

// https://discord.com/developers/docs/interactions/application-commands#autocomplete
const MOST_CHOICES = 25;
const CHOICE_LENGTH = 100;

function checkChoices(data: Fields | undefined): string[] {
	const choices = (data?.["choices"] ?? []) as readonly { name: string; value: string }[];
	return [
		...(choices.length > MOST_CHOICES ? [`${choices.length} choices`] : []),
		...choices
			.filter(({ name, value }) => name.length === 0 || name.length > CHOICE_LENGTH || value.length > CHOICE_LENGTH)
			.map(({ name }) => `choice “${name}” is empty or too long`),
	];
}
