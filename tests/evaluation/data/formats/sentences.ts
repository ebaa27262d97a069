/** Sentences put together to a text, and where each stands: half-open, in characters. */
export type JoinedText = { readonly text: string; readonly sents: readonly (readonly [number, number])[] };

/** @param before What stands between each sentence and the one before it; the first one's counts for nothing. */
export function joinSentences(sentences: readonly { readonly text: string; readonly before: string }[]): JoinedText {
	let text = "";
	const sents = sentences.map(({ text: sentence, before }): [number, number] => {
		if (text !== "") text += before;
		const start = text.length;
		text += sentence;
		return [start, text.length];
	});
	return { text, sents };
}
