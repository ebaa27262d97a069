import { NEVER_NAMES } from "../../language/lists/name-cues.ts";
import { STAGE_VERBS } from "../../language/lists/script-words.ts";
import { anyOf } from "../../language/lists/word-set.ts";
import type { Span } from "../../story/span.ts";
import { labelKey } from "./label-names.ts";
import type { Layout } from "./labels.ts";

/** "[Enter Lane.]", "(laughing)", "_Aside._", and "[_Exit" of which the bracket never closes. */
const SET_APART = new RegExp(
	[
		"(?<square>\\[[^\\][]{0,600}\\]|\\[_[^_\\]]{1,300}_\\.?(?:\\s\\p{Lu}{2,}\\.)?|\\[[^\\][]{0,300}$)",
		"(?<round>\\([^()]{1,300}\\)\\.?)",
		"(?<emphasis>_[^_]{1,300}_\\.?)",
	].join("|"),
	"gu",
);
/** Whom stage directions never speak of: "(I forgot)" is said. */
const SPOKEN = /\b(?:i|i'm|i'll|i've|you|your|my|me|we|our|us|thou|thee|thy)\b/iu;
const LONGEST_NOTE = 60;

/** The stretches of a text that are said, without stage directions. */
export function spokenIn(text: string, { start, end }: Span, layout: Layout): readonly Span[] {
	const words = text.slice(start, end);
	const spoken: Span[] = [];
	let at = 0;
	for (const match of words.matchAll(SET_APART)) {
		if (!isDirection(match, words.slice(at, match.index), layout)) continue;
		spoken.push({ start: start + at, end: start + match.index });
		at = match.index + match[0].length;
	}
	spoken.push({ start: start + at, end });
	return spoken.flatMap((span) => {
		const trimmed = trim(text, span);
		return /[\p{L}\p{N}]/u.test(text.slice(trimmed.start, trimmed.end)) ? [trimmed] : [];
	});
}

function isDirection({ groups = {} }: RegExpMatchArray, before: string, layout: Layout): boolean {
	const { square, round, emphasis } = groups;
	if (layout === "stamp") return false;
	if (square !== undefined) return true;
	if (round !== undefined) return !SPOKEN.test(round) && (layout !== "colon" || round.length <= LONGEST_NOTE);
	const bare = labelKey(emphasis ?? "");
	if (SPOKEN.test(bare) || NEVER_NAMES.has(bare.replace(/[,!?]+$/u, "")) || !/\.[_.]{1,2}$/u.test(emphasis ?? ""))
		return false;
	return /(?:^|[.!?…—–-])["”’]?\s*$/u.test(before);
}

function trim(text: string, { start, end }: Span): Span {
	const words = text.slice(start, end);
	const lead = /^(?:[\s_*]|[-–—]{1,3}(?=\s)|[.:](?=\s))*/u.exec(words)?.[0].length ?? 0;
	return { start: start + lead, end: start + Math.max(lead, words.trimEnd().length) };
}

/** "[Enter Lane.]", "(They embrace.)", "_Exit._" by themselves. */
const WHOLE = /^(?:\[[^\]]*(?:\][.\s]*)?$|\([^()]*\)[.\s]*$|_[^_]*_[.\s]*$)/u;
/** "Enter Mrs. Saintly", "Exeunt.", "CURTAIN". */
const OPENS_STAGE = new RegExp(`^[_*(]{0,2}(?:${anyOf(STAGE_VERBS)}|act drop)(?![\\p{L}'’,])[^?!]*$`, "iu");
/** "SCENE II. A room", "ACT III". */
const SCENE =
	/^[_*]{0,2}(?:act|scene|tableau|part)\b.{0,6}(?:[IVXLC\d]|one|two|three|four|five|first|second|third|--)/iu;
const LONGEST_DIRECTION = 500;

/** Whether a paragraph of a script without a label is told, not said. */
export function isStageDirection(words: string, isSpeaker: (key: string) => boolean): boolean {
	if (WHOLE.test(words) || SCENE.test(words)) return true;
	if (words.length > LONGEST_DIRECTION) return false;
	// "_Enter Mrs_ SAINTLY.": all but names is emphasised.
	if (words.startsWith("_") && !/\p{Ll}/u.test(words.replace(/_[^_]*_/gu, ""))) return true;
	return (OPENS_STAGE.test(words) && !SPOKEN.test(words)) || tellsOfSpeaker(words, isSpeaker);
}

/** "Lane goes out.": somebody who has a label, with what they do. */
const ACTS =
	/^(?<who>\p{Lu}[\p{L}'’.-]{0,30}(?: \p{Lu}[\p{L}'’.-]{0,30}){0,3}) (?:\p{Ll}{1,30}ly )?\p{Ll}{1,30}s\b[^?!]*$/u;

function tellsOfSpeaker(words: string, isSpeaker: (key: string) => boolean): boolean {
	const who = ACTS.exec(words)?.groups?.["who"];
	return who !== undefined && isSpeaker(labelKey(who)) && !SPOKEN.test(words);
}
