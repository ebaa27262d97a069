import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { FluentResource } from "@fluent/bundle";
import { LANGUAGE_TAGS, type LanguageTag } from "../../../src/answering/wording/languages.ts";
import { ROOT, sourceFiles } from "../../rooms.ts";

const WORDING = join(ROOT, "src/answering/wording");

/** Languages that have all of English's files; what another lacks is said in English. */
export const WRITTEN_TAGS = LANGUAGE_TAGS.filter((tag) => {
	const own = fileNamesOf(tag);
	return fileNamesOf("en").every((name) => own.includes(name));
});

/** What a message is made of, those that it refers to among it. */
export type MessageParts = {
	readonly variables: readonly string[];
	readonly functions: readonly string[];
	readonly messages: readonly string[];
	/** At most, in any of its forms: Fluent makes no sentence of more than 100. */
	readonly placeables: number;
};

type Bodies = ReadonlyMap<string, { readonly value: unknown }>;

/** The messages of a language's files by their ids. */
export function messagesOf(tag: LanguageTag): ReadonlyMap<string, MessageParts> {
	const bodies = textsIn(tag).flatMap((text) => new FluentResource(text).body);
	const byId = new Map(bodies.map((message) => [message.id, message]));
	return new Map(
		[...byId].map(([id, { value }]) => [id, { ...namesIn(value, byId), placeables: placeablesIn(value, byId) }]),
	);
}

/** Ids as lines begin with them: a message that Fluent cannot read is left out by it without a word. */
export function idsWritten(tag: LanguageTag): readonly string[] {
	return textsIn(tag).flatMap((text) => [...text.matchAll(/^([\w-]+) *=/gmu)].map(([, id]) => id as string));
}

/** What a language's files say between the variables: each piece that is long enough to tell the language from others. */
export function tellingPieces(tag: LanguageTag): readonly string[] {
	const pieces = textsIn(tag).flatMap((text) => new FluentResource(text).body.flatMap(({ value }) => piecesIn(value)));
	// What is typed into a manifest is the same everywhere.
	return pieces.filter((piece) => isTelling(piece) && !piece.includes('"'));
}

/** Four words: no story says them by chance. */
export function isTelling(piece: string): boolean {
	return (piece.match(/[\p{L}’']+/gu) ?? []).length >= 4;
}

/** Ids that the code says: of sayings, of phrases, of the kinds of nested data. */
export function isSaid(id: string): boolean {
	return [id, id.replace(/^(?:reason|left-out|warning|note)-/u, "")].some((name) => CODE.includes(`"${name}"`));
}

const CODE = sourceFiles()
	.map(({ path }) => readFileSync(join(ROOT, path), "utf8"))
	.join("\n");

function fileNamesOf(tag: LanguageTag): readonly string[] {
	const names = readdirSync(WORDING, { withFileTypes: true }).some(({ name }) => name === tag)
		? readdirSync(join(WORDING, tag))
		: [];
	return names.filter((name) => name.endsWith(".ftl")).sort();
}

function textsIn(tag: LanguageTag): readonly string[] {
	// What commands are called has its own test; in English it stands with the commands.
	const names = fileNamesOf(tag).filter((name) => name !== "commands.ftl");
	return names.map((name) => readFileSync(join(WORDING, tag, name), "utf8"));
}

function piecesIn(piece: unknown): readonly string[] {
	if (typeof piece === "string") return [piece.trim()];
	if (Array.isArray(piece)) return piece.flatMap(piecesIn);
	const { variants = [] } = (piece ?? {}) as Node;
	return variants.flatMap(({ value }) => piecesIn(value));
}

type Node = {
	readonly type?: string;
	readonly name?: string;
	readonly selector?: unknown;
	readonly variants?: readonly { readonly value: unknown }[];
};

/** Names in a piece of a message; no message refers to itself, which the test of all cases would tell. */
function namesIn(piece: unknown, bodies: Bodies): Omit<MessageParts, "placeables"> {
	if (typeof piece !== "object" || piece === null) return { variables: [], functions: [], messages: [] };
	const { type, name = "" } = piece as Node;
	const inner = Object.values(piece).map((part) => namesIn(part, bodies));
	if (type === "mesg") inner.push(namesIn(bodies.get(name)?.value, bodies));
	const all = (of: keyof Omit<MessageParts, "placeables">, own: string) =>
		[...new Set([...inner.flatMap((parts) => parts[of]), ...(type === own ? [name] : [])])].sort();
	return { variables: all("variables", "var"), functions: all("functions", "func"), messages: all("messages", "mesg") };
}

/** @param pattern A text, or texts and what stands between them. */
function placeablesIn(pattern: unknown, bodies: Bodies): number {
	if (!Array.isArray(pattern)) return 0;
	return pattern.reduce((sum: number, piece: string | Node) => {
		if (typeof piece === "string") return sum;
		const { type, name = "", variants = [] } = piece;
		const inner = type === "mesg" ? [bodies.get(name)?.value] : variants.map(({ value }) => value);
		return sum + 1 + Math.max(0, ...inner.map((one) => placeablesIn(one, bodies)));
	}, 0);
}
