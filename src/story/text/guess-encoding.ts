import { analyse } from "chardet";
import { countLetters, likelihoodIn } from "./letter-likelihood.ts";
import { type LettersOf, USUAL_LETTERS } from "./usual-letters.ts";

/** An encoding of the time before Unicode, or one that cannot be told by its form. */
export type Encoding = {
	/** As `TextDecoder` calls it. */
	readonly label: string;
	/** As people call it. */
	readonly name: string;
};

type Candidate = Encoding & {
	readonly languages: readonly LettersOf[];
	/** Logarithm of how seldom it is met, against Windows-1252. */
	readonly rarity: number;
};

const WESTERN = [
	...(["english", "french", "german", "spanish", "italian", "portuguese", "dutch", "swedish"] as const),
	...(["norwegian", "finnish", "icelandic", "catalan", "estonian"] as const),
];
const CENTRAL = ["polish", "czech", "slovak", "hungarian", "croatian", "slovenian", "romanian"] as const;
const CYRILLIC = ["russian", "ukrainian", "bulgarian", "belarusian", "serbian"] as const;
const ALL = Object.keys(USUAL_LETTERS) as LettersOf[];

const of = (label: string, name: string, rarity: number, languages: readonly LettersOf[]): Candidate => ({
	label,
	name,
	rarity,
	languages,
});

/** The first of those that fit alike is taken. */
const CANDIDATES: readonly Candidate[] = [
	of("windows-1252", "Windows-1252", 0, WESTERN),
	of("windows-1251", "Windows-1251", 2, CYRILLIC),
	of("windows-1250", "Windows-1250", 4, CENTRAL),
	of("gb18030", "GB18030", 2, ["simplified", "traditional"]),
	of("shift_jis", "Shift-JIS", 2, ["japanese"]),
	of("big5", "Big5", 2, ["traditional"]),
	of("euc-kr", "EUC-KR", 3, ["korean"]),
	of("euc-jp", "EUC-JP", 3, ["japanese"]),
	of("koi8-r", "KOI8-R", 3, ["russian"]),
	of("koi8-u", "KOI8-U", 5, ["ukrainian"]),
	of("iso-8859-2", "ISO-8859-2", 5, CENTRAL),
	of("iso-8859-15", "ISO-8859-15", 6, ["french", "finnish", "estonian"]),
	of("iso-8859-5", "ISO-8859-5", 6, CYRILLIC),
	of("windows-1253", "Windows-1253", 4, ["greek"]),
	of("iso-8859-7", "ISO-8859-7", 5, ["greek"]),
	of("windows-1254", "Windows-1254", 5, ["turkish"]),
	of("windows-1257", "Windows-1257", 6, ["lithuanian", "latvian", "estonian"]),
	of("windows-1255", "Windows-1255", 4, ["hebrew"]),
	of("windows-1256", "Windows-1256", 4, ["arabic"]),
	of("windows-874", "Windows-874", 5, ["thai"]),
	of("macintosh", "Mac Roman", 7, WESTERN),
	of("ibm866", "CP866", 5, ["russian"]),
];

/** Bytes that are looked at: the first lines that hold others than ASCII. */
const SAMPLE = 16_384;

/** How much likelier, for each byte beyond ASCII, another encoding has to be than what the file declares. */
const TRUST = 2;

/**
 * The encoding of bytes that are not UTF-8, from how likely they are as letters of each language.
 *
 * `chardet` knows pairs and triples of letters, which tell long texts apart, but takes a short western one for anything; so it
 * has a say only where a good part of the text is beyond ASCII.
 *
 * @param declared What the file says it is: that it is unless another is far likelier.
 */
export function guessEncoding(bytes: Uint8Array, declared?: Encoding): Encoding {
	const sample = sampleOf(bytes);
	const others = countOthers(sample);
	const chances = others >= LEAST_FOR_CHARDET ? chardetChances(sample) : new Map<string, number>();
	const own = CANDIDATES.find(({ label }) => label === declared?.label);
	const told = declared === undefined ? [] : [own ?? of(declared.label, declared.name, 0, ALL)];
	let best: { candidate: Candidate; likelihood: number } | undefined;
	for (const candidate of [...told, ...CANDIDATES]) {
		const chance = chances.get(candidate.label) ?? 0;
		const trust = candidate === told[0] ? TRUST * others : 0;
		const likelihood = likelihoodOf(sample, candidate) + (chance / 100) * CHARDET_WEIGHT * others + trust;
		if (best === undefined || likelihood > best.likelihood) best = { candidate, likelihood };
	}
	return best?.candidate ?? (CANDIDATES[0] as Candidate);
}

/** Share of characters that no text has, up to which something is a text. */
const MOST_BAD = 0.01;

/** Mean logarithm of how likely the letters of a text in a language are; those of a picture or a program are less so. */
const LEAST_LIKELY_LETTER = -8;

/** Which UTF-16 bytes without a mark are, if they are any: text in other letters than Latin has few zeros. */
export function guessUtf16(sample: Uint8Array): Encoding | undefined {
	const read = ["utf-16le", "utf-16be"].map((label) => {
		const counts = countLetters(decodeAs(label, sample, true));
		const letters = [...counts.letters.values()].reduce((sum, count) => sum + count, 0);
		const mean =
			Math.max(...ALL.map((language) => likelihoodIn(language, { ...counts, common: 0, words: [] }))) / letters;
		return { label, name: "UTF-16", mean, isText: letters > 0 && counts.bad <= counts.all * MOST_BAD };
	});
	const texts = read.filter(({ isText, mean }) => isText && mean > LEAST_LIKELY_LETTER);
	return texts.toSorted((a, b) => b.mean - a.mean)[0];
}

/** Bytes beyond ASCII from which on `chardet` is asked. */
const LEAST_FOR_CHARDET = 60;

/** How much each byte beyond ASCII is likelier in an encoding that `chardet` is sure of. */
const CHARDET_WEIGHT = 0.5;

/** How sure `chardet` is, of 100, by label. */
function chardetChances(sample: Uint8Array): ReadonlyMap<string, number> {
	return new Map(analyse(sample).map(({ name, confidence }) => [name.toLowerCase(), confidence]));
}

const LINE_END = 10;
const OLD_LINE_END = 13;

/** How much likelier Mac Roman is for a text whose lines end as the Macs of its time ended them. */
const OLD_MAC = 6;

function likelihoodOf(sample: Uint8Array, { label, rarity, languages }: Candidate): number {
	// What the end of a sample cuts is no fault of the encoding.
	const counts = countLetters(decodeAs(label, sample, sample.length === SAMPLE));
	const isOldMac = label === "macintosh" && sample.includes(OLD_LINE_END) && !sample.includes(LINE_END);
	const likelihood = Math.max(...languages.map((language) => likelihoodIn(language, counts)));
	return likelihood - rarity + (isOldMac ? OLD_MAC : 0);
}

/** The characters of the bytes 0x80 to 0x9f; the others are those of Latin-1. */
const WINDOWS_1252_MARKS = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";

/** @param isCut Whether the bytes may end within a character, which is then left out. */
export function decodeAs(label: string, bytes: Uint8Array, isCut = false): string {
	const decoder = new TextDecoder(label);
	// By hand: the decoder of some versions of Node 20 takes Windows-1252 for Latin-1 (nodejs/node#56542).
	if (decoder.encoding !== "windows-1252") return decoder.decode(bytes, { stream: isCut });
	const decoded = new TextDecoder("latin1").decode(bytes);
	return decoded.replace(/[\x80-\x9f]/gu, (mark) => WINDOWS_1252_MARKS[mark.charCodeAt(0) - 0x80] ?? mark);
}

function sampleOf(bytes: Uint8Array): Uint8Array {
	if (bytes.length <= SAMPLE) return bytes;
	const sample = new Uint8Array(SAMPLE);
	let length = 0;
	for (let start = 0; start < bytes.length && length < SAMPLE; ) {
		const lineEnd = bytes.indexOf(LINE_END, start);
		const end = lineEnd < 0 ? bytes.length : lineEnd + 1;
		const line = bytes.subarray(start, Math.min(end, start + SAMPLE - length));
		if (line.some((byte) => byte >= 128)) {
			sample.set(line, length);
			length += line.length;
		}
		start = end;
	}
	return sample.subarray(0, length);
}

function countOthers(bytes: Uint8Array): number {
	let count = 0;
	for (const byte of bytes) if (byte >= 128) count++;
	return count;
}
