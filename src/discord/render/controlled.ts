import type { Language } from "../../answering/wording/language.ts";
import type { CommandCall } from "../../asking/command.ts";
import { type ButtonAction, writeButtonId } from "./button-id.ts";

/** What buttons and menus under an answer hang on. */
export type Controlled = {
	readonly asked?: CommandCall | undefined;
	readonly ran?: CommandCall | undefined;
	readonly asker: string;
	readonly language: Language;
	readonly spoilers?: boolean;
	readonly isPrivate?: boolean;
	/** It is for the asker alone, where others could see it too. */
	readonly mayShare?: boolean | undefined;
	readonly from?: number;
	readonly shown?: number;
};

/** @returns undefined if the action does not fit into an id. */
export function buttonId(action: ButtonAction, { asker, spoilers = false }: Controlled): string | undefined {
	return writeButtonId({ asker, spoilers, action });
}
