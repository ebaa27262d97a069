import type { Gender } from "../../language/gender.ts";
import { isKin } from "../../language/lists/kinship.ts";
import { isPersonNoun, VAGUE_NOUNS } from "../../language/lists/roles.ts";
import { isSaying } from "../../language/lists/verbs-of-saying.ts";
import { wordSet } from "../../language/lists/word-set.ts";
import { countStartingBefore, type Span } from "../../story/span.ts";
import type { VisibleStory } from "../../story/visible-story.ts";
import { type Token, tokenize } from "../speech/narration-tokens.ts";
import { endsPhrase } from "../speech/phrase-words.ts";
import { genderOfNoun } from "../speech/role-nouns.ts";

/** Somebody without a name, known by a role: "the cook", "my brother". */
export type RoleCharacter = {
	/** With its article, as the story writes it within a sentence. */
	readonly name: string;
	/** The last word, lower case: "cook". */
	readonly noun: string;
	readonly gender: Gender;
	readonly mentions: readonly Span[];
};

/** Whether an entity's canonical name is a role: "the cook"; "the Mouse" is a name. */
export function isRoleName(name: string): boolean {
	return /^(?:the|my) \p{Ll}/u.test(name);
}

/** Times a role must speak beside quotation marks to be a character, or once, and so many mentions in all. */
const LEAST_SPEECHES = 2;
const LEAST_MENTIONS = 3;
/** Of what says hardly more than that it is a person ("the man"), anybody may be meant from scene to scene. */
const LEAST_VAGUE = 4;
/** Words of a role after its article: "old gentleman", "second mate". */
const MOST_WORDS = 3;

/** Speech ends before the word: `…," said`. */
const CLOSED = /["”’'»]\s*$/u;
/** They stand for somebody else's name, or for many. */
const STAND_INS = wordSet(`
	other others latter former first second third last one ones speaker narrator whole rest crowd people pair two three company
	voice voices reply answer words author writer reader person thing lot pack party group audience assembly house public multitude`);

/** Says whose roles are known: a noun by which exactly one person is described or titled needs no character of its own. */
export type KnownRoles = { readonly isSomebodys: (noun: string) => boolean };

/**
 * Characters who speak again and again and have no name, found by `…," said the cook` and `…," the cook said`.
 *
 * @param taken Mentions of others, sorted by start; what they cover is theirs.
 */
export function findRoles(story: VisibleStory, taken: readonly Span[], known: KnownRoles): RoleCharacter[] {
	const speeches = new Map<string, number>();
	for (const paragraph of story.paragraphs) {
		for (const key of speakingRoles(story.text, paragraph)) speeches.set(key, (speeches.get(key) ?? 0) + 1);
	}
	const keys = [...speeches.keys()].filter((key) => mayBeCharacter(key, known));
	if (keys.length === 0) return [];
	const mentions = mentionsOf(story, keys, taken);
	return keys.flatMap((key) => {
		const own = mentions.get(key) ?? [];
		const noun = nounOf(key);
		const isVague = VAGUE_NOUNS.has(noun) && key.split(" ").length < 3;
		const times = speeches.get(key) ?? 0;
		if (isVague ? times < LEAST_VAGUE : times < LEAST_SPEECHES && own.length < LEAST_MENTIONS) return [];
		return [{ name: key, noun, gender: genderOfNoun(noun), mentions: own }];
	});
}

function mayBeCharacter(key: string, known: KnownRoles): boolean {
	const noun = nounOf(key);
	if (STAND_INS.has(noun) || (key.startsWith("my ") ? !isKin(noun) : known.isSomebodys(noun))) return false;
	// "the boys said" are several.
	return !(/[^s]s$/u.test(noun) && isPersonNoun(noun.slice(0, -1)));
}

function nounOf(key: string): string {
	return key.split(" ").at(-1) ?? "";
}

/** The roles, with their article, that speak in a paragraph; as often as they do. */
function speakingRoles(text: string, paragraph: Span): string[] {
	const found: string[] = [];
	const tokens = tokenize(text, paragraph);
	for (const [at, token] of tokens.entries()) {
		if (token.punctuation || !CLOSED.test(text.slice(Math.max(paragraph.start, token.start - 3), token.start)))
			continue;
		if (!token.capital && isSaying(token.word, tokens[at + 1]?.word)) {
			const key = roleAt(tokens, at + 1)?.key;
			if (key !== undefined) found.push(key);
			continue;
		}
		const role = roleAt(tokens, at);
		if (role !== undefined && isSaying(tokens[role.next]?.word ?? "", tokens[role.next + 1]?.word))
			found.push(role.key);
	}
	return found;
}

function roleAt(tokens: readonly Token[], at: number): { readonly key: string; readonly next: number } | undefined {
	const article = tokens[at]?.word;
	if (article !== "the" && article !== "my") return undefined;
	let next = at + 1;
	while (next < tokens.length && !endsPhrase(tokens[next] as Token)) next++;
	const words = tokens.slice(at + 1, next);
	if (words.length === 0 || words.length > MOST_WORDS || words.some(({ capital }) => capital)) return undefined;
	return { key: [article, ...words.map(({ word }) => word)].join(" "), next };
}

/** An article that may open a role. */
const ARTICLE = /(?<![\p{L}\p{N}])(?:the|my)(?=\s)/giu;
/** The next word of a role: " sea-cook". */
const NEXT_WORD = /\s+[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/uy;
/** What makes another word of it: "the cook's". */
const GOES_ON = /[\p{L}\p{N}'’-]/uy;

/** Where the roles stand, by their key. */
function mentionsOf(story: VisibleStory, keys: readonly string[], taken: readonly Span[]): Map<string, Span[]> {
	const roles = new Set(keys);
	const found = new Map<string, Span[]>();
	for (const paragraph of story.paragraphs) {
		for (const { key, span } of rolesIn(story.text, paragraph, roles)) {
			const before = countStartingBefore(taken, span.end);
			if (before > 0 && (taken[before - 1] as Span).end > span.start) continue;
			const own = found.get(key);
			if (own === undefined) found.set(key, [span]);
			else own.push(span);
		}
	}
	return found;
}

type FoundRole = { readonly key: string; readonly span: Span };

/** Looks up the words behind each article: in a pattern of ten thousand roles each would be tried. */
function rolesIn(text: string, { start, end }: Span, roles: ReadonlySet<string>): FoundRole[] {
	const words = text.slice(start, end);
	const found: FoundRole[] = [];
	for (const { 0: article, index } of words.matchAll(ARTICLE)) {
		let longest: FoundRole | undefined;
		let to = index + article.length;
		for (let count = 0; count < MOST_WORDS; count++) {
			NEXT_WORD.lastIndex = to;
			const [word] = NEXT_WORD.exec(words) ?? [];
			if (word === undefined) break;
			to += word.length;
			const key = words.slice(index, to).toLowerCase().replace(/\s+/gu, " ");
			GOES_ON.lastIndex = to;
			if (roles.has(key) && !GOES_ON.test(words)) longest = { key, span: { start: start + index, end: start + to } };
		}
		if (longest !== undefined) found.push(longest);
	}
	return found;
}
