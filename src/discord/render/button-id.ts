import { CUSTOM_ID_LENGTH } from "../limits.ts";

/**
 * What a button does. A button carries all it needs in its id, or finds it in the message it hangs on, so it works after a
 * restart. Ids can be seen and sent by anybody: they grant nothing, and every click is checked anew.
 */
export type ButtonAction =
	/** Show the passage `move` paragraphs from the cited one, with `around` on either side. */
	| { readonly kind: "passage"; readonly citation: string; readonly around: number; readonly move: number }
	/** Ask the message's question again, for another page of it. */
	| { readonly kind: "page"; readonly page: number }
	/** Ask the message's question again, and show what comes from the evidence or line `from`, counted from 0. */
	| { readonly kind: "more"; readonly from: number }
	/** A menu of names: ask the command with the chosen one as `option`. */
	| { readonly kind: "name"; readonly command: string; readonly option: string }
	/** Confirm the file kept aside under this id: a button that opens the form, and the form itself. */
	| { readonly kind: "add"; readonly preview: string }
	/** The asker has read the story up to here: their position is set to the place, a citation. */
	| { readonly kind: "read-here"; readonly citation: string }
	/** Show an answer that the asker alone sees to everybody, as far as everybody there may see. */
	| { readonly kind: "share" }
	/** A button that opens a form for a follow-up to the message's question, and the form itself. */
	| { readonly kind: "follow" }
	/** A button that opens a form for a question about a story, and the form itself. */
	| { readonly kind: "ask-story"; readonly story: string }
	/** A button that opens a form for how far somebody has read a story, and the form itself. */
	| { readonly kind: "place"; readonly story: string }
	/** A menu of stories: ask the message's question again of the chosen one. */
	| { readonly kind: "story" }
	/** Run a command about a story, such as /cast. */
	| { readonly kind: "run"; readonly command: string; readonly story: string }
	/** Make a story the one that is meant in the server. */
	| { readonly kind: "default-story"; readonly story: string }
	/** A menu of parts of /help. */
	| { readonly kind: "help" }
	/** A menu of /setup: the chosen value of this setting. */
	| { readonly kind: "setup"; readonly setting: string }
	/** A menu of what else can be done with an answer: the chosen value is an action, as `writeAction` writes it. */
	| { readonly kind: "menu" }
	| { readonly kind: "delete" };

/** A button's action, who asked for the message it hangs on, and whether that answer had no spoiler limit. */
export type ButtonId = { readonly asker: string; readonly spoilers: boolean; readonly action: ButtonAction };

/** In the place of a setting, of the button that opens the panel of settings. */
export const OPEN_SETUP = "open";

/** Raised when ids change their form: older ones are then told to be stale. */
const VERSION = "1";

/** @returns undefined if the action does not fit into an id. */
export function writeButtonId({ asker, spoilers, action }: ButtonId): string | undefined {
	const id = [VERSION, asker, spoilers ? "s" : "", ...fieldsOf(action)].join("|");
	return id.length <= CUSTOM_ID_LENGTH ? id : undefined;
}

function fieldsOf(action: ButtonAction): readonly (string | number)[] {
	switch (action.kind) {
		case "passage":
			return ["passage", action.around, action.move, action.citation];
		case "page":
			return ["page", action.page];
		case "more":
			return ["more", action.from];
		case "name":
			return ["name", action.command, action.option];
		case "add":
			return ["add", action.preview];
		case "ask-story":
		case "place":
		case "default-story":
			return [action.kind, action.story];
		case "read-here":
			return [action.kind, action.citation];
		case "run":
			return [action.kind, action.command, action.story];
		case "setup":
			return [action.kind, action.setting];
		default:
			return [action.kind];
	}
}

/** An action as the value of a menu's choice; who asked stands in the menu's own id. */
export function writeAction(action: ButtonAction): string {
	return fieldsOf(action).join("|");
}

/** @returns undefined if the value is no action. */
export function readChosenAction(value: string): ButtonAction | undefined {
	const [kind, ...fields] = value.split("|");
	return readAction(kind, fields);
}

/** @returns undefined if the id is not one of ours, or of an older form. */
export function readButtonId(id: string): ButtonId | undefined {
	const [version, asker, flags, kind, ...fields] = id.split("|");
	if (version !== VERSION || asker === undefined || !/^\d{1,20}$/.test(asker)) return undefined;
	const action = readAction(kind, fields);
	return action && { asker, spoilers: flags === "s", action };
}

function readAction(
	kind: string | undefined,
	[first = "", second = "", third = ""]: readonly string[],
): ButtonAction | undefined {
	switch (kind) {
		case "passage": {
			const [around, move] = [wholeNumber(first), wholeNumber(second)];
			return around === undefined || move === undefined || third === ""
				? undefined
				: { kind, around, move, citation: third };
		}
		case "page": {
			const page = wholeNumber(first);
			return page === undefined ? undefined : { kind, page };
		}
		case "more": {
			const from = wholeNumber(first);
			return from === undefined || from < 0 ? undefined : { kind, from };
		}
		case "name":
			return first === "" || second === "" ? undefined : { kind, command: first, option: second };
		case "add":
			return /^[a-z0-9]{1,40}$/.test(first) ? { kind, preview: first } : undefined;
		case "ask-story":
		case "place":
		case "default-story":
			return /^[a-z0-9-]{1,32}$/.test(first) ? { kind, story: first } : undefined;
		case "read-here":
			return first === "" ? undefined : { kind, citation: first };
		case "run":
			return first === "" || second === "" ? undefined : { kind, command: first, story: second };
		case "setup":
			return first === "" ? undefined : { kind, setting: first };
		case "share":
		case "follow":
		case "story":
		case "help":
		case "menu":
		case "delete":
			return { kind };
		default:
			return undefined;
	}
}

function wholeNumber(text: string): number | undefined {
	return /^-?\d{1,7}$/.test(text) ? Number(text) : undefined;
}
