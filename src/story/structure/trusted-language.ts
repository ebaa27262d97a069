import { detectLanguage } from "../../language/detect-language.ts";
import { textAt } from "../span.ts";
import type { Draft } from "./draft.ts";

/** Characters of a text whose language is surely told. */
const LONG = 400;

/** The same of a text in another script, which is told at once. */
const SHORT = 20;

/** Characters of a text that are looked at. */
const SAMPLE = 20_000;

/** "en", "pt-BR", "zh_Hant": a code, and not "English" or "und" for what nobody said. */
const CODE = /^(?!und|mul|zxx|mis)[a-z]{2,3}(?:[-_][a-z\d]{1,8}){0,3}$/iu;

/**
 * Templates and converters say "en" whatever a text is in: what a file says of its language is trusted only as far as its
 * text agrees.
 */
export function trustedLanguage(
	said: string | undefined,
	{ text, paragraphs }: Pick<Draft, "text" | "paragraphs">,
): string | undefined {
	const declared = said?.trim().replaceAll("_", "-");
	if (declared === undefined || !CODE.test(declared)) return undefined;
	let sample = "";
	for (const span of paragraphs) {
		sample += `${textAt({ text }, span).slice(0, 4000)}\n`;
		if (sample.length > SAMPLE) break;
	}
	const detected = detectLanguage(sample);
	const isLatin = (sample.match(/\p{Script=Latin}/gu)?.length ?? 0) * 3 > sample.length;
	if (sample.length < (isLatin ? LONG : SHORT) || declared.toLowerCase().startsWith(detected)) return declared;
	// English is told where nothing else is: only its own words show it.
	const isSure =
		detected !== "en" || (sample.match(/\b(?:the|and|was|that|with)\b/giu)?.length ?? 0) * 60 > sample.length;
	return isSure ? detected : declared;
}
