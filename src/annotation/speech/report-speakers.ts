import type { Entity, EntityId, Mention, Quotation } from "../layers.ts";
import type { NameLookup } from "./name-lookup.ts";
import type { Cue } from "./quotation-cues.ts";
import type { Stretch } from "./quotation-marks.ts";
import { latestBefore } from "./reported/reported-speech.ts";
import type { SpeakerPhrase } from "./speaker-phrase.ts";
import type { Utterance } from "./utterances.ts";

/** Characters between a speech and the one that goes on with it. */
const NEAR = 400;
/** What stands before words that begin a sentence, or a part of one that may be speech as a whole. */
const BEGINS = /(?:^|[.!?:,"”’—–-]\s*|\n\s*)$/u;

/** What is known of the people of a report. */
type Known = {
	readonly text: string;
	readonly entities: readonly Entity[];
	/** Mentions of people by name or role, sorted by start. */
	readonly people: readonly Mention[];
	readonly names: NameLookup;
};

/**
 * The speakers of a report, which is plain: a name beside a verb of saying speaks, whatever sort of name it was taken for, and "he
 * went on" is the one who spoke before, or else the person named last. Nobody else is guessed.
 *
 * @param quotations One for each of the utterances.
 */
export function attributeInReport(
	quotations: readonly Quotation[],
	utterances: readonly Utterance[],
	known: Known,
): Quotation[] {
	const kinds = new Map(known.entities.map(({ id, kind }) => [id, kind]));
	const settled: Quotation[] = [];
	quotations.forEach((quotation, index) => {
		const { cue, stretches } = utterances[index] as Utterance;
		if (cue?.form === "verb") settled.push(bySaying(quotation, cue, settled.at(-1), kinds, known));
		else {
			const isPerson = quotation.speaker !== undefined && kinds.get(quotation.speaker) === "person";
			const isGuess = cue === undefined ? !begins(known.text, stretches) : !isPerson;
			settled.push(isGuess ? byNobody(quotation) : quotation);
		}
	});
	return settled;
}

/** A fragment in the middle of a sentence does not go on with what was said before. */
function begins(text: string, [first]: readonly Stretch[]): boolean {
	const { open } = first as Stretch;
	return BEGINS.test(text.slice(Math.max(0, open - 3), open));
}

function byNobody({ speaker: _, ...quotation }: Quotation): Quotation {
	const inWords = quotation.speakerWords !== undefined;
	return { ...quotation, certainty: inWords ? "resolved" : "unknown", anchor: inWords ? "anaphoric" : "none" };
}

function bySaying(
	quotation: Quotation,
	{ phrase }: Cue,
	previous: Quotation | undefined,
	kinds: ReadonlyMap<EntityId, Entity["kind"]>,
	known: Known,
): Quotation {
	if (phrase.entity !== undefined) {
		// A town says nothing, but what is taken for one may be Ann Marsh.
		const isTown = kinds.get(phrase.entity) === "place" && !known.text.slice(phrase.start, phrase.end).includes(" ");
		if (isTown) return byNobody(quotation);
		const isNamed = phrase.form === "name";
		const how = { certainty: isNamed ? "named" : "resolved", anchor: isNamed ? "explicit" : "anaphoric" } as const;
		return { ...quotation, speaker: phrase.entity, ...how };
	}
	if (phrase.form !== "pronoun" || phrase.person === 1 || phrase.plural) return quotation;
	const speaker = meant(quotation, phrase, previous, known);
	if (speaker !== undefined) return { ...quotation, speaker, certainty: "resolved", anchor: "anaphoric" };
	return { ...byNobody(quotation), certainty: "unknown" };
}

/** Whether somebody is named since a speech in another paragraph, or a sentence begins with them. */
function isNew(text: string, { start }: Mention, { end }: Quotation): boolean {
	if (start <= end) return false;
	return (
		text.lastIndexOf("\n", start) > end ||
		/^["”’]?\s{1,9}$|[.!?]["”’]?\s{1,9}$/u.test(text.slice(Math.max(end, start - 10), start))
	);
}

/** Whom a pronoun means: the one who spoke before, but for somebody named since. */
function meant(
	{ start, speaker: guessed }: Quotation,
	phrase: SpeakerPhrase,
	previous: Quotation | undefined,
	{ text, people, names }: Known,
): EntityId | undefined {
	const latest = latestBefore(phrase, people, names);
	const guess = guessed ?? latest?.entity;
	if (previous === undefined || start - previous.end > NEAR) return guess;
	if (latest !== undefined && isNew(text, latest, previous) && names.genderOf(latest.entity) === phrase.gender)
		return latest.entity;
	const { speaker, speakerWords } = previous;
	// "a lawyer said … he added": nobody with a name.
	if (speaker === undefined) return speakerWords === undefined ? guess : undefined;
	const gender = names.genderOf(speaker);
	return gender === "unknown" || gender === phrase.gender ? speaker : guess;
}
