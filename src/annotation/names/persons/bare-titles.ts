import type { Gender } from "../../../language/gender.ts";
import { PERSON_VERBS } from "../../../language/lists/name-cues.ts";
import { POSSESSIVE_DETERMINERS } from "../../../language/lists/pronouns.ts";
import { KIN_TITLES, titleGender } from "../../../language/lists/titles.ts";
import { isSaying } from "../../../language/lists/verbs-of-saying.ts";
import { listed, wordSet } from "../../../language/lists/word-set.ts";
import type { NameSegment } from "../segments.ts";

/** A person known by a title alone in some places: "the Inspector", "Papa". */
export type BareTitle = {
	/** Lower case, without the article: "inspector". */
	readonly title: string;
	readonly gender: Gender;
	readonly segments: readonly NameSegment[];
	/** Whether it acts, speaks or is spoken to often enough to be somebody. */
	readonly isCharacter: boolean;
};

/** Times a title must be seen, and seen to speak or act, to be a person without another name. */
const LEAST_SEEN = 4;
const LEAST_ACTS = 2;

/** Groups titles that stand alone: with "the" for offices and ranks, without it for kin. Titles of address ("Sir", "my Lord") name nobody. */
export function groupBareTitles(segments: readonly NameSegment[]): BareTitle[] {
	const groups = new Map<string, NameSegment[]>();
	for (const segment of segments) {
		const title = bareTitle(segment);
		if (title === undefined) continue;
		const group = groups.get(title);
		if (group === undefined) groups.set(title, [segment]);
		else group.push(segment);
	}
	return [...groups].map(([title, group]) => ({
		title,
		gender: titleGender(title.split(" ").at(-1) ?? ""),
		segments: group,
		isCharacter: group.length >= LEAST_SEEN && group.filter(acts).length >= LEAST_ACTS,
	}));
}

function bareTitle({ before, titles, first, last }: NameSegment): string | undefined {
	const head = titles.at(-1);
	if (!first || !last || head === undefined || ADDRESS.has(head.lower)) return undefined;
	const article = before[0] === "the";
	const kin = KIN_TITLES.has(head.lower) && titles.length === 1;
	if (kin ? OWNERS.has(before[0]) : !article) return undefined;
	return titles.map(({ lower }) => lower).join(" ");
}

const OWNERS: ReadonlySet<string> = new Set([...POSSESSIVE_DETERMINERS, ...listed("a an this that")]);
const ADDRESS = wordSet(`
	mr mrs ms miss sir madam m st saint lord lady mister mistah missus don dom messrs misses general-in-chief king-emperor cousin brother sister nurse-maid chief mate`);

function acts({ run, before, after: [after, after2] }: NameSegment): boolean {
	if (/^[,!?]/u.test(run.gapAfter) && /["“‘]$|,\s+$/u.test(run.gapBefore)) return true;
	return isSaying(after, after2) || PERSON_VERBS.has(after) || isSaying(before[0]) || isSaying(before[1]);
}
