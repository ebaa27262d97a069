import type { Span } from "../story/span.ts";
import type { VisibleStory } from "../story/visible-story.ts";
import type { Entity, Mention, Quotation } from "./layers.ts";
import { type Cue, cueAbove, cueAfter, cueBefore } from "./quotation-cues.ts";
import { findStretches, type Stretch } from "./quotation-marks.ts";
import { isSpeech } from "./quoted-words.ts";
import { findReports, reporterOf, toReported } from "./reported-speech.ts";
import type { NameLookup } from "./speaker-phrase.ts";
import { attributeSpeakers } from "./speakers.ts";

/** Speech of one speaker without a change of turn: the stretches of one paragraph, or of several where a mark reopens. */
export type Utterance = {
	readonly stretches: readonly Stretch[];
	/** The best cue beside its stretches. */
	readonly cue: Cue | undefined;
};

/**
 * Everything that is said in the story, direct speech and reported, with who says it as far as the story tells; sorted by start.
 */
export function findQuotations(
	story: VisibleStory,
	entities: readonly Entity[],
	mentions: readonly Mention[],
): Quotation[] {
	const names = nameLookup(entities, mentions);
	const utterances = gatherUtterances(story, names);
	const direct = attributeSpeakers(story, utterances, entities, mentions);
	const marked = utterances.flatMap(({ stretches }) =>
		stretches.map(({ open, close }) => ({ start: open, end: close })),
	);
	const persons = new Set(entities.filter(({ kind }) => kind === "person").map(({ id }) => id));
	const people = mentions.filter(({ entity, form }) => form !== "pronoun" && persons.has(entity));
	const reported = findReports(story, marked, names).map((found) =>
		toReported(found, reporterOf(found, people, names)),
	);
	return [...direct, ...reported].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Direct speech, turn by turn, with the cue of each. */
export function findUtterances(
	story: VisibleStory,
	entities: readonly Entity[],
	mentions: readonly Mention[],
): Utterance[] {
	return gatherUtterances(story, nameLookup(entities, mentions));
}

function nameLookup(entities: readonly Entity[], mentions: readonly Mention[]): NameLookup {
	const byStart = new Map<number, Mention>();
	for (const mention of mentions) {
		const other = byStart.get(mention.start);
		if (other === undefined || other.end < mention.end) byStart.set(mention.start, mention);
	}
	const genders = new Map(entities.map((entity) => [entity.id, entity.gender]));
	return { mentionAt: (offset) => byStart.get(offset), genderOf: (entity) => genders.get(entity) ?? "unknown" };
}

function gatherUtterances(story: VisibleStory, names: NameLookup): Utterance[] {
	const stretches = spokenStretches(story);
	const utterances: Utterance[] = [];
	let current: Stretch[] = [];
	let cue: Cue | undefined;
	stretches.forEach((stretch, index) => {
		const own = cueBeside(story, stretches, index, names);
		const last = current.at(-1);
		const sameTurn =
			last !== undefined && (last.continues || (last.paragraph === stretch.paragraph && !conflicts(cue, own)));
		if (!sameTurn && last !== undefined) {
			utterances.push({ stretches: current, cue });
			current = [];
			cue = undefined;
		}
		current.push(stretch);
		cue = better(cue, own);
	});
	if (current.length > 0) utterances.push({ stretches: current, cue });
	return utterances;
}

function spokenStretches(story: VisibleStory): Stretch[] {
	const stretches = findStretches(story.text, story.paragraphs);
	return stretches.filter((stretch, index) => {
		const { before, after } = narrationBeside(story, stretches, index);
		return stretch.continues || stretches[index - 1]?.continues || isSpeech(story.text, stretch, before, after);
	});
}

/** The narration of the same paragraph up to the stretches on either side. */
function narrationBeside(
	story: VisibleStory,
	stretches: readonly Stretch[],
	index: number,
): { before: Span; after: Span } {
	const stretch = stretches[index] as Stretch;
	const paragraph = story.paragraphs[stretch.paragraph] as Span;
	const previous = stretches[index - 1];
	const next = stretches[index + 1];
	return {
		before: {
			start: previous?.paragraph === stretch.paragraph ? previous.close : paragraph.start,
			end: stretch.open,
		},
		after: { start: stretch.close, end: next?.paragraph === stretch.paragraph ? next.open : paragraph.end },
	};
}

function cueBeside(
	story: VisibleStory,
	stretches: readonly Stretch[],
	index: number,
	names: NameLookup,
): Cue | undefined {
	const beside = narrationBeside(story, stretches, index);
	const after = cueAfter(story.text, beside.after, names);
	const before = cueBefore(story.text, beside.before, names);
	const cue = before?.form === "verb" ? before : better(after, before);
	return cue ?? cueInParagraphAbove(story, stretches, index, names);
}

/** "He said:" at the end of a paragraph brings in the speech that opens the next one. */
function cueInParagraphAbove(
	story: VisibleStory,
	stretches: readonly Stretch[],
	index: number,
	names: NameLookup,
): Cue | undefined {
	const stretch = stretches[index] as Stretch;
	const previous = stretches[index - 1];
	const above = story.paragraphs[stretch.paragraph - 1];
	if (above === undefined || previous?.paragraph === stretch.paragraph) return undefined;
	if (stretch.open !== story.paragraphs[stretch.paragraph]?.start || previous?.continues) return undefined;
	const start = previous?.paragraph === stretch.paragraph - 1 ? previous.close : above.start;
	if (!/[:,—–\-\p{L}]\s*$/u.test(story.text.slice(start, above.end))) return undefined;
	return cueAbove(story.text, { start, end: above.end }, names);
}

/** How much a cue settles: a verb of saying more than a neighbouring sentence. */
function rank(cue: Cue | undefined): number {
	if (cue === undefined) return 0;
	return cue.form === "beat" ? 1 : 2;
}

function better(a: Cue | undefined, b: Cue | undefined): Cue | undefined {
	return rank(b) > rank(a) ? b : a;
}

function conflicts(a: Cue | undefined, b: Cue | undefined): boolean {
	if (a?.form !== "verb" || b?.form !== "verb" || a.start === b.start) return false;
	if (a.phrase.entity !== undefined && b.phrase.entity !== undefined) return a.phrase.entity !== b.phrase.entity;
	const unlike = a.phrase.gender !== b.phrase.gender && a.phrase.gender !== "unknown" && b.phrase.gender !== "unknown";
	return unlike || a.phrase.person !== b.phrase.person;
}
