import { isTitle } from "../../language/lists/titles.ts";
import type { VisibleStory } from "../../story/visible-story.ts";
import type { Draft } from "./hints.ts";

/** A way a name is written, and how often. */
export type Form = { text: string; count: number };

/** The forms as written, most frequent first; forms that differ in case alone ("EMMA") count as one. A title alone is given its article. */
export function surfaceForms(story: VisibleStory, mentions: Draft["mentions"], listed: readonly string[] = []): Form[] {
	const forms = new Map<string, Form>();
	for (const { start, end, form } of mentions) {
		const article =
			form === "nominal" && /the\s+$/iu.test(story.text.slice(Math.max(0, start - 5), start)) ? "the " : "";
		const text = article + withoutEpithet(story.text.slice(start, end).replace(/\s+/gu, " "));
		addForm(forms, text);
		// "old Jackson" is a form of its own, and "Jackson", too.
		const bare = text.replace(/^(?:old|young) /u, "");
		if (bare !== text) addForm(forms, bare);
	}
	for (const name of listed) if (!forms.has(name.toLowerCase())) addForm(forms, name);
	return [...forms.values()].filter((form) => !isRarerArticle(form, forms)).sort((a, b) => b.count - a.count);
}

/** Of "the Mouse" and "Mouse" the one the story uses more is kept; the other is no further name. */
function isRarerArticle({ text, count }: Form, forms: ReadonlyMap<string, Form>): boolean {
	const lower = text.toLowerCase();
	const other = forms.get(lower.startsWith("the ") ? lower.slice(4) : `the ${lower}`);
	if (other === undefined) return false;
	return lower.startsWith("the ") ? other.count >= count : other.count > count;
}

function addForm(forms: Map<string, Form>, text: string): void {
	const seen = forms.get(text.toLowerCase());
	if (seen === undefined) forms.set(text.toLowerCase(), { text, count: 1 });
	else {
		seen.count++;
		if (seen.text === seen.text.toUpperCase()) seen.text = text;
	}
}

/** "the late John Astor" is listed as "John Astor", "the Thames" and "old Mr. Emerson" as they are. */
function withoutEpithet(name: string): string {
	return /^(?:the|old|young) \p{Lu}/u.test(name)
		? name
		: name.replace(/^(?:\p{Ll}[\p{L}-]*|The|Old) (?:\p{Ll}[\p{L}-]* )*(?=\p{Lu})/u, (epithet) =>
				epithet.startsWith("The ") ? "the " : "",
			);
}

/** Share of all mentions that a name must have to stand for the others. */
const LEAST_SHARE = 0.015;
/** Mentions that are enough, however many there are. */
const ENOUGH = 10;

/** The form with most words of the name itself that the story uses more than by chance; the more frequent of equals. */
export function fullest(aliases: readonly Form[]): string {
	const total = aliases.reduce((sum, { count }) => sum + count, 0);
	const least = Math.max(Math.min(3, Math.ceil(total / 10)), Math.min(ENOUGH, total * LEAST_SHARE));
	const most = aliases[0]?.count ?? 0;
	const length = ({ text, count }: Form) =>
		(/^\p{Ll}/u.test(text) && !/^the \p{Lu}/u.test(text)) || (count < least && count < most) ? 0 : nameLength(text);
	const best = aliases.reduce<Form | undefined>(
		(other, alias) => (other === undefined || length(alias) > length(other) ? alias : other),
		undefined,
	);
	return best?.text ?? "";
}

/** Words of the name itself: neither articles and titles nor initials. "The Lieutenant" has none, if there is a name beside it. */
function nameLength(name: string): number {
	const words = name.replace(/^the /u, "").split(" ");
	const plain = words.map((word) => word.toLowerCase().replace(/\.$/u, ""));
	let titles = 0;
	while (titles < words.length - 1 && isTitle(plain[titles] as string)) titles++;
	const own = plain.slice(titles);
	if (name.startsWith("the ") && own.length === 1 && isTitle(own[0] as string)) return HARDLY;
	return Math.min(own.filter((word) => word.length > 1).length, 3);
}

/** More than nothing, less than a word. */
const HARDLY = 0.5;
