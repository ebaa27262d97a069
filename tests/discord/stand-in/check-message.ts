type Fields = Readonly<Record<string, unknown>>;
type Component = Fields & {
	readonly type: number;
	readonly components?: readonly Component[];
	readonly accessory?: Component;
};

// https://discord.com/developers/docs/resources/message#message-object-message-flags
const IS_COMPONENTS_V2 = 1 << 15;
const SUPPRESS_EMBEDS = 1 << 2;
const EPHEMERAL = 1 << 6;
const SUPPRESS_NOTIFICATIONS = 1 << 12;
const KNOWN_FLAGS = IS_COMPONENTS_V2 | SUPPRESS_EMBEDS | EPHEMERAL | SUPPRESS_NOTIFICATIONS;
// https://discord.com/developers/docs/resources/message#create-message, and components/reference
const CONTENT_LENGTH = 2000;
const MOST_COMPONENTS = 40;
const MOST_TEXT = 4000;
// https://github.com/discord/discord-api-docs/issues/8554: more is answered with 500.
const MOST_BYTES = 10_170;
const BYTES_BESIDE_TEXT = 12;
const CUSTOM_ID_LENGTH = 100;
const LABEL_LENGTH = 80;
const URL_LENGTH = 512;

/** Rules of Discord that its published schema leaves out, and this project's own: nobody is ever notified. */
export function checkMessage(body: Fields): string[] {
	const flags = Number(body["flags"] ?? 0);
	const components = (body["components"] ?? []) as readonly Component[];
	return [
		...((flags & ~KNOWN_FLAGS) === 0 ? [] : [`flags ${flags}`]),
		...checkMentions(body["allowed_mentions"]),
		...checkContent(body, (flags & IS_COMPONENTS_V2) !== 0),
		...checkComponents(components, (flags & IS_COMPONENTS_V2) !== 0),
		...checkFiles(components, body["attachments"]),
	];
}

function checkMentions(allowed: unknown): string[] {
	const { parse, users, roles, replied_user } = (allowed ?? {}) as Fields;
	return Array.isArray(parse) &&
		parse.length === 0 &&
		users === undefined &&
		roles === undefined &&
		replied_user !== true
		? []
		: ["message without allowed_mentions { parse: [] }"];
}

/** A file that no component shows is not seen, and one that is not sent is refused. */
function checkFiles(components: readonly Component[], attachments: unknown): string[] {
	const shown = components
		.flatMap(withNested)
		.filter(({ type }) => type === 13)
		.map(({ file }) => (file as { url: string }).url);
	const sent = ((attachments ?? []) as readonly { filename: string }[]).map(
		({ filename }) => `attachment://${filename}`,
	);
	return shown.join() === sent.join() ? [] : [`files ${shown.join()} shown, ${sent.join()} sent`];
}

function checkContent({ content, embeds, poll, sticker_ids }: Fields, isV2: boolean): string[] {
	const others = { content, embeds, poll, sticker_ids };
	if (isV2) {
		return Object.entries(others)
			.filter(([, value]) => value !== undefined && value !== null && value !== "")
			.map(([key]) => `V2 message with ${key}`);
	}
	return String(content ?? "").length > CONTENT_LENGTH ? [`content over ${CONTENT_LENGTH} characters`] : [];
}

function checkComponents(components: readonly Component[], isV2: boolean): string[] {
	const all = components.flatMap(withNested);
	const text = all.filter(({ type }) => type === 10).reduce((sum, { content }) => sum + String(content).length, 0);
	const bytes = all
		.filter(({ type }) => type === 10)
		.reduce((sum, { content }) => sum + Buffer.byteLength(String(content)) + BYTES_BESIDE_TEXT, 0);
	const customIds = all.map((component) => component["custom_id"]).filter((id) => id !== undefined);
	const ids = all.map((component) => component["id"]).filter((id) => id !== undefined && id !== 0);
	return [
		...(isV2 && components.length === 0 ? ["V2 message without components"] : []),
		...(isV2 || components.every(({ type }) => type === 1) ? [] : ["V2 components without the V2 flag"]),
		...(all.length > MOST_COMPONENTS ? [`${all.length} components`] : []),
		...(text > MOST_TEXT ? [`${text} characters of text`] : []),
		...(bytes > MOST_BYTES ? [`${bytes} bytes of text`] : []),
		...(new Set(customIds).size < customIds.length ? [`custom_id twice: ${customIds.join(" ")}`] : []),
		...(new Set(ids).size < ids.length ? ["component id twice"] : []),
		...all.flatMap(checkComponent),
	];
}

export function withNested(component: Component): Component[] {
	const nested = [...(component.components ?? []), ...(component.accessory === undefined ? [] : [component.accessory])];
	return [component, ...nested.flatMap(withNested)];
}

function checkComponent(component: Component): string[] {
	const customId = component["custom_id"];
	const problems: string[] = [];
	if (customId !== undefined && (String(customId).length < 1 || String(customId).length > CUSTOM_ID_LENGTH)) {
		problems.push(`custom_id of ${String(customId).length} characters`);
	}
	if (component.type === 1) problems.push(...checkRow(component.components ?? []));
	if (component.type === 2) problems.push(...checkButton(component));
	if (component.type === 3) problems.push(...checkSelect(component));
	if (component.type === 10) problems.push(...checkText(String(component["content"])));
	if (component.type === 17 && (component.components ?? []).length === 0) problems.push("empty container");
	return problems;
}

function checkRow(inner: readonly Component[]): string[] {
	const isOneSelect = inner.length === 1 && inner[0]?.type !== 2;
	const areButtons = inner.length >= 1 && inner.length <= 5 && inner.every(({ type }) => type === 2);
	return isOneSelect || areButtons ? [] : ["action row that is neither 1 to 5 buttons nor one select"];
}

function checkButton({ label, style, url, custom_id }: Fields): string[] {
	const isLink = style === 5;
	return [
		...(String(label ?? "").length > LABEL_LENGTH ? ["label over 80 characters"] : []),
		...(isLink === (url !== undefined) && isLink === (custom_id === undefined) ? [] : ["button with a wrong target"]),
		...(String(url ?? "").length > URL_LENGTH ? ["url over 512 characters"] : []),
	];
}

function checkSelect({ options, placeholder }: Fields): string[] {
	const all = (options ?? []) as readonly Fields[];
	const tooLong = all.some(({ label, value, description }) =>
		[label, value, description ?? "x"].some((text) => String(text).length < 1 || String(text).length > 100),
	);
	return [
		...(all.length < 1 || all.length > 25 ? [`select of ${all.length} options`] : []),
		...(tooLong ? ["select option empty or over 100 characters"] : []),
		...(new Set(all.map(({ value }) => value)).size < all.length ? ["select value twice"] : []),
		...(String(placeholder ?? "").length > 150 ? ["placeholder over 150 characters"] : []),
	];
}

/** What Discord would not refuse, but people would see broken or be pinged by. */
export function checkText(content: string): string[] {
	const problems: string[] = [];
	if (content.trim() === "") problems.push("empty text");
	// Commands and channels that there are may be clicked: they notify nobody.
	const others = content.replace(/<(?:#|\/[a-z]+(?: [a-z]+){0,2}:)\d{17,20}>/g, "");
	if (/(?<!\\)<(?:@[!&]?|#|\/\w+:|a?:\w+:|t:)\d+/.test(others)) problems.push(`mention in text: ${content}`);
	if (/@(?:everyone|here)/i.test(content)) problems.push(`@everyone in text: ${content}`);
	if (/(?<!\\)\[[^\]]*(?<!\\)\]\((?!https:\/\/)/.test(content)) problems.push(`masked link in text: ${content}`);
	if (/\p{Surrogate}/u.test(content)) problems.push("half a character in text");
	// biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what is looked for.
	if (/[\u0000-\u0008\u202a-\u202e\u2066-\u2069]/.test(content)) problems.push("control characters in text");
	return problems;
}
