/** What a free question asks for: a command's name and its options. */
export type UnderstoodQuestion = {
	readonly command: "ask" | "who" | "when" | "where" | "quote" | "find" | "passage" | "help";
	readonly options: Readonly<Record<string, string>>;
};

/** Words people put before a question that are no part of it. */
const PREAMBLE =
	/^(?:(?:hi|hello|hey|please|ok|okay|so|and|but|well|um|footnote|bot|(?:can|could|would) you (?:please )?(?:tell|show) (?:me|us)|do you know|tell (?:me|us)|i (?:want|would like|'d like|’d like) to know|remind me)\b[\s,:!.]*)+(?=\S)/i;

/** Words that open a description of what somebody does or is like, not a name or a role: "who is afraid of …". */
const PREDICATE =
	/^(?:not|also|now|still|really|going|able|afraid|responsible|to|in|on|at|with|it|there|more|most|less|being|been|\w{3,}(?:ing|ed))\b/;

/** A finite verb or clause opener inside what follows "who is" means that the words are no plain name or role. */
const CLAUSE = /\b(?:that|who|which|when|while|because|if|did|does|do|has|had|have|will|would|was|were|said|says)\b/i;

/**
 * Reads a plain message as a command by its form alone; it knows no story, so it never fails.
 * Whatever is no clear who, when, where, quote, find or passage is a question for `ask`.
 */
export function readQuestion(typed: string): UnderstoodQuestion {
	const text = typed.replace(/\s+/g, " ").trim();
	const question = text.replace(PREAMBLE, "").trim() || text;
	const plain = question.replace(/[\s?!.]+$/, "");
	return (
		readReference(plain, question) ??
		readQuoteQuestion(plain) ??
		readWho(plain) ??
		readWhenOrWhere(plain) ?? { command: "ask", options: { question } }
	);
}

function readReference(plain: string, question: string): UnderstoodQuestion | undefined {
	if (/^help(?: me)?$/i.test(plain) || plain === "") return { command: "help", options: {} };
	if (/^(?:[a-z0-9-]+ )?(?:¶ ?\d+|\d+:\d+)$/i.test(plain) || /^[a-z0-9]+(?:-[a-z0-9]+)+ \d+$/.test(plain)) {
		return { command: "passage", options: { citation: plain } };
	}
	const search = /^(?:find|search(?: for)?) (?<words>.+)$/i.exec(question)?.groups?.["words"];
	return search === undefined ? undefined : { command: "find", options: { words: search } };
}

function readQuoteQuestion(plain: string): UnderstoodQuestion | undefined {
	const quoted =
		/^(?:who (?:said|says|was it that said|wrote)\b.*?|quote:? |did (?:any|some)(?:one|body) say )?["“«](?<words>[^"”»]{2,})["”»]?$/i.exec(
			plain,
		)?.groups?.["words"];
	if (quoted !== undefined) return { command: "quote", options: { words: quoted.replace(/[,.]$/, "") } };
	const speaker = /^what (?:did|does|has|do) (?<speaker>[\p{L}'’. -]{2,40}?) (?:say|said)$/iu.exec(plain)?.groups?.[
		"speaker"
	];
	return speaker === undefined ? undefined : { command: "quote", options: { speaker } };
}

function readWho(plain: string): UnderstoodQuestion | undefined {
	const name = /^(?:and )?who(?:m)?(?:['’]?s| is| was| are| were) (?<name>.{2,80})$/i.exec(plain)?.groups?.["name"];
	if (name === undefined || PREDICATE.test(name) || CLAUSE.test(name) || name.split(" ").length > 9) return undefined;
	return { command: "who", options: { name } };
}

function readWhenOrWhere(plain: string): UnderstoodQuestion | undefined {
	// Two sentences, or a when inside a longer question, are for `ask`, which reads all of them.
	if (/[.?!] \S/.test(plain.replace(/\b(?:mrs?|dr|ms|st)\. /gi, ""))) return undefined;
	const asked = /^(?<asked>when|where)(?:['’]s)? (?<event>\S.*)$/i.exec(plain)?.groups;
	if (asked?.["event"] === undefined) return undefined;
	return asked["asked"]?.toLowerCase() === "when"
		? { command: "when", options: { event: asked["event"] } }
		: { command: "where", options: { thing: asked["event"] } };
}
