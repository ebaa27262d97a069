import { channelJson } from "./people.ts";

/** A file that somebody sends along with a command. */
export type SentFile = { readonly name: string; readonly url: string; readonly size: number };
/** A channel that somebody chooses. */
export type SentChannel = { readonly channel: string };
export type OptionValue = string | number | boolean | SentFile | SentChannel;

/** What a slash command brings, as Discord's JSON: options within their subcommand, files apart from them. */
export function slashData(
	name: string,
	options: Readonly<Record<string, OptionValue>>,
	subcommand: string | undefined,
): object {
	const files: Record<string, object> = {};
	const channels: Record<string, object> = {};
	const given = Object.entries(options).map(([option, value], index) => {
		if (typeof value !== "object") return optionJson(option, value);
		if ("channel" in value) {
			channels[value.channel] = channelJson(value.channel);
			return { type: 7, name: option, value: value.channel };
		}
		const id = `80000000000000000${index}`;
		files[id] = attachmentJson(id, value);
		return { type: 11, name: option, value: id };
	});
	const [outer, inner] = (subcommand ?? "").split(" ");
	const nested = !outer
		? given
		: inner === undefined
			? [{ type: 1, name: outer, options: given }]
			: [{ type: 2, name: outer, options: [{ type: 1, name: inner, options: given }] }];
	const attachments = Object.keys(files).length === 0 ? {} : { attachments: files };
	const chosen = Object.keys(channels).length === 0 ? {} : { channels };
	const resolved = { resolved: { ...attachments, ...chosen } };
	return { id: "7", name, type: 1, options: nested, ...resolved };
}

export function optionJson(name: string, value: string | number | boolean) {
	return { type: typeof value === "boolean" ? 5 : typeof value === "number" ? 4 : 3, name, value };
}

/** https://discord.com/developers/docs/resources/message#attachment-object */
function attachmentJson(id: string, { name, url, size }: SentFile) {
	return { id, filename: name, size, url, proxy_url: url, content_type: "text/plain; charset=utf-8", ephemeral: true };
}
