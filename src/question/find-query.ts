/** One thing a passage must hold, or must not. */
export type FindTerm = {
	readonly form: "word" | "phrase";
	/** As typed, without marks. */
	readonly words: string;
};

/** What `/find` was asked: every term in `all`, none in `none`, and the pairs in `near` close together. */
export type FindQuery = {
	readonly all: readonly FindTerm[];
	readonly none: readonly FindTerm[];
	readonly near: readonly (readonly [FindTerm, FindTerm])[];
};

/** Reads `"exact words"`, `word`, `-word`, `-"words"` and `one near other`. */
export function parseFindQuery(typed: string): FindQuery {
	const all: FindTerm[] = [];
	const none: FindTerm[] = [];
	const near: [FindTerm, FindTerm][] = [];
	let afterNear = false;
	for (const match of typed.matchAll(
		/(?<minus>(?:^|(?<=\s))[-–−])?(?:["“”„«»](?<phrase>[^"“”„«»]+)["“”„«»]?|(?<word>[^\s"“”„«»]+))/gu,
	)) {
		const { minus, phrase, word } = match.groups ?? {};
		const bare = word?.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}.]+$/gu, "");
		if (word?.toLowerCase() === "near" && minus === undefined && all.length > 0) {
			afterNear = true;
			continue;
		}
		const words = (phrase ?? bare ?? "").trim();
		if (words === "") continue;
		const term: FindTerm = { form: phrase === undefined ? "word" : "phrase", words };
		if (minus !== undefined) none.push(term);
		else {
			const before = all.at(-1);
			if (afterNear && before !== undefined) near.push([before, term]);
			all.push(term);
		}
		afterNear = false;
	}
	if (afterNear) all.push({ form: "word", words: "near" });
	return { all, none, near };
}
