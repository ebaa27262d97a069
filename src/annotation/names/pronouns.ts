import type { KnownGender } from "../../language/gender.ts";
import { PRONOUNS, pronounsOf } from "../../language/lists/pronouns.ts";
import { anyOf } from "../../language/lists/word-set.ts";
import type { VisibleStory } from "../../story/visible-story.ts";
import type { Entity, EntityId, Mention } from "../layers.ts";

/** "he", "him", "himself": they stand for somebody; "his" and "hers" for what somebody owns. */
const standing = (gender: KnownGender) =>
	anyOf(
		pronounsOf(gender).filter((word) => {
			const { cases = [] } = PRONOUNS.get(word) ?? {};
			return !cases.includes("determiner") && !cases.includes("possessive");
		}),
	);
/** "Her" is both; where a dash breaks it off ("her—") it is left out. */
const PRONOUN = new RegExp(
	`(?<![\\p{L}’'-])(?:(${standing("male")})|${standing("female")}|her(?=[\\s,.;:!?]))(?![\\p{L}’'])`,
	"giu",
);
const OPENING = /["“‘]/gu;
const MARK = /["“”]/gu;

/**
 * "He" and "she" of the narration whose paragraph has named exactly one person before whom they can mean.
 *
 * Nothing is resolved across paragraphs or within quotation marks: a wrong "he" is worse than none.
 */
export function findPronouns(story: VisibleStory, entities: readonly Entity[], named: readonly Mention[]): Mention[] {
	const persons = new Map(entities.filter(({ kind }) => kind === "person").map((entity) => [entity.id, entity]));
	const pronouns: Mention[] = [];
	let at = 0;
	for (const { start, end } of story.paragraphs) {
		const own: Mention[] = [];
		for (; at < named.length && (named[at] as Mention).start < end; at++) {
			const mention = named[at] as Mention;
			if (persons.has(mention.entity)) own.push(mention);
		}
		const people = new Set(own.map(({ entity }) => entity));
		if (people.size === 0 || people.size > 3) continue;
		// Speech keeps its length but loses its words, so that offsets stay true.
		const narration = withoutSpeech(story.text.slice(start, end));
		const candidates = { male: onlyCandidate(own, persons, "male"), female: onlyCandidate(own, persons, "female") };
		for (const match of narration.matchAll(PRONOUN)) {
			const offset = start + match.index;
			const candidate = candidates[match[1] !== undefined ? "male" : "female"];
			if (candidate !== undefined && candidate.named <= offset)
				pronouns.push({ start: offset, end: offset + match[0].length, entity: candidate.entity, form: "pronoun" });
		}
	}
	return pronouns;
}

/** The one person of the paragraph whom such a pronoun fits, and where the first mention of that one ends. */
function onlyCandidate(
	own: readonly Mention[],
	persons: ReadonlyMap<EntityId, Entity>,
	gender: KnownGender,
): { readonly entity: EntityId; readonly named: number } | undefined {
	const fitting = new Map<EntityId, number>();
	for (const { entity, end } of own) {
		const other = persons.get(entity)?.gender;
		if (other === gender || other === "unknown") fitting.set(entity, Math.min(end, fitting.get(entity) ?? end));
	}
	const [only] = fitting;
	return only !== undefined && fitting.size === 1 ? { entity: only[0], named: only[1] } : undefined;
}

/** Blanks what stands in quotation marks. A single mark that nothing closes opens no speech, and is asked about only once. */
function withoutSpeech(words: string): string {
	const lastClosing = words.lastIndexOf("’");
	let told = "";
	let at = 0;
	for (const { index } of words.matchAll(OPENING)) {
		if (index < at || (words[index] === "‘" && index > lastClosing)) continue;
		const end = words[index] === "‘" ? words.indexOf("’", index) + 1 : endOfDouble(words, index);
		told += words.slice(at, index) + " ".repeat(end - index);
		at = end;
	}
	return told + words.slice(at);
}

/** A speech ends after its closing mark, or before the next that opens. */
function endOfDouble(words: string, open: number): number {
	MARK.lastIndex = open + 1;
	const mark = MARK.exec(words);
	return mark === null ? words.length : mark.index + (mark[0] === "“" ? 0 : 1);
}
