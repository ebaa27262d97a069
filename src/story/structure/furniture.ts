import { isProducerCredit } from "../formats/gutenberg.ts";
import type { LeftOutKind } from "../left-out.ts";

/** What a block that nobody wants cited is; undefined if it is text. */
export function furnitureIn(words: string): LeftOutKind | undefined {
	if (words.length > LONGEST_FURNITURE) return undefined;
	if (SCENE_BREAK.test(words)) return "scene-breaks";
	if (/^\[\s*(?:illustrations?|figure|plate|image|picture|frontispiece|decoration|map)\b[^\]]*\]?$/iu.test(words))
		return "illustrations";
	if (/^\[?\(?(?:pg|page|p\.)\s*[\divxlc]+\)?\]?$/iu.test(words)) return "page-numbers";
	if (/^[[({_*]*\s*transcriber['’]?s?['’]?\s+(?:note|endnote)s?\b/iu.test(words)) return "transcriber-notes";
	if (THE_END.test(bare(words)) || END_OF_VOLUME.test(bare(words))) return "the-end";
	if (isProducerCredit(words)) return "producer-credits";
	return undefined;
}

/** "THE END.", "Finis", and "End file." of FanFicFare. */
const THE_END = /^(?:the\s+end|finis|fin|ende|end\s+file)[.!]?$/iu;
/** "End of the First Volume." */
const END_OF_VOLUME =
	/^end of (?:the )?(?:first |second |third |last )?(?:vol(?:ume\b|\.)|book\b|part\b).{0,20}[.!]?$/iu;

/** Longest note or caption that is recognized, in characters. */
const LONGEST_FURNITURE = 3000;

/** "* * *", "-----", "# # #", "~", "oOo". */
const SCENE_BREAK = /^(?:[\s*#~=_+•·.◊❦❧☙—–\-<>|/\\^]+|o[O0]o)$/u;

function bare(words: string): string {
	return words.replace(/^[\s_*[(]+|[\s_*\])]+$/gu, "");
}
