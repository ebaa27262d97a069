import type { NameOccurrence } from "./names.ts";

/** Ways of writing the same country, lower case without the last stop; the first is the one to group by. */
const SAME_PLACES: readonly (readonly string[])[] = [
	["united states", "united states of america", "us", "u.s", "usa", "u.s.a"],
	["united kingdom", "uk", "u.k"],
	["united arab emirates", "uae", "u.a.e"],
	["north korea", "n. korea", "dprk", "democratic people's republic of korea"],
	["south korea", "s. korea", "republic of korea"],
	["soviet union", "ussr", "u.s.s.r"],
	["new york", "new york city"],
	["saint petersburg", "st. petersburg", "st petersburg"],
];

const CANONICAL = new Map(SAME_PLACES.flatMap((names) => names.map((name) => [name, names[0] as string] as const)));

/** Groups occurrences of places and organisations by what they name: one spelling, one country, an acronym and its long form. */
export function groupOtherNames(occurrences: readonly NameOccurrence[]): NameOccurrence[][] {
	const acronyms = longFormsOf(occurrences);
	const groups = new Map<string, NameOccurrence[]>();
	for (const occurrence of occurrences) {
		const name = occurrence.key.replace(/\.$/u, "");
		const key = `${occurrence.kind} ${CANONICAL.get(name) ?? acronyms.get(name) ?? name}`;
		const group = groups.get(key);
		if (group === undefined) groups.set(key, [occurrence]);
		else group.push(occurrence);
	}
	return [...groups.values()];
}

/** Acronym → the only long name of an organisation with these initials: "usaf" → "united states air force". */
function longFormsOf(occurrences: readonly NameOccurrence[]): Map<string, string> {
	const longForms = new Map<string, Set<string>>();
	for (const { kind, key } of occurrences) {
		const words = key.split(" ").filter((word) => !/^(?:of|the|and|for|&)$/u.test(word));
		if (kind !== "organization" || words.length < 2) continue;
		const initials = words.map((word) => word[0]).join("");
		longForms.set(initials, (longForms.get(initials) ?? new Set()).add(key));
	}
	return new Map(
		[...longForms]
			.filter(([, names]) => names.size === 1)
			.map(([initials, names]) => [initials, [...names][0] as string]),
	);
}
