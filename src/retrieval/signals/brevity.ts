/** Mean words in a paragraph: from here on down a story is brief, and from there on up it is not at all. */
const BRIEF = 40;
const LONG = 110;

/**
 * How short a story's paragraphs are, from 0 to 1. In a novel most are a few words of talk, and one that holds every word
 * of a question says less than a long paragraph that does.
 *
 * @param meanLength Mean number of words in a paragraph.
 */
export function brevityOf(meanLength: number): number {
	const brevity = Math.log(LONG / meanLength) / Math.log(LONG / BRIEF);
	return Math.min(1, Math.max(0, brevity));
}
