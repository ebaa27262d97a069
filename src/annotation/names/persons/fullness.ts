import type { PersonForm } from "./forms.ts";

export function addTo<Key, Value>(sets: Map<Key, Set<Value>>, key: Key, value: Value): void {
	const set = sets.get(key);
	if (set === undefined) sets.set(key, new Set([value]));
	else set.add(value);
}

/**
 * Full names first, then first names of one surname ("Diana" of Diana Barry, so that she is known before "Miss Barry" is looked at), titled
 * names, "Mr." the last of these, then other single ones; the more frequent first.
 */
export function sortByFullness(forms: readonly PersonForm[]): PersonForm[] {
	const full = forms.filter(({ words }) => words.length > 1);
	const surnames = new Map<string, Set<string>>();
	for (const { words } of full) addTo(surnames, words[0] as string, words.at(-1) as string);
	const lasts = new Set(full.map(({ words }) => words.at(-1) as string));
	const rank = ({ words, title }: PersonForm) => {
		const [word = ""] = words;
		if (words.length > 1) return 0;
		if (title === "") return surnames.get(word)?.size === 1 && !lasts.has(word) ? 1 : 4;
		return title === "mr" ? 3 : 2;
	};
	return [...forms].sort((a, b) => rank(a) - rank(b) || b.words.length - a.words.length || b.count - a.count);
}
