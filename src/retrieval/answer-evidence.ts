import type { MatchedPassage, TokenRange } from "./matched-passage.ts";
import { isStopWord } from "./stop-words.ts";
import { classOf, FEELING, NUMBER, REASON, SAYING } from "./word-classes.ts";
import { wordAt } from "./word-list.ts";

/** What may be an answer: a word of a sentence that the question does not have, by its look. */
const SORTS = ["year", "date", "number", "name", "place", "reason", "feeling", "speech", "content", "plural"] as const;
type Sort = (typeof SORTS)[number];

/** How far a word of the question reaches, in words. */
const REACHES = [3, 12] as const;

const PLACE_BEFORE = /^(?:in|at|near|from|to|into|of|around|outside|across|through)$/;
const MONTH =
	/^(?:january|february|march|april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|century|decade|year|years|month|months|days?|hours?|minutes?)$/;

/** How near each sort of answer stands to the question's words in a sentence, and whether it is what is asked for. */
export function answerEvidence(passage: MatchedPassage, range: TokenRange): Record<string, number> {
	const { resolved } = passage.matcher;
	const nearest = nearestWeights(passage, range);
	const signals: Record<string, number> = {};
	const wanted = wantedSorts(resolved.question.expects, resolved.question.text.toLowerCase());
	for (const [place] of REACHES.entries()) signals[`wantedNear${place}`] = 0;
	for (const sort of SORTS) {
		for (const [place] of REACHES.entries()) {
			const near = nearest.get(sort)?.[place] ?? 0;
			signals[`${sort}Near${place}`] = near;
			if (!wanted.has(sort)) continue;
			signals[`wantedNear${place}`] = Math.max(signals[`wantedNear${place}`] as number, near);
			signals[`${sort}Wanted${place}`] = 1 - near;
		}
	}
	for (const sort of SORTS) for (const [place] of REACHES.entries()) signals[`${sort}Wanted${place}`] ??= 0;
	signals["wantedMissing"] = wanted.size > 0 && signals["wantedNear1"] === 0 ? 1 : 0;
	return signals;
}

function nearestWeights(passage: MatchedPassage, range: TokenRange): Map<Sort, number[]> {
	const { matcher } = passage;
	const { tokens, words } = matcher.story.index;
	const { terms } = matcher.resolved;
	const total = Math.max(matcher.resolved.totalTelling, 1e-9);
	const nearest = new Map<Sort, number[]>();
	const held: { readonly place: number; readonly term: number }[] = [];
	for (let place = range.start; place < range.end; place++) {
		const term = passage.terms[place - passage.start] as number;
		if (term >= 0) held.push({ place, term });
	}
	for (let at = range.start; at < range.end; at++) {
		const token = tokens[at] as number;
		if ((passage.terms[at - passage.start] as number) >= 0 || matcher.asked[token >>> 1] === 1) continue;
		const before = at > range.start ? wordAt(words, (tokens[at - 1] as number) >>> 1) : "";
		const sorts = sortsOf(wordAt(words, token >>> 1), (token & 1) === 1 && at > range.start, before);
		if (sorts.length === 0) continue;
		const weights = REACHES.map((reach) => {
			const closest = new Float64Array(terms.length);
			for (const { place, term } of held) {
				closest[term] = Math.max(closest[term] as number, Math.exp(-Math.abs(place - at) / reach));
			}
			return terms.reduce((sum, { telling }, term) => sum + telling * (closest[term] as number), 0) / total;
		});
		for (const sort of sorts) {
			const known = nearest.get(sort);
			nearest.set(
				sort,
				known === undefined ? weights : known.map((one, place) => Math.max(one, weights[place] as number)),
			);
		}
	}
	return nearest;
}

function sortsOf(text: string, capital: boolean, before: string): Sort[] {
	const sorts: Sort[] = [];
	const bits = classOf(text);
	if (/^(?:1\d|20)\d\d(?:s|'s)?$/.test(text)) sorts.push("year");
	else if ((bits & NUMBER) !== 0) sorts.push("number");
	if (MONTH.test(text)) sorts.push("date");
	if (capital) sorts.push("name");
	if (capital && PLACE_BEFORE.test(before)) sorts.push("place");
	if ((bits & REASON) !== 0) sorts.push("reason");
	if ((bits & FEELING) !== 0) sorts.push("feeling");
	if ((bits & SAYING) !== 0) sorts.push("speech");
	if (!isStopWord(text)) sorts.push("content");
	if (!capital && !isStopWord(text) && /[^su']s$/.test(text)) sorts.push("plural");
	return sorts;
}

function wantedSorts(expects: string, text: string): ReadonlySet<Sort> {
	if (expects === "time") return new Set<Sort>(/\byear\b/.test(text) ? ["year"] : ["year", "date"]);
	if (expects === "number") return new Set<Sort>(["number"]);
	if (expects === "person") return new Set<Sort>(["name"]);
	if (expects === "place") return new Set<Sort>(["place", "name"]);
	if (expects === "reason") return new Set<Sort>(["reason"]);
	if (expects === "feeling") return new Set<Sort>(["feeling"]);
	if (expects === "speech") return new Set<Sort>(["speech"]);
	return new Set<Sort>();
}
