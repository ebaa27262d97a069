/**
 * Text of a story or a person, so that Discord shows every character as it is: no formatting, mention, link, heading,
 * list, quote, spoiler, code, timestamp, emoji code or invite. Controls that are not seen (NUL, zero width, direction) go.
 *
 * Discord shows a backslash before punctuation as the punctuation alone, wherever it stands. Mentions are refused a
 * second time by `allowed_mentions`; this is about what people see.
 */
export function escapeText(text: string): string {
	return removeUnseen(text)
		.replace(/[\\*_~`|[\]<]/g, "\\$&")
		.replace(/^([^\S\n]*)(#{1,3}|-#|[-+>])/gmu, "$1\\$2")
		.replace(/^([^\S\n]*\d+)([.)])/gmu, "$1\\$2")
		.replace(/:(?=\/\/|\w+:)/gu, "\\:")
		.replace(/(discord(?:app)?)\.(?=(?:gg|com|me|io)\b)/giu, "$1\\.")
		.replace(/@(?=everyone|here)/giu, "@\u200b");
}

/** `escapeText` for words that must stay in one line. */
export function escapeLine(text: string): string {
	return escapeText(text.replace(/\s+/gu, " ").trim());
}

/** The text that `escapeText` was given, without the characters that are not seen. */
export function unescapeText(escaped: string): string {
	return escaped.replace(/\u200b/gu, "").replace(/\\([^\p{L}\p{N}\s])/gu, "$1");
}

/** Joiners shape letters of many scripts and emoji, so they stay after such a character; elsewhere they only hide. */
const STRAY_JOINER = /(?<![^\p{ASCII}])[\u200c\u200d]/gu;

/** Characters that nobody sees but that change what is seen, as ranges. */
const UNSEEN_RANGES = [
	// Controls but tab and line feed.
	"\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f",
	// Soft hyphen, Arabic letter mark, Mongolian vowel separator, zero width space and marks.
	"\\u00ad\\u061c\\u180e\\u200b\\u200e\\u200f",
	// Direction embeddings, overrides and isolates, invisible operators.
	"\\u202a-\\u202e\\u2060-\\u206f",
	// Byte order mark, interlinear marks, tag characters.
	"\\ufeff\\ufff9-\\ufffb\\u{e0000}-\\u{e007f}",
];
/** The override in "a\u202eb", the zero width space in "c\u200bd". */
const UNSEEN = new RegExp(`[${UNSEEN_RANGES.join("")}]`, "gu");

function removeUnseen(text: string): string {
	return text
		.replace(/\p{Surrogate}/gu, "\ufffd")
		.replace(/[\u2028\u2029]/gu, "\n")
		.replace(UNSEEN, "")
		.replace(STRAY_JOINER, "");
}
