import { VAGUE_NOUNS } from "../../../language/lists/roles.ts";
import type { VisibleStory } from "../../../story/visible-story.ts";
import type { Certainty, Entity, EntityId, Mention, Quotation } from "../../layers.ts";
import { roleNounsOf } from "../../names/role-nouns-of.ts";
import { isRoleName } from "../../names/roles.ts";
import type { Cue } from "../quotation-cues.ts";
import type { Utterance } from "../utterances.ts";
import { findNarrator } from "./narrator.ts";
import { heedRoles } from "./speaker-candidates.ts";
import { isLikely } from "./speaker-chance.ts";
import { type Decoded, decodeSpeakers } from "./speaker-decoding.ts";
import type { Cast } from "./speaker-look.ts";
import { toTurns } from "./speaker-turns.ts";
import { SPEAKER_WEIGHTS } from "./speaker-weights.generated.ts";
import { NOBODY, type Turn } from "./turn.ts";

/** Finds the speaker of each utterance from its cue, and where there is none from whose turn it is. */
export function attributeSpeakers(
	story: VisibleStory,
	utterances: readonly Utterance[],
	entities: readonly Entity[],
	mentions: readonly Mention[],
): Quotation[] {
	const narrator = findNarrator(story, utterances, entities, mentions);
	const cast = castOf(story.text, entities, narrator);
	const turns = heedRoles(toTurns(story, utterances, entities, mentions, narrator), cast);
	const speakers = decodeSpeakers(turns, cast, SPEAKER_WEIGHTS);
	return turns.map((turn, index) => toQuotation(story.text, turn, speakers[index] ?? { speaker: NOBODY, lead: 0 }));
}

/** What decoding knows of the people. A main character has a twentieth of the mentions of the most named one, and at least five. */
export function castOf(text: string, entities: readonly Entity[], narrator: EntityId | undefined): Cast {
	const byId = new Map(entities.map((entity) => [entity.id, entity]));
	const most = entities.reduce((most, { kind, count }) => (kind === "person" ? Math.max(most, count) : most), 0);
	const described = new Map(entities.map((entity) => [entity.id, describingWords(text, entity)]));
	return {
		genderOf: (entity) => byId.get(entity)?.gender ?? "unknown",
		isDescribedAs: (entity, noun) => described.get(entity)?.has(noun) ?? false,
		titleOf: (entity) => titleIn(byId.get(entity)?.aliases ?? []),
		roleOf: (entity) => roleIn(byId.get(entity)?.name ?? ""),
		countOf: (entity) => byId.get(entity)?.count ?? 0,
		manyMentions: Math.max(5, most / 20),
		narrator,
	};
}

/** Words of a person's descriptions, and what its titles stand for. */
function describingWords(text: string, entity: Entity): Set<string> {
	const words = entity.descriptions.flatMap(
		({ start, end }) =>
			text
				.slice(start, end)
				.toLowerCase()
				.match(/[\p{L}-]+/gu) ?? [],
	);
	return new Set([...words, ...roleNounsOf(text, entity)]);
}

function roleIn(name: string): "none" | "vague" | "telling" {
	if (!isRoleName(name)) return "none";
	return VAGUE_NOUNS.has(name.split(" ").at(-1) ?? "") ? "vague" : "telling";
}

function titleIn(aliases: readonly string[]): string {
	for (const alias of aliases) {
		const title = /^(?:Mrs|Miss|Aunt|Lady|Madame)\b/u.exec(alias)?.[0];
		if (title !== undefined) return title.toLowerCase();
	}
	return "";
}

/** Words between a name and the verb of saying from which on the name may be another clause's. */
const FAR_VERB = 2;

/** Whether the name stands right beside its verb of saying: "said Emma", "Emma then said"; not "Emma, when Harriet had left, said". */
function isBesideVerb(text: string, { inverted, phrase, end }: Cue): boolean {
	if (inverted) return true;
	const between = text.slice(phrase.end, end).trim().split(/\s+/u).length - 1;
	return between < FAR_VERB;
}

function toQuotation(text: string, turn: Turn, { speaker, lead }: Decoded): Quotation {
	const { first, last } = turn;
	const { cue, stretches } = turn.utterance;
	const known = speaker !== NOBODY;
	const verb = cue?.form === "verb";
	const explicit = known && verb && cue.phrase.form === "name" && cue.phrase.entity === speaker;
	const named = explicit && isBesideVerb(text, cue);
	// "one official" tells who speaks though it is nobody the story names; "he" does not.
	const inWords = verb && cue.phrase.form !== "pronoun";
	const isTeller = verb && cue.phrase.person === 1 && !cue.phrase.plural;
	const likely = known ? explicit || isTeller || isLikely(turn, lead) : inWords;
	const certainty: Certainty = named ? "named" : likely ? "resolved" : "unknown";
	const anchor = explicit ? "explicit" : verb ? "anaphoric" : known ? "implicit" : "none";
	return {
		start: first.start,
		end: last.end,
		parts: stretches.map(({ start, end }) => ({ start, end })),
		kind: "direct",
		...(known ? { speaker } : {}),
		certainty,
		anchor,
		...(cue !== undefined && verb
			? { cue: { start: cue.start, end: cue.end }, speakerWords: { start: cue.phrase.start, end: cue.phrase.end } }
			: {}),
	};
}
