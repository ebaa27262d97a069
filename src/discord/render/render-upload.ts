import { type APIModalInteractionResponseCallbackData, ComponentType, type Message, TextInputStyle } from "discord.js";
import type { Language } from "../../answering/wording/language.ts";
import type { Saying } from "../../answering/wording/saying.ts";
import type { UploadPreview } from "../../asking/ports.ts";
import { isEnglish } from "../../language/base-language.ts";
import type { StoryId } from "../../story/story.ts";
import { wholeIdOf } from "../../story/story-id.ts";
import { type ButtonAction, writeButtonId } from "./button-id.ts";
import { type Block, type Button, button, row, type TextBlock, textBlock } from "./components.ts";
import { escapeLine, unescapeText } from "./escape.ts";
import { type CommandLinks, linkedLine } from "./links.ts";
import { cut, subtext } from "./render-text.ts";

/** What was understood of a file, as far as people see and correct it. It is read again from the message that shows it. */
export type ShownUpload = {
	readonly title: string;
	/** A year or a day as it can be typed; absent where none is known. */
	readonly published?: string | undefined;
	/** Chapters, paragraphs and language, in words. */
	readonly facts: string;
};

/** Names of the form's fields. */
export const FormField = { Title: "title", Published: "published" } as const;

/** Component ids under which blocks are found again in a message. */
const TITLE_BLOCK = 111;
const DATE_BLOCK = 112;
const FACTS_BLOCK = 113;

/** Longest title that is kept. */
const TITLE_LENGTH = 200;
/** Characters of a line about the story; a file may name its language by any word. */
const LINE_LENGTH = 600;
/** A day takes ten characters; more is taken, so that a mistake can be told. */
const DATE_LENGTH = 40;

export function shownUpload(preview: UploadPreview, inWords: Language): ShownUpload {
	const { title, published, chapters, paragraphs, language, warnings } = preview;
	return {
		title: cutTitle(title.replace(/\s+/gu, " ").trim()),
		// What is less sure than a year or a day is found again in the file anyway.
		published: published !== undefined && TYPED_DATE.test(published) ? published : undefined,
		facts: [
			inWords.say({
				say: "upload-facts",
				chapters,
				paragraphs,
				language,
				english: isEnglish(language),
			}),
			...(warnings === undefined ? [] : [inWords.say({ say: "read-with-warnings", warnings })]),
		].join(" · "),
	};
}

/** @param buttonId Absent while the story is being added. */
export function renderUpload(upload: ShownUpload, note: Saying, language: Language, buttonId?: string): Block[] {
	return [
		textBlock(`**${escapeLine(upload.title) || "…"}**`, TITLE_BLOCK),
		upload.published === undefined
			? textBlock(language.say({ say: "no-publication-date" }))
			: textBlock(language.say({ say: "upload-published", date: `**${escapeLine(upload.published)}**` }), DATE_BLOCK),
		textBlock(cut(escapeLine(upload.facts), LINE_LENGTH), FACTS_BLOCK),
		textBlock(subtext(language.say(note))),
		stepBlock(buttonId === undefined ? "checked" : "read", language),
		...(buttonId === undefined ? [] : [row([button(language.say({ say: "button-check-and-add" }), buttonId, "✅")])]),
	];
}

/** Reads an upload back from the message that shows it. */
export function readUpload({ components }: Message): ShownUpload | undefined {
	const contentOf = (id: number): string | undefined => {
		const block = components.find((one) => one.id === id);
		return block?.type === ComponentType.TextDisplay ? block.content : undefined;
	};
	const [title, published] = [TITLE_BLOCK, DATE_BLOCK].map((id) => boldIn(contentOf(id)));
	const facts = contentOf(FACTS_BLOCK);
	if (title === undefined || facts === undefined) return undefined;
	return { title, published, facts: unescapeText(facts) };
}

/** What is filled in stands in bold, with its own asterisks escaped; the words around it may be of any language. */
function boldIn(content = ""): string | undefined {
	const bold = /\*\*(.*)\*\*/su.exec(content)?.[1];
	return bold === undefined ? undefined : unescapeText(bold);
}

/** The form to check what was understood. https://discord.com/developers/docs/components/reference#label */
export function renderForm({ title, published, facts }: ShownUpload, customId: string, language: Language) {
	const titleInput = {
		type: ComponentType.TextInput,
		custom_id: FormField.Title,
		style: TextInputStyle.Short,
		required: true,
		max_length: TITLE_LENGTH,
		value: cutTitle(title),
	} as const;
	const dateInput = {
		type: ComponentType.TextInput,
		custom_id: FormField.Published,
		style: TextInputStyle.Short,
		required: false,
		max_length: DATE_LENGTH,
		...(published === undefined ? {} : { value: published.slice(0, DATE_LENGTH) }),
	} as const;
	return {
		custom_id: customId,
		title: language.say({ say: "form-add-story" }),
		components: [
			textBlock(cut(escapeLine(facts), LINE_LENGTH)),
			{ type: ComponentType.Label, label: language.say({ say: "field-title" }), component: titleInput },
			{
				type: ComponentType.Label,
				label: language.say({ say: "field-published" }),
				description: language.say({ say: "field-published-hint" }),
				component: dateInput,
			},
		],
	} satisfies APIModalInteractionResponseCallbackData;
}

/** A file that came in and is being read, which may take a while. */
export function renderReceived(name: string, language: Language): Block[] {
	return [
		textBlock(cut(escapeLine(language.say({ say: "file-received", name })), LINE_LENGTH)),
		stepBlock("received", language),
	];
}

function stepBlock(done: "received" | "read" | "checked" | "added", language: Language): TextBlock {
	return textBlock(subtext(language.say({ say: "adding-step", done })));
}

/** A story that was added. */
export type ShownAddition = {
	readonly title: string;
	readonly story: StoryId;
	/** A question to begin with. */
	readonly example: string;
	/** Chapters, paragraphs and language, in words. */
	readonly facts: string;
	/** What else is said of how it was read. */
	readonly read: readonly Saying[];
	/** Who added it. */
	readonly asker: string;
};

/** What a story that was added gets: its title, how it was read, who can ask it, and what to do with it next. */
export function renderAdded(
	{ title, story, example, facts, read, asker }: ShownAddition,
	language: Language,
	links?: CommandLinks,
): Block[] {
	// What a title's id lacks of the title is never dropped without a word: the id stands in citations.
	const isShort = story !== wholeIdOf(title);
	const lines = [escapeLine(facts), ...read.slice(0, MOST_LINES).map((saying) => escapeLine(language.say(saying)))];
	const next = (["default", "cast", "ask"] as const).flatMap((what) => nextButton(what, { story, asker }, language));
	return [
		textBlock(`**${cut(escapeLine(language.say({ say: "story-added", title })), LINE_LENGTH)}**`),
		...(isShort ? [textBlock(subtext(language.say({ say: "short-id", id: story })))] : []),
		textBlock(lines.map((line) => `- ${cut(line, MOST_OF_LINE)}`).join("\n")),
		textBlock(language.say({ say: "ask-it", example: cut(escapeLine(example), LINE_LENGTH) })),
		textBlock(subtext(linkedLine({ say: "only-this-server" }, language, links))),
		stepBlock("added", language),
		...(next.length === 0 ? [] : [row(next)]),
	];
}

/** Lines about how it was read, and characters of each. */
const MOST_LINES = 8;
const MOST_OF_LINE = 150;

const NEXT = {
	default: { say: "button-make-default", emoji: "⭐" },
	cast: { say: "button-see-cast", emoji: "👥" },
	ask: { say: "button-ask-this-story", emoji: "💬" },
} as const;

function nextButton(
	what: keyof typeof NEXT,
	{ story, asker }: Pick<ShownAddition, "story" | "asker">,
	language: Language,
): Button[] {
	const actions = {
		default: { kind: "default-story", story },
		cast: { kind: "run", command: "cast", story },
		ask: { kind: "ask-story", story },
	} as const satisfies Record<keyof typeof NEXT, ButtonAction>;
	const id = writeButtonId({ asker, spoilers: false, action: actions[what] });
	const { say, emoji } = NEXT[what];
	return id === undefined ? [] : [button(language.say({ say }), id, emoji)];
}

/** What can be typed as a date without being taken for a mistake. */
const TYPED_DATE = /^\d{4}(?:-\d{2}){0,2}$/;

function cutTitle(title: string): string {
	return title.length <= TITLE_LENGTH ? title : `${title.slice(0, TITLE_LENGTH - 1).replace(/\p{Surrogate}$/u, "")}…`;
}
