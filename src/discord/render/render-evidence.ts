import type { Evidence } from "../../answering/answer.ts";
import type { Language } from "../../answering/wording/language.ts";
import type { Saying } from "../../answering/wording/saying.ts";
import { type Inner, separator, textBlock } from "./components.ts";
import { escapeLine, escapeText } from "./escape.ts";
import { showPassage } from "./excerpt.ts";
import { cut, subtext } from "./render-text.ts";

/** Characters of a line under a passage. */
const NOTE_LENGTH = 300;

/**
 * Passages with what stands under them, for a container.
 *
 * @param room Characters that all of it may take.
 * @param limitOf Characters of a passage, by its place among those shown; where they do not fit, all share the room alike.
 */
export function renderEvidence(
	shown: readonly Evidence[],
	room: number,
	limitOf: (evidence: Evidence, index: number) => number,
	language: Language,
): Inner[] {
	const noteLines = shown.map((evidence, index) => evidenceNotes(evidence, shown[index - 1], language));
	// Passages keep half of the room, however long titles and rules are.
	const noteLength = Math.min(NOTE_LENGTH, Math.floor(room / 2 / noteLines.flat().length));
	const notes = noteLines.map((lines) =>
		lines.map((line) => subtext(cut(escapeLine(line), noteLength - 4))).join("\n"),
	);
	const forPassages = room - notes.join("\n").length - 2 * shown.length;
	const wanted = shown.map((evidence, index) =>
		Math.min(escapeText(evidence.text).length + 200, limitOf(evidence, index)),
	);
	const shares = shareOut(wanted, forPassages);
	return shown.flatMap((evidence, index) => {
		const block = textBlock(`${showPassage(evidence, shares[index] as number)}\n${notes[index]}`);
		return index === 0 ? [block] : [separator(), block];
	});
}

/** What stands under a passage: its citation, the date it rests on, who speaks. */
function evidenceNotes(evidence: Evidence, before: Evidence | undefined, language: Language): readonly string[] {
	const { longCitation, storyTitle, citation, date, quotation } = evidence;
	// The title need not be read again and again.
	const place = before?.story === evidence.story ? longCitation.replace(`${storyTitle}, `, "") : longCitation;
	const lines = [`${place} · ${citation}`];
	if (date !== undefined)
		lines.push(language.say({ say: "evidence-date", value: date.value, rule: language.say(date.rule) }));
	if (quotation !== undefined) lines.push(language.say(speakerSaying(quotation)));
	return lines;
}

function speakerSaying({ speaker, certainty, cue, kind }: NonNullable<Evidence["quotation"]>): Saying {
	const how = speaker === undefined ? "unknown" : certainty;
	return { say: "evidence-speaker", how, speaker, cue, reported: kind === "reported" };
}

/** Divides `room` so that small wishes are met whole and the others share the rest alike. */
function shareOut(wanted: readonly number[], room: number): number[] {
	const shares = wanted.map(() => 0);
	let open = wanted.map((_, index) => index);
	let left = room;
	while (open.length > 0) {
		const share = Math.floor(left / open.length);
		const met = open.filter((index) => (wanted[index] as number) <= share);
		for (const index of met.length > 0 ? met : open) {
			shares[index] = met.length > 0 ? (wanted[index] as number) : share;
			left -= shares[index] as number;
		}
		open = met.length > 0 ? open.filter((index) => !met.includes(index)) : [];
	}
	return shares;
}
