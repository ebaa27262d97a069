import type { Evidence } from "../../answering/answer.ts";
import type { Language } from "../../answering/wording/language.ts";
import type { Saying } from "../../answering/wording/saying.ts";
import { escapeLine, escapeText } from "./escape.ts";
import { showPassage } from "./excerpt.ts";
import { placeLine } from "./place-line.ts";
import { cut, subtext } from "./render-text.ts";

/** Characters of a line under a passage, and of one with a link. */
const NOTE_LENGTH = 300;
const LINKED_LENGTH = 900;

/** What the headline told of a passage already. */
export type Told = {
	readonly place?: boolean | undefined;
	readonly speaker?: boolean | undefined;
	/** Whose words all of them are. */
	readonly speakerName?: string | undefined;
	/** The value of its date. */
	readonly date?: string | undefined;
};

export type EvidenceShown = {
	/** Characters that all of it may take. */
	readonly room: number;
	/** Characters of a passage; where they do not fit, all share the room alike. */
	readonly limitOf: (evidence: Evidence) => number;
	readonly language: Language;
	readonly told?: Told | undefined;
};

/** A passage as it is shown, and its text with what stands under it. */
export type ShownPassage = { readonly evidence: Evidence; readonly passage: string; readonly text: string };

/** Passages with what stands under them. */
export function showEvidence(
	shown: readonly Evidence[],
	{ room, limitOf, language, told = {} }: EvidenceShown,
): readonly ShownPassage[] {
	const noteLines = shown.map((evidence) => evidenceNotes(evidence, told, language));
	// Passages keep half of the room, however long titles and rules are.
	const lineRoom = Math.floor(room / 2 / Math.max(1, noteLines.flat().length + shown.length)) - 4;
	const notes = shown.map((evidence, index) => {
		const isFirstOfStory = shown[index - 1]?.story !== evidence.story;
		// The title need not be read again and again.
		const place = placeLine(evidence, isFirstOfStory, language, Math.min(LINKED_LENGTH, lineRoom));
		const lines = (noteLines[index] ?? []).map((line) => cut(escapeLine(line), Math.min(NOTE_LENGTH, lineRoom)));
		return [...(told.place === true ? [] : [place]), ...lines].map(subtext).join("\n");
	});
	const forPassages = room - notes.join("\n").length - 2 * shown.length;
	const wanted = shown.map((evidence) => Math.min(escapeText(evidence.text).length + 200, limitOf(evidence)));
	const shares = shareOut(wanted, forPassages);
	return shown.map((evidence, index) => {
		const passage = showPassage(evidence, shares[index] as number);
		return { evidence, passage, text: [passage, notes[index]].filter((part) => part !== "").join("\n") };
	});
}

/** What stands under a passage beside its place: how its date was found, who speaks. */
function evidenceNotes({ date, quotation, text }: Evidence, told: Told, language: Language): readonly string[] {
	const lines: string[] = [];
	if (date !== undefined) lines.push(language.say(toldOnce(date.rule, told)));
	if (quotation !== undefined && !isSpeakerTold(quotation, told))
		lines.push(language.say(speakerSaying(quotation, text)));
	return lines;
}

function isSpeakerTold({ speaker, certainty, kind }: NonNullable<Evidence["quotation"]>, told: Told): boolean {
	if (told.speaker === true) return true;
	return told.speakerName !== undefined && speaker === told.speakerName && certainty === "named" && kind === "direct";
}

/** A rule without the value that the headline told: "'Sunday': the latest Sunday on or before the dateline". */
function toldOnce(rule: Saying, { date }: Told): Saying {
	if (rule.say !== "date-rule" || rule.value === undefined || rule.value !== date) return rule;
	return { ...rule, value: undefined };
}

/** Who says something, and by which words that is known, unless these can be read in the passage. */
function speakerSaying(quotation: NonNullable<Evidence["quotation"]>, text: string): Saying {
	const { speaker, certainty, cue, kind } = quotation;
	const how = speaker === undefined ? "unknown" : certainty;
	const isRead = cue === undefined || text.replace(/\s+/gu, " ").includes(cue);
	return { say: "evidence-speaker", how, speaker, cue: isRead ? undefined : cue, reported: kind === "reported" };
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
