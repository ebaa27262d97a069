import { isSpeech, readsLikeSentence } from "./blocks.ts";
import { isTitle } from "./headings.ts";

/** Not the lines of a title page, some of which end like sentences, too. */
export function isRunningText(words: string): boolean {
	if (isSpeech(words)) return true;
	if (isTitle(words.replace(/[.!?]$/u, "")) || TITLE_PAGE.test(words)) return false;
	return /\p{Ll}{2}/u.test(words) && (readsLikeSentence(words) || words.length >= 200);
}

const TITLE_PAGE =
	/^(?:by|copyright|author of|illustrated|translated|edited|printed|published|entered according|all rights|london|new york|boston|edinburgh|dedicated|with illustrations|first (?:published|edition)|in (?:two|three|four) volumes)\b/iu;
