import type { Span } from "../../../story/span.ts";
import type { VisibleStory } from "../../../story/visible-story.ts";
import type { Entity, EntityId, Mention } from "../../layers.ts";
import type { Stretch } from "../quotation-marks.ts";
import type { Utterance } from "../utterances.ts";
import { calledGender, isCalled } from "./speaker-calls.ts";
import { candidatesInReport, candidatesOf } from "./speaker-candidates.ts";
import type { Sighting, Turn } from "./turn.ts";

/** How many people named lately are considered. */
const CANDIDATES = 9;
/** How far back in the narration people are looked for. Characters. */
const MEMORY = 6000;
const LATELY = 2500;

/** Puts every utterance into its surroundings. @param narrator The entity that is "I" in the narration. */
export function toTurns(
	story: VisibleStory,
	utterances: readonly Utterance[],
	entities: readonly Entity[],
	mentions: readonly Mention[],
	narrator: EntityId | undefined,
): Turn[] {
	const people = new Set(entities.filter(({ kind }) => kind === "person").map(({ id }) => id));
	const stretches = utterances.flatMap((utterance) => utterance.stretches);
	const { told, spoken } = separate(
		story.text,
		mentions.filter(({ entity }) => people.has(entity)),
		stretches,
	);
	let seen = 0;
	let heard = 0;
	let previousEnd: number | undefined;
	const turns = utterances.map((utterance, index): Turn => {
		const first = utterance.stretches[0] as Stretch;
		const last = utterance.stretches.at(-1) as Stretch;
		while (seen < told.length && (told[seen] as Sighting).start < first.start) seen++;
		while (heard < spoken.length && (spoken[heard] as Mention).start < first.start) heard++;
		const own: Mention[] = [];
		for (let at = heard; at < spoken.length && (spoken[at] as Mention).start < last.end; at++)
			own.push(spoken[at] as Mention);
		const gap = previousEnd === undefined ? 99 : first.paragraph - previousEnd;
		previousEnd = last.paragraph;
		const beside = sidesOf(story, utterances, index);
		const recent = recentPeople(told, seen, first.start);
		const words = utterance.stretches.map(({ start, end }) => story.text.slice(start, end)).join("\n");
		const called = new Set(own.filter((mention) => isCalled(story.text, mention, utterance.stretches)));
		return {
			utterance,
			first,
			last,
			gap,
			...beside,
			called: new Set([...called].map(({ entity }) => entity)),
			spokenOf: new Set(own.filter((mention) => !called.has(mention)).map(({ entity }) => entity)),
			calledGender: calledGender(words),
			recent,
			lately: namedLately(told, seen, first.start),
			beside: peopleBeside(told, seen, beside.before.start, beside.after.end),
			reacts: reactionTo(story, told, seen, last, utterances[index + 1]),
			leads: gap > 1 ? leadInto(story, told, seen, first) : undefined,
			candidates: [],
		};
	});
	const isReport = story.dateline?.day !== undefined;
	return turns.map((turn, index) => ({
		...turn,
		candidates: isReport ? candidatesInReport(turns, index) : candidatesOf(turns, index, narrator),
	}));
}

/** Parts mentions into those of the narration and those within speech. */
function separate(text: string, mentions: readonly Mention[], stretches: readonly Stretch[]) {
	const told: Sighting[] = [];
	const spoken: Mention[] = [];
	let at = 0;
	for (const mention of mentions) {
		while (at < stretches.length && (stretches[at] as Stretch).end <= mention.start) at++;
		const stretch = stretches[at];
		if (stretch !== undefined && stretch.start <= mention.start) {
			if (mention.form !== "pronoun") spoken.push(mention);
		} else {
			const lead = text.slice(Math.max(0, mention.start - 3), mention.start);
			told.push({ start: mention.start, entity: mention.entity, subject: /(?:^|[.!?;"”’\n]\s*|\n)$/u.test(lead) });
		}
	}
	return { told, spoken };
}

function sidesOf(story: VisibleStory, utterances: readonly Utterance[], index: number): { before: Span; after: Span } {
	const { stretches } = utterances[index] as Utterance;
	const first = stretches[0] as Stretch;
	const last = stretches.at(-1) as Stretch;
	const previous = utterances[index - 1]?.stretches.at(-1);
	const next = utterances[index + 1]?.stretches[0];
	const opening = story.paragraphs[first.paragraph] as Span;
	const closing = story.paragraphs[last.paragraph] as Span;
	return {
		before: { start: previous?.paragraph === first.paragraph ? previous.close : opening.start, end: first.open },
		after: { start: last.close, end: next?.paragraph === last.paragraph ? next.open : closing.end },
	};
}

function recentPeople(told: readonly Sighting[], seen: number, start: number): Sighting[] {
	const found: Sighting[] = [];
	const known = new Set<EntityId>();
	for (let at = seen - 1; at >= 0 && known.size < CANDIDATES; at--) {
		const sighting = told[at] as Sighting;
		if (start - sighting.start > MEMORY) break;
		if (known.has(sighting.entity)) continue;
		known.add(sighting.entity);
		found.push(sighting);
	}
	return found;
}

function namedLately(told: readonly Sighting[], seen: number, start: number): Map<EntityId, number> {
	const counts = new Map<EntityId, number>();
	for (let at = seen - 1; at >= 0 && start - (told[at] as Sighting).start <= LATELY; at--) {
		const { entity } = told[at] as Sighting;
		counts.set(entity, (counts.get(entity) ?? 0) + 1);
	}
	return counts;
}

function peopleBeside(told: readonly Sighting[], seen: number, from: number, to: number): Set<EntityId> {
	const found = new Set<EntityId>();
	for (let at = seen - 1; at >= 0 && (told[at] as Sighting).start >= from; at--)
		found.add((told[at] as Sighting).entity);
	for (let at = seen; at < told.length && (told[at] as Sighting).start < to; at++)
		found.add((told[at] as Sighting).entity);
	return found;
}

function reactionTo(
	story: VisibleStory,
	told: readonly Sighting[],
	seen: number,
	last: Stretch,
	next: Utterance | undefined,
): EntityId | undefined {
	const paragraph = story.paragraphs[last.paragraph + 1];
	const opening = next?.stretches[0];
	if (paragraph === undefined || (opening !== undefined && opening.start < paragraph.end)) return undefined;
	for (let at = seen; at < told.length && (told[at] as Sighting).start < paragraph.end; at++) {
		const sighting = told[at] as Sighting;
		if (sighting.start >= paragraph.start) return sighting.subject ? sighting.entity : undefined;
	}
	return undefined;
}

function leadInto(story: VisibleStory, told: readonly Sighting[], seen: number, first: Stretch): EntityId | undefined {
	const paragraph = story.paragraphs[first.paragraph - 1];
	for (let at = seen - 1; at >= 0; at--) {
		const sighting = told[at] as Sighting;
		if (paragraph === undefined || sighting.start < paragraph.start) return undefined;
		if (sighting.start < paragraph.end && sighting.subject) return sighting.entity;
	}
	return undefined;
}
