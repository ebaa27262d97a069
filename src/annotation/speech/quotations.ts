import { type Span, spansWithin } from "../../story/span.ts";
import type { VisibleStory } from "../../story/visible-story.ts";
import type { Entity, Mention, Quotation } from "../layers.ts";
import { findScript, type Script } from "../scripts/script.ts";
import { findScriptSpeech } from "../scripts/script-speech.ts";
import { findReports, reporterOf, toReported } from "./reported-speech.ts";
import type { NameLookup } from "./speaker-phrase.ts";
import { attributeSpeakers } from "./speakers.ts";
import { findUtterances } from "./utterances.ts";

/**
 * Everything that is said in the story, direct speech and reported, with who says it as far as the story tells; sorted by start.
 */
export function findQuotations(
	story: VisibleStory,
	entities: readonly Entity[],
	mentions: readonly Mention[],
	script: Script | undefined = findScript(story),
): Quotation[] {
	const turns = script === undefined ? [] : findScriptSpeech(script, entities, mentions);
	const isInScript = ({ start, end }: Span) => spansWithin(script?.covers ?? [], { start, end }).length > 0;
	const names = nameLookup(entities, mentions);
	const utterances = findUtterances(story, names).filter(
		({ stretches }) => !stretches.some(({ open, close }) => isInScript({ start: open, end: close })),
	);
	const direct = attributeSpeakers(story, utterances, entities, mentions);
	const marked = utterances.flatMap(({ stretches }) =>
		stretches.map(({ open, close }) => ({ start: open, end: close })),
	);
	const persons = new Set(entities.filter(({ kind }) => kind === "person").map(({ id }) => id));
	const people = mentions.filter(({ entity, form }) => form !== "pronoun" && persons.has(entity));
	const reported = findReports(story, marked, names)
		.filter(({ clause }) => !isInScript(clause))
		.map((found) => toReported(found, reporterOf(found, people, names)));
	return [...turns, ...direct, ...reported].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** What reading cues needs of the names layer, by offset and by id. */
export function nameLookup(entities: readonly Entity[], mentions: readonly Mention[]): NameLookup {
	const byStart = new Map<number, Mention>();
	for (const mention of mentions) {
		const other = byStart.get(mention.start);
		if (other === undefined || other.end < mention.end) byStart.set(mention.start, mention);
	}
	const genders = new Map(entities.map((entity) => [entity.id, entity.gender]));
	return { mentionAt: (offset) => byStart.get(offset), genderOf: (entity) => genders.get(entity) ?? "unknown" };
}
