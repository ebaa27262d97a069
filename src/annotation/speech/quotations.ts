import type { VisibleStory } from "../../story/visible-story.ts";
import type { Entity, Mention, Quotation } from "../layers.ts";
import { attributeInReport } from "./report-speakers.ts";
import { findReports, reporterOf, toReported } from "./reported/reported-speech.ts";
import type { NameLookup } from "./speaker-phrase.ts";
import { attributeSpeakers } from "./speakers.ts";
import { findTranscriptSpeech } from "./transcript-speech.ts";
import { findUtterances } from "./utterances.ts";

/**
 * Everything that is said in the story, direct speech and reported, with who says it as far as the story tells; sorted by start.
 */
export function findQuotations(
	story: VisibleStory,
	entities: readonly Entity[],
	mentions: readonly Mention[],
): Quotation[] {
	const transcript = findTranscriptSpeech(story, entities);
	if (transcript !== undefined) return transcript;
	const names = nameLookup(entities, mentions);
	const utterances = findUtterances(story, names);
	const attributed = attributeSpeakers(story, utterances, entities, mentions);
	const marked = utterances.flatMap(({ stretches }) =>
		stretches.map(({ open, close }) => ({ start: open, end: close })),
	);
	const persons = new Set(entities.filter(({ kind }) => kind === "person").map(({ id }) => id));
	const people = mentions.filter(({ entity, form }) => form !== "pronoun" && persons.has(entity));
	const direct =
		story.dateline?.day === undefined
			? attributed
			: attributeInReport(attributed, utterances, { text: story.text, entities, people, names });
	const reported = findReports(story, marked, names).map((found) =>
		toReported(found, reporterOf(found, people, names)),
	);
	return [...direct, ...reported].sort((a, b) => a.start - b.start || b.end - a.end);
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
