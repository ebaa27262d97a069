import { isCapitalised } from "../language/words.ts";
import { type AskedText, meantBy, type Question, type Relative } from "./question.ts";

/** Kin that a question is about or speaks of: "Silver's wife". */
export function relativeAsked(question: Question): Relative | undefined {
	const meant = meantBy(question);
	if (meant.command === "who") return meant.person.relative ?? meant.kin;
	return "kin" in meant ? meant.kin : undefined;
}

/** What a question calls those by whom it is about, as typed: names, and of kin the one whose they are. */
export function namesAsked(question: Question): readonly string[] {
	const meant = meantBy(question);
	switch (meant.command) {
		case "who": {
			const { name, relative, several } = meant.person;
			return relative === undefined ? (several ?? [name]) : [relative.owner];
		}
		case "where": {
			const names = wholeNames(meant);
			return names.length > 0 ? names : [meant.dweller?.name ?? meant.name];
		}
		case "ask":
		case "when":
			return wholeNames(meant);
		case "quote":
			return meant.speaker === undefined ? [] : [meant.speaker.name];
		case "find":
		case "passage":
		case "Find in story":
		case "small talk":
		case "cast":
		case "timeline":
			return [];
	}
}

/** Names with the words of no weight that are written like a part of them: the "Long" of "Long John Silver" tells a search nothing. */
function wholeNames({ text, names }: AskedText): readonly string[] {
	return names.map((name) => {
		const before = text.slice(0, text.indexOf(name)).split(" ").slice(0, -1);
		// What a question begins with is written so anyhow.
		const from = before.findLastIndex((word, at) => at === 0 || !isCapitalised(word)) + 1;
		return [...before.slice(from), name].join(" ");
	});
}
