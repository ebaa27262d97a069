import type { Span } from "../../story/span.ts";
import type { VisibleStory } from "../../story/visible-story.ts";
import { dashParagraphs, findDashStretches } from "./dash-dialogue.ts";
import { findWritten } from "./letters.ts";
import type { NameLookup } from "./name-lookup.ts";
import { type Cue, cueAbove, cueAfter, cueBefore } from "./quotation-cues.ts";
import { findStretches, type Stretch } from "./quotation-marks.ts";
import { isSpeech } from "./quoted-words.ts";
import { namesStandAbove, signerOf } from "./signed-speech.ts";
import type { SpeakerPhrase } from "./speaker-phrase.ts";

/** Speech of one speaker without a change of turn: the stretches of one paragraph, or of several where a mark reopens. */
export type Utterance = {
	readonly stretches: readonly Stretch[];
	/** The best cue beside its stretches. */
	readonly cue: Cue | undefined;
};

/** Direct speech, turn by turn, with the cue of each. */
export function findUtterances(story: VisibleStory, names: NameLookup): Utterance[] {
	const stretches = spokenStretches(story);
	const isReport = story.dateline?.day !== undefined;
	const signed = isReport && namesStandAbove(story, stretches) ? "above" : "below";
	const utterances: Utterance[] = [];
	let current: Stretch[] = [];
	let cue: Cue | undefined;
	stretches.forEach((stretch, index) => {
		const own = cueBeside(story, stretches, index, names, signed);
		const last = current.at(-1);
		const sameTurn =
			last !== undefined &&
			(last.continues ||
				(last.paragraph === stretch.paragraph &&
					!isReply(story.text, last, stretch) &&
					!(isReport && isAnothers(story.text, { last, cue }, { next: stretch, own }, names)) &&
					!conflicts(story.text, cue, own)));
		if (!sameTurn && last !== undefined) {
			utterances.push({ stretches: current, cue });
			current = [];
			cue = undefined;
		}
		current.push(stretch);
		cue = better(cue, own);
	});
	if (current.length > 0) utterances.push({ stretches: current, cue });
	const penned = isReport ? [] : utterances.filter((utterance) => isPenned(story.text, utterance));
	if (penned.length === 0 || isOfToday(story.text)) return utterances;
	const letters = new Set(penned);
	return utterances.filter((utterance) => !letters.has(utterance));
}

/** Things with which people write to each other as they speak: "online", "a tweet". */
const TODAY =
	/\b(?:websites?|internet|online|e-?mail(?:s|ed)?|smartphones?|laptops?|Twitter|Facebook|Instagram|WhatsApp|blogs?|tweet(?:s|ed)|text messages?|web ?page)\b/giu;
/** Such words that a text of today has at least. */
const LEAST_OF_TODAY = 2;

function isOfToday(text: string): boolean {
	let found = 0;
	for (const _ of text.matchAll(TODAY)) if (++found >= LEAST_OF_TODAY) return true;
	return false;
}

/** "…," wrote Miss Catharine: in a tale these are words of a letter. */
function isPenned(text: string, { cue }: Utterance): boolean {
	return cue?.form === "verb" && /\b(?:wrote|writes|scribbled)\b/u.test(text.slice(cue.start, cue.end));
}

function spokenStretches(story: VisibleStory): Stretch[] {
	const { text, paragraphs } = story;
	const dashed = dashParagraphs(text, paragraphs);
	const stretches = findStretches(text, paragraphs).filter(({ paragraph }) => !dashed.has(paragraph));
	const isReport = story.dateline?.day !== undefined;
	const written = isReport ? new Set<number>() : findWritten(text, paragraphs, stretches);
	const spoken = stretches.filter((stretch, index) => {
		if (written.has(index)) return false;
		const { before, after } = narrationBeside(story, stretches, index);
		// The verb of a report may stand before several fragments.
		const start = isReport ? (paragraphs[stretch.paragraph] as Span).start : before.start;
		const beside = { before: { start, end: before.end }, after, isReport };
		return stretch.continues || stretches[index - 1]?.continues || isSpeech(story.text, stretch, beside);
	});
	if (dashed.size === 0) return spoken;
	return [...spoken, ...findDashStretches(text, paragraphs, dashed)].sort((a, b) => a.start - b.start);
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
	signed: "above" | "below",
): Cue | undefined {
	const beside = narrationBeside(story, stretches, index);
	const after = cueAfter(story.text, beside.after, names);
	const before = isInsertion(story, stretches, index) ? undefined : cueBefore(story.text, beside.before, names);
	const cue = before?.form === "verb" ? before : better(after, before);
	const signer = cue?.form === "verb" ? undefined : signerOf(story, stretches[index] as Stretch, beside, names, signed);
	return signer ?? cue ?? cueInParagraphAbove(story, stretches, index, names);
}

/** Two speeches with nothing told between them are two people's. */
function isReply(text: string, last: Stretch, next: Stretch): boolean {
	return /^[\s—–-]*$/u.test(text.slice(last.close, next.open));
}

/**
 * In a report's paragraph many speak: words in a sentence of their own are no longer those of the speaker before if somebody else is
 * named there, or if they stand in its middle and nobody is.
 */
function isAnothers(
	text: string,
	{ last, cue }: { readonly last: Stretch; readonly cue: Cue | undefined },
	{ next, own }: { readonly next: Stretch; readonly own: Cue | undefined },
	names: NameLookup,
): boolean {
	const told = text.slice(last.close, next.open);
	if (!/[.!?]\s+(?:\p{Lu}|$)/u.test(told)) return false;
	if (own?.form !== "verb") return !/[.!?:]["”)]*\s*$/u.test(told.slice(-10));
	if (own.phrase.form === "pronoun") {
		if (cue?.form !== "verb") return own.side === "before";
		return beginsWithAnother(told, last.close, { before: cue.phrase, pronoun: own.phrase }, names);
	}
	return cue?.form !== "verb" ? own.side === "before" : !isSameName(text, cue.phrase, own.phrase);
}

/** Whether a sentence between begins with somebody else whom the pronoun fits: "… Jean Trichet warned that …" */
function beginsWithAnother(
	told: string,
	offset: number,
	{ before, pronoun }: { readonly before: SpeakerPhrase; readonly pronoun: SpeakerPhrase },
	names: NameLookup,
): boolean {
	for (const { index, 0: stop } of told.matchAll(/(?:^|[.!?]["”’]?)\s{1,9}(?=\p{Lu})/gu)) {
		const mention = names.mentionAt(offset + index + stop.length);
		if (mention === undefined || mention.form === "pronoun" || mention.entity === before.entity) continue;
		if (names.genderOf(mention.entity) === pronoun.gender) return true;
	}
	return false;
}

function isSameName(text: string, a: SpeakerPhrase, b: SpeakerPhrase): boolean {
	if (a.entity !== undefined && b.entity !== undefined) return a.entity === b.entity;
	return a.form === b.form && lastWord(text, a) === lastWord(text, b);
}

/** Narration within a sentence of speech ("…," he said, when she had finished, "…") belongs to the speech before it. */
function isInsertion(story: VisibleStory, stretches: readonly Stretch[], index: number): boolean {
	const previous = stretches[index - 1];
	const stretch = stretches[index] as Stretch;
	if (previous?.paragraph !== stretch.paragraph) return false;
	const told = story.text.slice(previous.close, stretch.open);
	return (
		/^\s*\p{Ll}[^.!?]*[,;:]\s*$/u.test(told) &&
		/[,;—–-]["”»’']?$/u.test(story.text.slice(previous.start, previous.close))
	);
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

function conflicts(text: string, a: Cue | undefined, b: Cue | undefined): boolean {
	if (a?.form !== "verb" || b?.form !== "verb" || a.start === b.start) return false;
	if (a.phrase.entity !== undefined && b.phrase.entity !== undefined) return a.phrase.entity !== b.phrase.entity;
	if (a.phrase.form === "name" && b.phrase.form === "name")
		return lastWord(text, a.phrase) !== lastWord(text, b.phrase);
	const roles = [a, b].filter(({ phrase }) => phrase.form === "nominal");
	const same = a.phrase.form === b.phrase.form && a.phrase.noun === b.phrase.noun;
	if (roles.length > 0 && !same && a.phrase.form !== "pronoun" && b.phrase.form !== "pronoun") return true;
	const unlike = a.phrase.gender !== b.phrase.gender && a.phrase.gender !== "unknown" && b.phrase.gender !== "unknown";
	return unlike || a.phrase.person !== b.phrase.person;
}

function lastWord(text: string, { start, end }: Span): string {
	return text.slice(Math.max(start, text.lastIndexOf(" ", end - 1) + 1), end);
}
