/** Longest name of a novel's file, without its ending. */
const LONGEST = 80;

/**
 * What a novel of the collection rcdm-uga/Gutenberg_Text is called here: surname, two hyphens, title, in plain letters.
 *
 * @param path "Verne, Jules/Off on a Comet! a Journey through Planetary Space.txt"
 * @returns "verne--off-on-a-comet-a-journey-through-planetary-space.txt"
 */
export function novelNameOf(path: string): string {
	const [author = "", ...title] = path.replace(/\.txt$/u, "").split("/");
	const [surname = ""] = author.split(",");
	return `${`${plain(surname)}--${plain(title.join("/"))}`.slice(0, LONGEST).replace(/-+$/u, "")}.txt`;
}

function plain(words: string): string {
	return words
		.normalize("NFKD")
		.replace(/\p{M}/gu, "")
		.toLowerCase()
		.replace(/[^a-z0-9-]+/gu, "-")
		.replace(/^-+|-+$/gu, "");
}
