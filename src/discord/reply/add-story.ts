import type { ChatInputCommandInteraction, MessageComponentInteraction, ModalSubmitInteraction } from "discord.js";
import { mistake } from "../../answering/wording/mistake.ts";
import type { Saying } from "../../answering/wording/saying.ts";
import { languageOf } from "../../answering/wording/words.ts";
import type { CommandCall, Scope } from "../../asking/command.ts";
import { checkManages } from "../../asking/keeping/keeping-request.ts";
import type { AddedStory, Outline } from "../../asking/ports.ts";
import { type Asking, contextOfInteraction } from "../asking.ts";
import { MOST_UPLOADS } from "../limits.ts";
import { type ButtonId, readButtonId, writeButtonId } from "../render/button-id.ts";
import {
	FormField,
	readUpload,
	renderAdded,
	renderForm,
	renderReceived,
	renderUpload,
	type ShownUpload,
	shownUpload,
} from "../render/render-upload.ts";
import { safeError } from "../safe-error.ts";
import type { Delivery } from "./deliver.ts";
import { deferReply, reply, showForm, update } from "./respond.ts";

/**
 * `/story add` in three steps, each by itself: the file comes in and is shown as it was understood; its button opens a form;
 * the form adds the story. Nothing is remembered between them but the file kept aside, whose id the button carries, so
 * rights are checked in each.
 */
export function isAdding({ command, subcommand }: CommandCall): boolean {
	return command === "story" && subcommand === "add";
}

/** Reads the file sent, and shows what was understood with a button to add it. */
export async function receiveStory(
	asking: Asking,
	interaction: ChatInputCommandInteraction,
	{ options }: CommandCall,
): Promise<void> {
	const started = performance.now();
	const language = languageOf(interaction.locale);
	const { uploads } = asking;
	const guild = checkManages(contextOf(interaction).asker);
	const file = readAttachment(options["file"]);
	if (uploads === undefined || file === undefined) throw mistake({ say: "no-file-sent" });
	await oneAtATime(asking, guild, async () => {
		if ((await deferReply(interaction)) !== "delivered") return;
		const bytes = await uploads.fetchAttachment(file);
		await reply(interaction, renderReceived(file.name, language), true);
		const preview = await uploads.previewUpload(guild, { name: file.name, bytes }, options["title"]);
		const action = { kind: "add", preview: preview.id } as const;
		const buttonId = writeButtonId({ asker: interaction.user.id, spoilers: false, action });
		const delivery = await reply(
			interaction,
			renderUpload(shownUpload(preview, language), { say: "check-first" }, language, buttonId),
			true,
		);
		asking.log.info(
			{ command: "story", bytes: bytes.length, delivery, ms: Math.round(performance.now() - started) },
			"story received",
		);
	});
}

/** Opens the form that the button under a file just read asks for. */
export async function openAddForm(
	asking: Asking,
	interaction: MessageComponentInteraction,
	id: ButtonId,
): Promise<Delivery> {
	checkSender(interaction, id);
	const upload = readUpload(interaction.message);
	if (asking.uploads === undefined || upload === undefined) throw mistake({ say: "stale-button" });
	return showForm(interaction, renderForm(upload, interaction.customId, languageOf(interaction.locale)));
}

/** Adds the story as the form says. Where that fails the button is there again, with what was typed. */
export async function answerAddForm(asking: Asking, interaction: ModalSubmitInteraction): Promise<void> {
	const started = performance.now();
	const language = languageOf(interaction.locale);
	const id = readButtonId(interaction.customId);
	if (id?.action.kind !== "add" || asking.uploads === undefined || !interaction.isFromMessage()) {
		throw mistake({ say: "stale-button" });
	}
	const guild = checkSender(interaction, id);
	const before = readUpload(interaction.message);
	if (before === undefined) throw mistake({ say: "stale-button" });
	const typed = { ...before, ...readForm(interaction) };
	const { uploads } = asking;
	const { preview } = id.action;
	await oneAtATime(asking, guild, async () => {
		if ((await update(interaction, renderUpload(typed, { say: "adding" }, language))) !== "delivered") return;
		const added = await uploads.addUpload(guild, preview, typed).catch(async (error: unknown) => {
			await update(interaction, renderUpload(typed, { say: "check-first" }, language, interaction.customId));
			throw error;
		});
		const { story, title } = added;
		const scope = await asking.scopeFor(contextOf(interaction));
		const [example, read] = await Promise.all([exampleFor(asking, scope, story), howRead(asking, scope, added)]);
		const shown = { title, story, example, facts: typed.facts, read, asker: interaction.user.id };
		const delivery = await update(interaction, renderAdded(shown, language, asking.linksIn?.(guild)));
		asking.log.info({ command: "story", story, delivery, ms: Math.round(performance.now() - started) }, "story added");
	});
}

/** Servers whose file is being read. */
const underWay = new WeakMap<Asking, Set<string>>();

/** @throws UserError while another file of the server is read, or many of others: files are large. */
async function oneAtATime(asking: Asking, guild: string, work: () => Promise<void>): Promise<void> {
	const servers = underWay.get(asking) ?? new Set();
	underWay.set(asking, servers);
	if (servers.has(guild)) throw mistake({ say: "upload-under-way" });
	if (servers.size >= MOST_UPLOADS) throw mistake({ say: "many-uploads" });
	servers.add(guild);
	try {
		await work();
	} finally {
		servers.delete(guild);
	}
}

/** @throws UserError unless who clicks has the right, and sent the file. @returns the server. */
function checkSender(interaction: MessageComponentInteraction | ModalSubmitInteraction, { asker }: ButtonId): string {
	const guild = checkManages(contextOf(interaction).asker);
	if (interaction.user.id !== asker) throw mistake({ say: "not-your-file" });
	return guild;
}

function contextOf(interaction: ChatInputCommandInteraction | MessageComponentInteraction | ModalSubmitInteraction) {
	return contextOfInteraction(interaction, { isPrivate: true, spoilers: false });
}

function readForm({ fields }: ModalSubmitInteraction): Pick<ShownUpload, "title" | "published"> {
	const typedIn = (name: string): string => {
		const field = fields.fields.get(name);
		return field !== undefined && "value" in field ? String(field.value).trim() : "";
	};
	const published = typedIn(FormField.Published);
	return { title: typedIn(FormField.Title), published: published === "" ? undefined : published };
}

/** A question that the story answers: about somebody in it, where anybody is named before the reader's limit. */
async function exampleFor(asking: Asking, scope: Scope, story: string): Promise<string> {
	try {
		const [name] = await asking.runner.complete({ command: "who", options: { story } }, "name", "", scope);
		if (name !== undefined) return `/who name: ${name.value} story: ${story}`;
	} catch (error) {
		asking.log.warn({ err: safeError(error) }, "no example found");
	}
	return `/cast story: ${story}`;
}

/** Of how a story was read, what is said of it when it was added. */
const SAID_OF_READING: ReadonlySet<Saying["say"]> = new Set(["found-in-it", "rules-are-english", "reading-warning"]);

/** How the story was read, as far as whoever added it may see: its first and last chapter, what was found, what is wrong. */
async function howRead(asking: Asking, scope: Scope, { story, outline = [] }: AddedStory): Promise<readonly Saying[]> {
	const chapterSaying = ({ number, title }: Outline[number]): Saying[] =>
		title === undefined ? [] : [{ say: "chapter", number, title }];
	const [first, ...others] = outline;
	const last = others.at(-1);
	try {
		// It is nobody's question, so nothing goes back to it.
		const { asker: _, ...alone } = scope;
		const info = await asking.runner.run({ command: "story", subcommand: "info", options: { title: story } }, alone);
		const isWhole = info.limit === undefined && info.kind === "info";
		return [
			...(first === undefined ? [] : chapterSaying(first)),
			...(isWhole && last !== undefined ? chapterSaying(last) : []),
			...(isWhole ? info.lines.filter(({ say }) => SAID_OF_READING.has(say)) : []),
		];
	} catch (error) {
		asking.log.warn({ err: safeError(error) }, "could not tell how a story was read");
		return [];
	}
}

type SentFile = { readonly name: string; readonly size: number; readonly url: string };

/** The attachment as options.ts writes it; a person who types one in a message can write anything. */
function readAttachment(option: string | undefined): SentFile | undefined {
	try {
		const { name, size, url } = JSON.parse(option ?? "");
		return typeof name === "string" && typeof size === "number" && typeof url === "string"
			? { name, size, url }
			: undefined;
	} catch {
		return undefined;
	}
}
