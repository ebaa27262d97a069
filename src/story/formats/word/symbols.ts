/** The letters of the font "Symbol" in the order of the Latin ones that stand for them. */
const SMALL_GREEK = "αβχδεφγηιϕκλμνοπθρστυϖωξψζ";
const CAPITAL_GREEK = "ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ";

/** A character that a font draws otherwise than its code says: a Greek letter, or an ornament, for which a star stands. */
export function symbolOf(font: string, hex: string): string {
	const code = Number.parseInt(hex, 16);
	if (!Number.isInteger(code) || code < 32 || code > 0x10ffff) return "";
	const isPrivate = code >= 0xf000 && code <= 0xf0ff;
	const letter = isPrivate ? code - 0xf000 : code;
	if (/^symbol$/iu.test(font)) {
		if (letter >= 97 && letter <= 122) return SMALL_GREEK[letter - 97] as string;
		if (letter >= 65 && letter <= 90) return CAPITAL_GREEK[letter - 65] as string;
	}
	if (isPrivate || /dings/iu.test(font)) return "*";
	return code >= 0xd800 && code <= 0xdfff ? "" : String.fromCodePoint(code);
}
