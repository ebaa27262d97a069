import { comparable } from "./compose-state.ts";

/** Characters of a line of a title page that names the author. */
const LONGEST_NAME = 120;

/** "by", in the languages of the books that are read most. */
const BY = /^(?:(?:written\s+)?by|von|par|por|di|door|av|af)(?:[:.]\s*|\s+)/iu;

/** Whether a line says nothing but who wrote the book: "Jane Roe", "by Jane Roe", "Jane Roe and Ann Poe". */
export function isAuthorLine(text: string, author: string | undefined): boolean {
	if (author === undefined || text.length > LONGEST_NAME) return false;
	const own = namesIn(author);
	return own !== "" && (namesIn(text) === own || namesIn(text.replace(BY, "")) === own);
}

/** Names in the order in which they are said, whatever stands between them. */
function namesIn(words: string): string {
	return comparable(words.replace(/\s(?:and|und|et|y|e|og|och|en)\s|[,;&]/giu, " "));
}
