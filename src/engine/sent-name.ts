import { ENDINGS } from "../story/formats/sniff-format.ts";

/** Longest name that is shown, in characters; the systems themselves stop at 255 bytes. */
const LONGEST = 100;

const ANY_ENDING: ReadonlySet<string> = new Set(Object.values(ENDINGS).flat());

/**
 * What people know a file by that they sent: its name in one line, without the folders and the characters that are not
 * seen, cut where it is long. A name that says nothing becomes "Story".
 *
 * @param ending By its content; used where the name has none.
 */
export function sentName(name: string, ending: string): string {
	const last = name.split(/[/\\]/).at(-1) ?? "";
	const clean = last
		.replace(/[\p{C}\uFFFD\s]+/gu, " ")
		.trim()
		// A name is only an ending where something stands before it: ".epub" is a file without a name.
		.replace(/^[.~]+/u, "");
	const [, stem = "", own] = /^(.*?)(?:\.([\p{L}\p{N}]{1,8}))?$/su.exec(clean) ?? [];
	const isNameless = own === undefined && last.startsWith(".") && ANY_ENDING.has(stem.toLowerCase());
	if (isNameless || !/[\p{L}\p{N}]/u.test(stem)) return `Story.${own ?? ending}`;
	return `${[...stem].slice(0, LONGEST).join("").trim()}.${own ?? ending}`;
}
