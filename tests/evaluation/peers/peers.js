import { create, insertMultiple, search } from "@orama/orama";
import FlexSearch from "flexsearch";
import Database from "libsql";
import lunr from "lunr";
import MiniSearch from "minisearch";
import bm25 from "wink-bm25-text-search";

/**
 * Other libraries as ways to search one story: passages in, a function from question to passage numbers out.
 *
 * "Tuned" is Porter stems without question words. `termOf` gives the stem of a word, or null for a question word.
 */
export function peersWith(termOf) {
	const termsOf = (text) => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).flatMap((word) => termOf(word) ?? []);
	return {
		"MiniSearch, defaults": (passages) => miniSearch(passages, {}, {}),
		"MiniSearch, as its README shows it": (passages) => miniSearch(passages, {}, { prefix: true, fuzzy: 0.2 }),
		"MiniSearch, tuned": (passages) => miniSearch(passages, { processTerm: (term) => termOf(term.toLowerCase()) }, {}),
		lunr: (passages) => {
			const index = lunr(function () {
				this.ref("id");
				this.field("text");
				for (const [id, text] of passages.entries()) this.add({ id, text });
			});
			return (question) =>
				index
					.query((query) => query.term(lunr.tokenizer(question).filter((token) => termOf(token.toString()) !== null)))
					.map(({ ref }) => Number(ref));
		},
		"wink-bm25": (passages) => {
			// It refuses fewer than three documents; empty ones change no order.
			const engine = bm25();
			engine.defineConfig({ fldWeights: { text: 1 } });
			engine.definePrepTasks([termsOf]);
			for (const [id, text] of passages.entries()) engine.addDoc({ text }, id);
			for (let id = passages.length; id < 3; id++) engine.addDoc({ text: "" }, id);
			engine.consolidate();
			return (question) => engine.search(question, 10).map(([id]) => Number(id));
		},
		FlexSearch: (passages) => {
			const index = new FlexSearch.Index({ encode: termsOf, tokenize: "strict" });
			for (const [id, text] of passages.entries()) index.add(id, text);
			return (question) => index.search(question, { limit: 10, suggest: true });
		},
		Orama: (passages) => {
			const index = create({ schema: { text: "string" } });
			insertMultiple(
				index,
				passages.map((text, id) => ({ id: String(id), text })),
			);
			return (question) => search(index, { term: question, limit: 10 }).hits.map(({ id }) => Number(id));
		},
		"SQLite FTS5": (passages) => {
			const database = new Database(":memory:");
			database.exec("CREATE VIRTUAL TABLE passages USING fts5(text)");
			const add = database.prepare("INSERT INTO passages(rowid, text) VALUES (?, ?)");
			for (const [id, text] of passages.entries()) add.run(id + 1, termsOf(text).join(" "));
			const find = database.prepare("SELECT rowid AS id FROM passages WHERE passages MATCH ? ORDER BY rank LIMIT 10");
			return (question) => {
				const terms = termsOf(question).map((term) => `"${term}"`);
				return terms.length === 0 ? [] : find.all(terms.join(" OR ")).map(({ id }) => id - 1);
			};
		},
	};
}

function miniSearch(passages, options, searchOptions) {
	const index = new MiniSearch({ fields: ["text"], ...options });
	index.addAll(passages.map((text, id) => ({ id, text })));
	return (question) => index.search(question, searchOptions).map(({ id }) => id);
}
