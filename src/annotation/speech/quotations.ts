import type { VisibleStory } from "../../story/visible-story.ts";
import type { Entity, EntityId, Mention, Quotation } from "../layers.ts";
import type { Stretch } from "./quotation-marks.ts";
import { findReports, latestBefore, reporterOf, toReported } from "./reported/reported-speech.ts";
import type { NameLookup } from "./speaker-phrase.ts";
import { attributeSpeakers } from "./speakers.ts";
import { findTranscriptSpeech } from "./transcript-speech.ts";
import { findUtterances, type Utterance } from "./utterances.ts";

/** Characters between a speech and the one that goes on with it. */
const NEAR = 400;

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
		story.dateline?.day === undefined ? attributed : attributed.map(inReport(story.text, utterances, people, names));
	const reported = findReports(story, marked, names).map((found) =>
		toReported(found, reporterOf(found, people, names)),
	);
	return [...direct, ...reported].sort((a, b) => a.start - b.start || b.end - a.end);
}

/**
 * A report is plain: a name beside a verb of saying speaks, whatever sort of name it was taken for, and "he went on" is the one who
 * spoke before, or else the person named last.
 */
function inReport(text: string, utterances: readonly Utterance[], people: readonly Mention[], names: NameLookup) {
	let before: Quotation | undefined;
	return (quotation: Quotation, index: number): Quotation => {
		const { cue } = utterances[index] as Utterance;
		const previous = before;
		before = quotation;
		const [{ open }] = (utterances[index] as Utterance).stretches as [Stretch];
		// A fragment in the middle of a sentence does not go on with what was said before.
		if (cue === undefined && !/(?:^|[.!?:,"”’—–-]\s*|\n\s*)$/u.test(text.slice(Math.max(0, open - 3), open))) {
			const { speaker: _, ...unknown } = quotation;
			before = { ...unknown, certainty: "unknown", anchor: "none" };
			return before;
		}
		if (quotation.speaker !== undefined || cue?.form !== "verb") return quotation;
		const { phrase } = cue;
		if (phrase.form === "name" && phrase.entity !== undefined) {
			before = { ...quotation, speaker: phrase.entity, certainty: "named", anchor: "explicit" };
			return before;
		}
		if (phrase.form !== "pronoun" || phrase.person === 1 || phrase.plural) return quotation;
		const isNear = previous !== undefined && quotation.start - previous.end < NEAR;
		const fits = (entity: EntityId) => ["unknown", phrase.gender].includes(names.genderOf(entity));
		const same = isNear && previous.speaker !== undefined && fits(previous.speaker) ? previous.speaker : undefined;
		// "a lawyer said … he added": nobody with a name.
		const isUnnamed = isNear && previous.speaker === undefined && previous.speakerWords !== undefined;
		const speaker = same ?? (isUnnamed ? undefined : latestBefore(phrase, people, names));
		if (speaker === undefined) return quotation;
		before = { ...quotation, speaker, certainty: "resolved", anchor: "anaphoric" };
		return before;
	};
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
