import { isEnglish } from "./base-language.ts";
import { stemFrequencies } from "./stem-frequencies.generated.ts";

const bitsByStem = new Map(
	stemFrequencies.flatMap(([bits, stems]) => stems.split(" ").map((stem) => [stem, bits] as const)),
);

/** Bits of a stem that the list does not have. */
const RAREST = 21;

/**
 * How much a word tells by itself, 0 ("the") to 1 (rare). In a story of twenty passages the passages alone cannot tell
 * that "always" says less than "sword"; English at large can.
 *
 * In other languages every stem is taken as rare.
 */
export function tellingness(stem: string, language: string): number {
	if (!isEnglish(language)) return 1;
	return Math.min(1, Math.max(0, ((bitsByStem.get(stem) ?? RAREST) - 5) / (RAREST - 5)));
}
