import { describe, expect, test } from "vitest";
import { KNOWN_LANGUAGES, languageRules } from "../../src/language/language.ts";
import { ASKING_WORDS, SMALL_WORDS } from "../../src/language/lists/small-words.ts";
import { listed } from "../../src/language/lists/word-set.ts";
import { normalizeWord } from "../../src/language/normalize.ts";

describe("the words of a language", () => {
	test.each([
		["de", "Wald Wälder Wäldern Waldes Waelder"],
		["de", "Prinzessin Prinzessinnen"],
		["de", "Bauer Bauern"],
		["de", "Straße Strasse Strassen"],
		["fr", "cheval chevaux"],
		["fr", "aînée l’aînée aînés aine"],
		["fr", "trouver trouvé trouvée trouvées trouvèrent"],
		["fr", "bûcheron bûcherons bucheron"],
		["es", "gigante gigantes"],
		["es", "vivía vivian vivir"],
		["es", "nación naciones nacion"],
		["it", "acqua dell'acqua"],
		["pt", "coração corações coracao"],
		["nl", "huis huizen"],
		["nl", "bos bossen"],
		["sv", "skog skogen skogarna"],
		["da", "hest heste hesten"],
		["no", "hest hester hesten"],
		["nb", "hest hester"],
		["fi", "metsä metsässä metsän"],
		["ru", "красный красные красная"],
		["ru", "линия линий линии"],
	])("in %s are indexed as one: %s", (language, forms) => {
		const { stem } = languageRules(language);
		expect(new Set(listed(forms).map((word) => stem(normalizeWord(word)))).size).toBe(1);
	});

	test.each([
		["de", "Wer warum wessen und"],
		["fr", "qui pourquoi qu’elle où"],
		["es", "¿quién? cuándo el"],
		["ru", "кто почему и"],
		["zh", "谁 为什么 的"],
		["ja", "誰 なぜ は"],
		["ko", "누구 왜"],
		["th", "ใคร ทำไม"],
	])("in %s say nothing of what is asked: %s", (language, words) => {
		const { isStopWord } = languageRules(language);
		for (const word of listed(words)) expect(isStopWord(normalizeWord(word.replace(/[¿?]/gu, ""))), word).toBe(true);
	});

	test("stand for themselves where it has no rules here, those of English too", () => {
		const { stem, isStopWord } = languageRules("pl");
		expect([stem("wracali"), isStopWord("the")]).toEqual(["wracali", false]);
	});

	test("are known of every language that has words that ask", () => {
		expect(Object.keys(ASKING_WORDS).filter((code) => !KNOWN_LANGUAGES.includes(code))).toEqual([]);
		expect(Object.keys(SMALL_WORDS).filter((code) => code !== "en" && !(code in ASKING_WORDS))).toEqual([]);
	});

	test("are no words where they are very long: a stemmer is not asked", () => {
		expect(languageRules("fi").stem("a".repeat(100_000))).toHaveLength(100_000);
	});
});
