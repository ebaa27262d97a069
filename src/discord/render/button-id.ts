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
	| { readonly kind: "delete" };

/** A button's action, who asked for the message it hangs on, and whether that answer had no spoiler limit. */
export type ButtonId = { readonly asker: string; readonly spoilers: boolean; readonly action: ButtonAction };

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
		case "delete":
			return ["delete"];
	}
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
		case "delete":
			return { kind };
		default:
			return undefined;
	}
}

function wholeNumber(text: string): number | undefined {
	return /^-?\d{1,7}$/.test(text) ? Number(text) : undefined;
}
