/** A text of about so many characters, made to be hard to read in one way. */
export type HostileText = (length: number) => string;

/** One piece again and again. */
export const fill =
	(piece: string): HostileText =>
	(length) =>
		piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

/** As `fill`, between sentences that make it a story: what hangs only where something was found before is found too. */
const within =
	(piece: string): HostileText =>
	(length) =>
		`Anna Reed came to the mill on Monday. ${fill(piece)(length)} "I am tired," said Tom Hale.`;

/** Pieces that differ by their place. */
export const each =
	(make: (at: number) => string): HostileText =>
	(length) => {
		let text = "";
		for (let at = 0; text.length < length; at++) text += make(at);
		return text.slice(0, length);
	};

const letters = (at: number): string => {
	let word = "";
	for (let rest = at + 676; rest > 0; rest = Math.floor(rest / 26)) word += String.fromCharCode(97 + (rest % 26));
	return word;
};
const name = (at: number): string => `${letters(at).charAt(0).toUpperCase()}${letters(at).slice(1)}`;

/** By name, in the order in which they were thought of. */
export const hostileTexts: Readonly<Record<string, HostileText>> = {
	"plain prose": each((at) => `On day ${at} Anna Reed walked to the mill, and Tom Hale wrote that “all was well”.\n\n`),
	"prose in one paragraph": each((at) => `On day ${at} Anna Reed walked to the mill, and Tom Hale saw her. `),
	"lines that break words": fill("won-\nderful "),
	"numbers of pages between lines": fill("The ferryman and the\n12\nTHE WEIR\nboat and the\n"),
	"lines that a mail quotes": fill("> a\n"),
	"lines of a library": (length) =>
		`The Project Gutenberg Etext of X, by Y\n\nTitle: X\n\n${fill("ebook \n\n")(length)}`,
	"one letter": fill("a"),
	"one letter and blanks": fill("a "),
	"capital letters": fill("A"),
	"capitals and blanks": fill("A "),
	"words of capitals": fill("ANNA REED "),
	"lines of capitals": fill("ANNA REED\n"),
	"straight quotes": fill('"'),
	"quotes and blanks": fill('" '),
	"opening quotes": fill("“"),
	"closing quotes": fill("” "),
	"nested quotes": fill("“a ‘b "),
	"single quotes": fill("'"),
	"single quotes around words": fill("'a' "),
	"one quote and much prose": (length) => `"${fill("she said that it was so. ")(length)}`,
	"many short quotations": fill('"Yes," she said. '),
	"quotations without speakers": fill("“No.” "),
	guillemets: fill("«a» "),
	"low quotes": fill("„a“ "),
	dots: fill("."),
	"dots and a letter": (length) => `${fill(".")(length)}a`,
	"stops and a letter": (length) => `${fill("!?")(length)}a`,
	"dots and blanks": fill(". "),
	ellipses: fill("... "),
	"dots before a quote": within('. . . "'),
	initials: fill("A. B. C. "),
	"initials without blanks": fill("A.B.C."),
	titles: fill("Mr. Mrs. Dr. "),
	"titles and names": each((at) => `Mr. ${name(at)} `),
	digits: fill("1"),
	"digits and blanks": fill("1 2 3 "),
	"numerals with dots": fill("1. 2. "),
	"roman numerals": fill("XIV. "),
	"roman letters": fill("M"),
	hyphens: fill("-"),
	"hyphens and letters": fill("a-"),
	dashes: fill("—"),
	"dashes before quotes": within('— "'),
	"dashes in words": fill("a—b "),
	brackets: fill("["),
	"scripts that never end": fill("<script>\n"),
	"footnotes with blank lines": fill("[^a]: b\n\n"),
	"links within links": fill("[[a|![b]({{c"),
	"closed brackets": fill("[a] "),
	"round brackets": fill("("),
	"closing brackets": fill(") "),
	"one name": fill("Alice "),
	"two names": fill("Alice Bob "),
	"one name's": fill("Alice's "),
	"names' possessions": fill("Alice's brother's "),
	"different names": each((at) => `${name(at)} `),
	"different names that speak": each((at) => `“Yes,” said ${name(at)}. `),
	"different full names": each((at) => `${name(at)} ${name(at * 7 + 3)} walked. `),
	"one surname, many first names": each((at) => `${name(at)} Reed spoke. `),
	appositions: fill("Alice, a baker, a singer, "),
	"an apposition without end": within(", a very old and very wise man of the"),
	"the of the": fill("the king of the "),
	"his brother": fill("his brother "),
	said: fill("said Alice, said Bob, "),
	"who who": fill("who is who "),
	commas: fill(","),
	"commas and words": fill("a, "),
	colons: fill(":"),
	semicolons: fill("a; "),
	"question marks": fill("?"),
	questions: fill("Why? "),
	exclamations: fill("Ah! "),
	slashes: fill("/"),
	addresses: fill("https://example.org/a/b?c=d&e "),
	"words with dots": fill("a.b."),
	"one long word": fill("antidisestablishmentarianism"),
	"different words": each((at) => `${letters(at)} `),
	"Chinese without stops": fill("天地玄黄宇宙洪荒日月盈昃"),
	"Chinese with stops": fill("天地玄黄。宇宙洪荒，"),
	"Chinese quotations": fill("「天」他说。"),
	Thai: fill("กาลครั้งหนึ่งนานมาแล้ว"),
	Cyrillic: fill("Анна шла к мельнице. "),
	emoji: fill("😀"),
	"combining marks": fill("\u0301"),
	"zero-width signs": fill("a\u200b"),
	"soft hyphens": fill("a\u00ad"),
	blanks: within(" "),
	tabs: within("\t"),
	"line breaks": within("\n"),
	"short paragraphs": fill("a.\n\n"),
	"short lines": fill("a\n"),
	"hyphens at line ends": fill("some-\nthing "),
	"indented lines": fill("    a line of verse\n"),
	"form feeds": fill("a\f"),
	"chapter headings": fill("CHAPTER I\n\n"),
	"headings one below the other": each((at) => `Chapter ${at + 1}\n\n`),
	"chapters of a word": each((at) => `Chapter ${at + 1}\n\nword\n\n`),
	"chapters with titles": each((at) => `CHAPTER ${at + 1}. ${name(at)}\n\nHe came. He went.\n\n`),
	"numbers alone": each((at) => `${at + 1}\n\nword\n\n`),
	contents: each((at) => `Chapter ${at + 1} ...... ${at}\n`),
	labels: fill("ANNA: "),
	"a transcript": fill("ANNA: Hello there.\n\nBOB: Yes.\n\n"),
	"labels with initials": fill("A. B.: Yes.\n\n"),
	"labels with numerals": fill("MAN 1: Yes.\n\nMAN II: No.\n\n"),
	"many who speak": each((at) => `${name(at >> 1)}: Who are you?\n\n`),
	"a chat": fill("[12:03] Ann: hello\n"),
	"a chat of two": fill("Ann  12:03 PM\nhello\nBob  12:04 PM\nhello\n"),
	"a play": fill("JACK. Who is there?\n\nANN\nIt is I. [_Rises.\n\n"),
	"stage directions": fill("JACK. [Aside.] No.\n\n"),
	"dialogue by dashes": fill("— Yes, said Anna.\n\n"),
	"days of the week": fill("on Monday "),
	dates: fill("on 3 May 1850 "),
	years: fill("1850 "),
	"times of day": fill("at 12:30:15 "),
	"last week": fill("two days before last week "),
	stars: fill("*"),
	"stars and words": fill("*a* **b** "),
	underscores: fill("_a "),
	backticks: fill("`"),
	"wiki links": fill("[[a|b]] ![[c]] "),
	"open wiki links": fill("[["),
	"hidden comments": fill("%%a"),
	"links that never close": fill("[a]("),
	"angle brackets": fill("<"),
	"open elements": fill("<b>"),
	"closed elements": fill("<p>a</p>"),
	"elements within each other": fill("<div>"),
	"open comments": fill("<!--"),
	entities: fill("&amp;"),
	ampersands: fill("&"),
	"marks of quoting": fill("> "),
	tables: fill("| a | b |\n"),
	lists: fill("- a\n"),
	"numbered lists": each((at) => `${at}. a\n`),
	headings: fill("# a\n\n"),
	underlines: fill("a\n===\n\n"),
	"a list in a row": each((at) => `${at + 1}. Word went home. `),
	"closing marks after a stop": (length) => `Rain fell.${fill("”)")(length)}x`,
	"blanks before a line separator": (length) => `Word.\n\n- ${fill(" ")(length)}a\u2028b`,
	"keys of front matter": (length) => `---\n${each((at) => `k${at}: v\n`)(length)}---\n\nWord.`,
	"comments that close once": (length) => `${fill("<!--")(length)}-->`,
	callouts: fill("> [!tip] a\n"),
	highlights: fill("==a "),
};
