import type { StoryId } from "../story/story.ts";
import type { Saying } from "./wording/saying.ts";

/** Lines under a heading, one of several between which people choose. */
export type PanelPart = {
	/** What it is chosen by. */
	readonly id: string;
	readonly title: Saying;
	/** What is in it, in a few words. */
	readonly about: Saying;
	readonly lines: readonly Saying[];
};

/** A setting and what may be chosen for it. */
export type PanelMenu = {
	readonly setting: string;
	readonly title: Saying;
	readonly choices: readonly { readonly value: string; readonly name: Saying; readonly isChosen: boolean }[];
};

/** What a list is to those who can tap on it; its lines hold all that it says to everybody else. */
export type Panel =
	| { readonly kind: "parts"; readonly choose: Saying; readonly parts: readonly [PanelPart, ...PanelPart[]] }
	| { readonly kind: "settings"; readonly menus: readonly PanelMenu[] };

export type OfPanel = {
	readonly panel?: Panel | undefined;
	/** The one story that a list is about: it can be asked from there. */
	readonly about?: StoryId | undefined;
};
