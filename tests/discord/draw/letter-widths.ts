/**
 * How wide text is, in thousandths of its size: the advance widths of Noto Sans 2.0 (SIL Open Font License), which is
 * about as wide as Discord's own gg sans, from U+0020 to U+007E.
 *
 * https://fonts.google.com/noto/specimen/Noto+Sans
 */
const REGULAR = [
	260, 269, 408, 646, 572, 831, 732, 225, 300, 300, 551, 572, 268, 322, 268, 372, 572, 572, 572, 572, 572, 572, 572,
	572, 572, 572, 268, 268, 572, 572, 572, 434, 899, 639, 650, 632, 730, 556, 519, 728, 741, 339, 273, 619, 524, 907,
	760, 781, 605, 781, 622, 549, 556, 731, 600, 930, 586, 566, 572, 329, 372, 329, 572, 444, 281, 561, 615, 480, 615,
	564, 344, 615, 618, 258, 258, 534, 258, 935, 618, 605, 615, 615, 413, 479, 361, 618, 508, 786, 529, 510, 470, 380,
	551, 380, 572,
];
const BOLD = [
	260, 282, 479, 646, 572, 902, 750, 266, 339, 339, 542, 572, 285, 320, 281, 415, 572, 572, 572, 572, 572, 572, 572,
	572, 572, 572, 281, 285, 572, 572, 572, 477, 898, 692, 665, 642, 732, 560, 549, 724, 765, 389, 331, 664, 559, 943,
	813, 791, 621, 791, 656, 551, 577, 756, 650, 967, 670, 626, 579, 331, 415, 331, 572, 411, 365, 599, 632, 516, 632,
	597, 387, 632, 650, 299, 298, 620, 298, 975, 650, 625, 632, 632, 447, 502, 434, 650, 571, 856, 578, 571, 493, 394,
	551, 394, 572,
];

/** Of the same font; bold ones are a little wider, which makes no line of difference. */
const OTHERS: Readonly<Record<string, number>> = {
	"\u00a0": 260,
	"¶": 655,
	"·": 268,
	"“": 400,
	"”": 400,
	"‘": 200,
	"’": 200,
	"–": 500,
	"—": 1000,
	"…": 820,
	"→": 1000,
	"↗": 1000,
	"«": 560,
	"»": 560,
	"¿": 450,
	"¡": 275,
	ß: 660,
};

const FIRST = 0x20;
/** Emoji, and the letters of Chinese, Japanese and Korean, are squares. */
const SQUARE =
	/[\p{Emoji_Presentation}\p{Extended_Pictographic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const SQUARE_WIDTH = 1200;
/** The mean of small letters, for what the table does not know. */
const UNKNOWN_WIDTH = 560;

/** @returns The width of the text in the units of its size. */
export function widthOf(text: string, size: number, bold = false): number {
	let thousandths = 0;
	// An accent stands over its letter and takes no room.
	for (const letter of text.normalize("NFD").replace(/\p{Mark}/gu, "")) thousandths += letterWidth(letter, bold);
	return (thousandths * size) / 1000;
}

function letterWidth(letter: string, bold: boolean): number {
	const known = (bold ? BOLD : REGULAR)[letter.charCodeAt(0) - FIRST] ?? OTHERS[letter];
	return known ?? (SQUARE.test(letter) ? SQUARE_WIDTH : UNKNOWN_WIDTH);
}

/** As many of the first letters as fit into the width, with "…" if that is not all. */
export function cutToWidth(text: string, size: number, width: number): string {
	if (widthOf(text, size) <= width) return text;
	let end = text.length;
	while (end > 0 && widthOf(`${text.slice(0, end)}…`, size) > width) end--;
	return `${text.slice(0, end)}…`;
}
