/** Codes that libraries use beside those of the standard, and what people write instead of a code. */
const OTHER_CODES: ReadonlyMap<string, string> = new Map(
	"english:en fre:fr ger:de dut:nl cze:cs rum:ro gre:el per:fa geo:ka arm:hy chi:zh bur:my alb:sq baq:eu ice:is mac:mk may:ms slo:sk wel:cy"
		.split(" ")
		.map((pair) => pair.split(":") as [string, string]),
);

/**
 * The language alone of a language tag, in the shortest form: "en" of "en-US", "EN", "en_GB" and "eng". What is no tag is
 * given back in small letters.
 *
 * @param tag BCP 47, as far as whoever wrote the file kept to it.
 */
export function baseLanguage(tag: string): string {
	const known = bases.get(tag);
	if (known !== undefined) return known;
	const base = findBase(tag);
	if (bases.size < MOST_BASES) bases.set(tag, base);
	return base;
}

export function isEnglish(tag: string): boolean {
	return tag === "en" || baseLanguage(tag) === "en";
}

/** Asked for every word that is indexed. Files may hold any number of tags; those of more stories are found anew. */
const bases = new Map<string, string>();
const MOST_BASES = 200;

function findBase(tag: string): string {
	const first = /^[a-z]+/.exec(tag.trim().toLowerCase())?.[0];
	if (first === undefined) return tag.trim().toLowerCase();
	const known = OTHER_CODES.get(first);
	if (known !== undefined) return known;
	try {
		// Makes "en" of "eng" (https://unicode.org/reports/tr35/#LocaleId_Canonicalization).
		return new Intl.Locale(first).language ?? first;
	} catch {
		return first;
	}
}
