/** Words in curly quotation marks; marks that they hold become single ones: “‘Never,’ said Tom.” */
export function inQuotes(words: string): string {
	return `“${words.replaceAll("“", "‘").replaceAll("”", "’").replaceAll('"', "'")}”`;
}

/** Words each in quotation marks, joined: “a”, “b” and “c”. */
export function quoteWords(words: readonly string[], conjunction: "and" | "or" = "and"): string {
	return joinWords(words.map(inQuotes), conjunction);
}

/** "a, b and c" */
export function joinWords(words: readonly string[], conjunction: "and" | "or"): string {
	return words.length <= 1 ? (words[0] ?? "") : `${words.slice(0, -1).join(", ")} ${conjunction} ${words.at(-1)}`;
}

/** "once", "twice", "3 times" */
export function timesWord(count: number): string {
	return count === 1 ? "once" : count === 2 ? "twice" : `${count} times`;
}

/** "1 chapter", "2 chapters" */
export function counted(count: number, singular: string, plural = `${singular}s`): string {
	return `${count} ${count === 1 ? singular : plural}`;
}
