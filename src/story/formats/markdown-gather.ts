import { type LeftOut, type LeftOutKind, tallyLeftOut } from "../left-out.ts";
import { isByline } from "../structure/blocks.ts";
import type { MarkupBlock } from "../structure/compose.ts";
import { pagePropertiesIn } from "./markdown-lines.ts";
import { plainWords } from "./markdown-words.ts";

export type MarkdownBlocks = {
	readonly blocks: readonly MarkupBlock[];
	/** What the page says of itself below its title, names in small letters. */
	readonly properties: ReadonlyMap<string, string>;
	readonly leftOut: readonly LeftOut[];
};

/** Makes blocks of lines. */
export type Gathering = {
	/** One more line of the block that is being read. */
	line(words: string): void;
	/** Ends the block that is being read. */
	flush(): void;
	/** A block of its own. */
	alone(words: string): void;
	heading(words: string, level: number): void;
	/** What stands in the text, but no words: a scene break. */
	mark(text: string): void;
	/** Leaves out what has no words of the story, whatever its length. */
	leaveOut(what: LeftOutKind, words: string): void;
	/** Leaves out what is told by its form alone. @returns false if that would be more of the text than notes and marks can be. */
	drop(what: LeftOutKind, words: string): boolean;
	/** What the page says of itself before its text. */
	property(name: string, value: string): void;
	/** The first line of the block that is being read, and the only one, if it has no other. */
	firstLine(): string | undefined;
	onlyLine(): string | undefined;
	/** Takes that line back. */
	takeLine(): string;
	end(): MarkdownBlocks;
};

/** What may be left out by its form before more than a third of the text has to be it, in characters. */
const LEAST_KEPT = 2000;

export function gatherBlocks(): Gathering {
	const blocks: MarkupBlock[] = [];
	const leftOut = tallyLeftOut();
	const properties = new Map<string, string>();
	let lines: string[] = [];
	let kept = 0;
	let dropped = 0;

	const add = (block: MarkupBlock): void => {
		if (block.text === "") return;
		kept += block.text.length;
		blocks.push(block);
	};
	const drop = (what: LeftOutKind, words: string): boolean => {
		const all = dropped + words.length;
		if (all > LEAST_KEPT && all * 3 > kept + all) return false;
		dropped = all;
		leftOut.add(what, words.trim());
		return true;
	};
	const flush = (): void => {
		if (lines.length === 0) return;
		const given = lines;
		lines = [];
		const isFront =
			blocks.length < 5 && blocks.every(({ level, isFurniture }) => level !== undefined || isFurniture === true);
		const told = isFront && properties.size === 0 ? pagePropertiesIn(given) : undefined;
		if (told !== undefined && given.every((line) => drop("properties", line))) {
			for (const [name, value] of told) properties.set(name, value);
			return;
		}
		const text = plainWords(given.join("\n"), leftOut);
		add({ text, isFurniture: isFront && isByline(text) });
	};
	return {
		line: (words) => void lines.push(words),
		flush,
		alone: (words) => {
			flush();
			lines.push(words);
			flush();
		},
		heading: (words, level) => {
			flush();
			add({ text: plainWords(words, leftOut), level });
		},
		mark: (text) => {
			flush();
			blocks.push({ text });
		},
		leaveOut: leftOut.add,
		drop,
		property: (name, value) => {
			if (blocks.length === 0 && !properties.has(name)) properties.set(name, value);
		},
		firstLine: () => lines[0],
		onlyLine: () => (lines.length === 1 ? lines[0] : undefined),
		takeLine: () => lines.pop() ?? "",
		end: () => {
			flush();
			return { blocks, properties, leftOut: leftOut.list() };
		},
	};
}
