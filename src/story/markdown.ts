import type { Draft } from "./draft.ts";
import { readPlainText } from "./plain-text.ts";

export function readMarkdown(text: string, _path: string): Draft {
	return readPlainText(text);
}
