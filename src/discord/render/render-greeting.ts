import { ButtonStyle } from "discord.js";
import type { Language } from "../../answering/wording/language.ts";
import type { Saying } from "../../answering/wording/saying.ts";
import { OPEN_SETUP, writeButtonId } from "./button-id.ts";
import { type Block, button, container, row, textBlock } from "./components.ts";
import { type CommandLinks, linkedLine } from "./links.ts";
import { cut } from "./render-text.ts";

/** Stories that a server has when the bot joins it. */
export type PresentStories = { readonly count: number; readonly title?: string | undefined };

/** Discord's blurple: these are words of the bot's own. */
const COLOR = 0x5865f2;

/** Characters of a title: a greeting is short. */
const TITLE_LENGTH = 100;

/** What a server is told once: three steps, and a button for those who manage it. */
export function renderGreeting(
	{ count, title }: PresentStories,
	{ language, links }: { readonly language: Language; readonly links: CommandLinks | undefined },
): Block[] {
	const said: readonly Saying[] = [
		{ say: "greeting" },
		{ say: "greeting-story", count, title: title && cut(title, TITLE_LENGTH) },
		{ say: "greeting-spoilers" },
		{ say: "greeting-ask" },
		{ say: "greeting-admins" },
	];
	const texts = said.map((saying) => textBlock(linkedLine(saying, language, links)));
	// Nobody asked for it: whoever clicks gets a panel of their own, if they may.
	const id = writeButtonId({ asker: "0", spoilers: false, action: { kind: "setup", setting: OPEN_SETUP } });
	const setUp = id && {
		...button(language.say({ say: "button-set-up" }), id, "⚙️"),
		style: ButtonStyle.Primary as const,
	};
	return [container([...texts, ...(setUp ? [row([setUp])] : [])], COLOR)];
}
