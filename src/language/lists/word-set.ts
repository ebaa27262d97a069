/** A list of words as it is written here: between spaces and line ends. */
export function wordSet(list: string): ReadonlySet<string> {
	return new Set(listed(list));
}

export function listed(list: string): readonly string[] {
	return list.trim().split(/\s+/u);
}

/**
 * Source of a pattern that matches any of the words, for use within a longer pattern: `(?:older|old)`. Longer words come
 * first, so that none is cut short; a space stands for any white space. It captures nothing and sets no bounds.
 */
export function anyOf(words: Iterable<string>): string {
	const sorted = [...new Set(words)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
	return `(?:${sorted.map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/gu, "\\$&").replaceAll(" ", "\\s+")).join("|")})`;
}
