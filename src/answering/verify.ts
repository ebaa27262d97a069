import type { SearchableStory } from "../retrieval/index/searchable-story.ts";
import { textAt } from "../story/span.ts";
import type { Answer, Evidence } from "./answer.ts";
import { evidenceAt, paragraphAt } from "./evidence.ts";
import { findWords } from "./quote.ts";
import { refuse } from "./refusal.ts";

/** Longest message compared with the story; what comes after is left out, and the answer says so. */
const LONGEST = 1500;
/** From this share of the words on, a message is a quotation with slips; below, it is something else. */
const CLOSE = 0.6;

/** Is this message in the story? Verbatim, close (with the difference), or not at all. */
export function answerVerify(stories: readonly SearchableStory[], message: string): Answer {
	const words = quotedPart(message).slice(0, LONGEST);
	if (!/[\p{L}\p{N}]/u.test(words)) {
		return refuse({ reason: "unknown-words", explanation: "The message holds no words to look for." });
	}
	const [best, ...others] = findWords(stories, words);
	const cut =
		quotedPart(message).length > LONGEST ? [`Only the first ${LONGEST} characters of the message were compared.`] : [];
	if (best === undefined || best.similarity < CLOSE) {
		return refuse({
			reason: "unknown-words",
			explanation: "No passage has these words, or nearly these words.",
			searchedFor: [words.slice(0, 100)],
			nearest: best === undefined ? [] : [evidenceOf(best)],
		});
	}
	const verbatim = best.similarity === 1;
	const differences = best.difference.map(({ asked, story }) =>
		story === undefined
			? `The message has “${asked}”; the story does not.`
			: asked === undefined
				? `The story has “${story}”; the message does not.`
				: `The message has “${asked}”; the story has “${story}”.`,
	);
	return {
		kind: "found",
		confidence: verbatim ? "high" : "low",
		headline: verbatim
			? "Verbatim: these words are in the story."
			: `Close: the story has “${textAt(best.searchable.story, best.span).replace(/\s+/g, " ")}”`,
		evidence: [best, ...(verbatim ? others.slice(0, 2) : [])].map(evidenceOf) as [Evidence, ...Evidence[]],
		details: [...differences.slice(0, 8), ...cut],
	};
}

function evidenceOf({ searchable, span, quotation }: ReturnType<typeof findWords>[number]): Evidence {
	return evidenceAt(searchable, paragraphAt(searchable.story, span.start), [span], { quotation });
}

/** Block quotes and quotation marks are how people set a quote apart from what they say about it. */
function quotedPart(message: string): string {
	const block = message
		.split("\n")
		.filter((line) => /^>+ /.test(line))
		.map((line) => line.replace(/^[> ]+/, ""))
		.join(" ");
	if (block !== "") return block;
	const marked = /["“«](?<words>[^"”»]{12,})["”»]/.exec(message)?.groups?.["words"];
	return marked ?? message;
}
