import { FluentBundle, type FluentResource } from "@fluent/bundle";
import { functionsOf } from "./fluent-functions.ts";
import { OURS, valuesOf } from "./fluent-values.ts";

/** A language's sentences: each saying's stands under the saying's own name, its fields are the sentence's variables. */
export type Sentences = {
	/** BCP 47. */
	readonly tag: string;
	/**
	 * The sentence of an id; one that the language lacks, or cannot make, is taken from the language to fall back to.
	 *
	 * @throws Error if there is no such sentence there either, or it asks for what is not there: a bug of the language's files.
	 */
	sentenceOf(id: string, fields: object): Sentence;
};

/** `isOurs`: it begins with words of ours, not with a name, a title or the story's words, which never change. */
export type Sentence = { readonly words: string; readonly isOurs: boolean };

/**
 * Makes a language's sentences of its files. `docs/translating.md` says what stands in them; `fluent-values.ts` makes the variables.
 *
 * @param tag BCP 47.
 * @see https://projectfluent.org/fluent/guide
 */
export function readSentences(tag: string, files: readonly FluentResource[], fallback?: Sentences): Sentences {
	const phrase = (id: string, fields: object): string => made(id, fields).words;
	/** What a command or an option says of itself; English says it in the command's own data. */
	const describe = (id: string): string | undefined => {
		const description = bundle.getMessage(id)?.attributes["description"];
		return description === undefined ? undefined : bundle.formatPattern(description).replaceAll(OURS, "");
	};
	const functions = functionsOf(tag, phrase, describe);
	// Marks around each name for scripts of the other direction would be seen in a terminal, and counted by Discord.
	const bundle: FluentBundle = new FluentBundle(tag, {
		useIsolating: false,
		transform: (text) => OURS + text,
		functions,
	});
	for (const file of files) {
		const [problem] = bundle.addResource(file);
		if (problem !== undefined) throw problem;
	}
	const made = (id: string, fields: object): Sentence => {
		const pattern = bundle.getMessage(id)?.value;
		if (pattern === undefined || pattern === null) throw new Error(`${tag}: no sentence for ${id}`);
		const errors: Error[] = [];
		const words = bundle.formatPattern(pattern, valuesOf(fields, said), errors);
		// A field that a saying leaves out is no mistake: a selector takes its default for it.
		const problem = errors.find(({ message }) => !message.startsWith("Unknown variable"));
		if (problem !== undefined) throw problem;
		return { words: words.replaceAll(OURS, ""), isOurs: words.startsWith(OURS) };
	};
	const sentenceOf = (id: string, fields: object): Sentence => {
		if (fallback === undefined) return made(id, fields);
		try {
			return made(id, fields);
		} catch {
			return fallback.sentenceOf(id, fields);
		}
	};
	const said = (id: string, fields: object): string => sentenceOf(id, fields).words;
	return { tag, sentenceOf };
}
