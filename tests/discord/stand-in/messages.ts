import { BOT_USER, NOW } from "./people.ts";

export type ComponentJson = {
	readonly type: number;
	readonly id?: number;
	readonly content?: string;
	readonly label?: string;
	readonly custom_id?: string;
	readonly url?: string;
	readonly spoiler?: boolean;
	readonly file?: { readonly url: string };
	readonly components?: readonly ComponentJson[];
	/** Of a label. */
	readonly component?: ComponentJson;
	readonly value?: string;
	readonly required?: boolean;
	readonly max_length?: number;
	readonly options?: readonly MenuOptionJson[];
	readonly placeholder?: string;
	/** Of a button. */
	readonly style?: number;
	readonly emoji?: { readonly name: string };
	readonly disabled?: boolean;
	/** Of a container. */
	readonly accent_color?: number;
};

type MenuOptionJson = {
	readonly label: string;
	readonly value: string;
	readonly description?: string;
	readonly default?: boolean;
};

/** A message the bot sent, as Discord keeps it. */
export type MessageJson = {
	readonly id: string;
	readonly channel_id: string;
	readonly flags: number;
	readonly components: readonly ComponentJson[];
	readonly message_reference?: { readonly message_id: string } | undefined;
	readonly [key: string]: unknown;
};

type Body = {
	readonly flags?: number;
	readonly components?: readonly ComponentJson[];
	readonly message_reference?: { message_id: string };
};

export function messageJson(id: string, channelId: string, body: Body, extra: object = {}): MessageJson {
	return {
		id,
		channel_id: channelId,
		author: BOT_USER,
		content: "",
		timestamp: NOW,
		edited_timestamp: null,
		tts: false,
		mention_everyone: false,
		mentions: [],
		mention_roles: [],
		attachments: [],
		embeds: [],
		pinned: false,
		type: 0,
		flags: body.flags ?? 0,
		components: withIds(body.components ?? []),
		...(body.message_reference === undefined ? {} : { message_reference: body.message_reference }),
		...extra,
	};
}

/** Discord numbers the components that came without an id, from 1, skipping those taken. */
function withIds(components: readonly ComponentJson[]): readonly ComponentJson[] {
	const taken = new Set(flatten(components).map(({ id }) => id));
	let next = 0;
	const number = (component: ComponentJson): ComponentJson => {
		let id = component.id;
		if (id === undefined) {
			do next++;
			while (taken.has(next));
			id = next;
		}
		return {
			...component,
			id,
			...(component.components === undefined ? {} : { components: component.components.map(number) }),
		};
	};
	return components.map(number);
}

export function flatten(components: readonly ComponentJson[]): ComponentJson[] {
	return components.flatMap((component) => [component, ...flatten(component.components ?? [])]);
}

/** All text of a message, from top to bottom. */
export function textOf(message: MessageJson | undefined): string {
	return flatten(message?.components ?? [])
		.flatMap(({ content }) => content ?? [])
		.join("\n");
}

/** Buttons of a message by their labels. */
export function buttonsOf(message: MessageJson | undefined): Readonly<Record<string, string>> {
	return Object.fromEntries(
		flatten(message?.components ?? []).flatMap(({ type, label, custom_id, url }) =>
			type === 2 ? [[label ?? "", custom_id ?? url ?? ""]] : [],
		),
	);
}

export type ChoiceJson = { readonly customId: string; readonly value: string };

/** Choices in the menus of a message by their labels. */
export function choicesOf(message: MessageJson | undefined): Readonly<Record<string, ChoiceJson>> {
	return Object.fromEntries(
		flatten(message?.components ?? []).flatMap(({ custom_id = "", options = [] }) =>
			options.map(({ label, value }) => [label, { customId: custom_id, value }]),
		),
	);
}
