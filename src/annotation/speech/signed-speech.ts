import type { Span } from "../../story/span.ts";
import type { VisibleStory } from "../../story/visible-story.ts";
import type { NameLookup } from "./name-lookup.ts";
import { tokenize } from "./narration-tokens.ts";
import type { Cue } from "./quotation-cues.ts";
import type { Stretch } from "./quotation-marks.ts";
import { speakerPhraseAt } from "./speaker-phrase.ts";

const SIGNER = "\\p{Lu}[\\p{L}.'’-]*(?: (?:\\p{Lu}[\\p{L}.'’-]*|al|bin|da|de|del|la|van|von)){0,4}";
/** `"…" — Ann Marsh, head of …`, `"…" (Ann Marsh)`. */
const SIGNED = new RegExp(
	`^\\s*(?:(?:[—–―-]|--)\\s*${SIGNER}(?:\\.?|, [^.!?]{0,80})|\\(${SIGNER}(?:, [^.!?]{0,80})?\\))$`,
	"u",
);
/** A line under or over a speech: "Ann Marsh, 52, teacher". */
const NAME_LINE = new RegExp(`^\\s*${SIGNER}(?:[,(] ?[^.!?:]{0,80})?$`, "u");

/**
 * Who signs a speech, after a dash or, in a report, in a line of their own.
 *
 * @param beside The narration of its paragraph.
 * @param signed Where a report has such lines.
 */
export function signerOf(
	story: VisibleStory,
	stretch: Stretch,
	{ before, after }: { readonly before: Span; readonly after: Span },
	names: NameLookup,
	signed: "above" | "below",
): Cue | undefined {
	const isReport = story.dateline?.day !== undefined;
	const signs = (line: Span | undefined, form: RegExp) =>
		line !== undefined && form.test(story.text.slice(line.start, line.end)) ? line : undefined;
	const opens = before.end === story.paragraphs[stretch.paragraph]?.start;
	if (after.end !== story.paragraphs[stretch.paragraph]?.end) return undefined;
	const isAlone = opens && story.text.slice(after.start, after.end).trim() === "";
	const above = story.paragraphs[stretch.paragraph - 1];
	const below = story.paragraphs[stretch.paragraph + 1];
	const line =
		signs(after, SIGNED) ??
		(isReport && opens ? signs(after, NAME_LINE) : undefined) ??
		(isAlone ? signs(below, SIGNED) : undefined) ??
		(isAlone && isReport ? signs(signed === "above" ? above : below, NAME_LINE) : undefined);
	const name = line === undefined ? 0 : story.text.slice(line.start, line.end).search(/\p{Lu}/u);
	const tokens = line === undefined ? [] : tokenize(story.text, { start: line.start + name, end: line.end });
	const phrase = speakerPhraseAt(tokens, 0, names);
	if (phrase?.form !== "name") return undefined;
	return { start: phrase.start, end: phrase.end, form: "verb", side: "after", inverted: false, phrase };
}

/** Whether people are named in a line over their speech, as the first speech with such a line beside it tells. */
export function namesStandAbove({ text, paragraphs }: VisibleStory, stretches: readonly Stretch[]): boolean {
	const isLine = (line: Span | undefined) => line !== undefined && NAME_LINE.test(text.slice(line.start, line.end));
	for (const { paragraph, open, close } of stretches) {
		const own = paragraphs[paragraph] as Span;
		if (own.start !== open || own.end !== close) continue;
		if (isLine(paragraphs[paragraph - 1])) return true;
		if (isLine(paragraphs[paragraph + 1])) return false;
	}
	return false;
}
