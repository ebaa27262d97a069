import { isBond } from "../language/lists/kinship.ts";
import { isPersonNoun } from "../language/lists/roles.ts";
import type { Relative } from "./question.ts";

/** Reads "X's Y" and "the Y of X", where Y is what somebody can be. */
export function readRelative(words: string): Relative | undefined {
	const plain = words.replace(/[’`]/gu, "'").trim();
	const possessive = /^(?:the\s+)?(?<owner>.+?(?:'s|s'))\s+(?<role>[\p{Ll} -]+)$/u.exec(plain)?.groups;
	const genitive = /^(?:the|an?)\s+(?<role>\p{Ll}+(?:\s\p{Ll}+)?)\s+of\s+(?<owner>.+)$/u.exec(plain)?.groups;
	const { owner, role } = possessive ?? genitive ?? {};
	if (owner === undefined || role === undefined) return undefined;
	const noun = nounOf(role);
	return isPersonNoun(noun) ? { owner: owner.replace(/'s$|'$/u, ""), role, noun } : undefined;
}

/** Kin that a question speaks of ("what does Losyukov's wife do"). */
export function relativeIn(question: string): Relative | undefined {
	const found = /(?<owner>\p{Lu}[\p{L}.-]*(?:\s\p{Lu}[\p{L}.-]*)*)['’]s?\s+(?<role>\p{Ll}+)/u.exec(question)?.groups;
	const { owner, role } = found ?? {};
	return owner !== undefined && role !== undefined && isBond(role) ? { owner, role, noun: role } : undefined;
}

function nounOf(role: string): string {
	return role.trim().split(/\s+/u).at(-1)?.toLowerCase() ?? "";
}
