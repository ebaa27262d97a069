import { describe, expect, test } from "vitest";
import { otherLanguageOf } from "../../src/language/asked-language.ts";
import { declaredLanguage, detectLanguage } from "../../src/language/detect-language.ts";

describe("the language of a question", () => {
	test.each([
		["Who killed the wolf?", ["de"], "en"],
		["who is the frog", ["de"], "en"],
		["the frog", ["fr"], "en"],
		["Where does the king live?", ["ru"], "en"],
		["Wer hat den Wolf getötet?", ["en"], "de"],
		["qui a tué le loup", ["en", "de"], "fr"],
		["Come si chiama il cavallo?", ["es"], "it"],
		["Как зовут короля?", ["en"], "ru"],
		["孔乙己是谁", ["en"], "zh"],
		["なぜ泣いた", ["zh"], "ja"],
	])("is told of %j asked of %j", (question, languages, language) => {
		expect(otherLanguageOf(question, languages)).toBe(language);
	});

	test.each([
		["Wer hat den Wolf getötet?", ["de"]],
		["Wer hat den Wolf getötet?", ["en", "de"]],
		["Hänsel", ["en"]],
		["die Bremer Stadtmusikanten", ["en"]],
		["los Angeles", ["en"]],
		["Vincent van Gogh", ["en"]],
		["is Hänsel", ["de"]],
		["Napoleon", ["zh"]],
		["Hvor bor kongen?", ["no"]],
		["Hvor bor kongen?", ["sv"]],
		["孔乙己", ["ja"]],
		["Was war?", ["en"]],
		["Who was Die Alte?", ["de"]],
		["", ["en"]],
	])("is not told of %j asked of %j: it may be theirs, or only names", (question, languages) => {
		expect(otherLanguageOf(question, languages)).toBeUndefined();
	});
});

const TEXTS = {
	de: "Es war einmal ein König, der hatte eine Tochter, die war so schön, und er liebte sie sehr.",
	fr: "Il était une fois un roi qui avait une fille si belle que le soleil en était jaloux.",
	es: "Había una vez un rey que tenía una hija muy hermosa y la quería más que a su reino.",
	it: "C'era una volta un re che aveva una figlia bellissima, e non la lasciava uscire.",
	pt: "Era uma vez um rei que tinha uma filha muito bela e não a deixava sair do castelo.",
	nl: "Er was eens een koning die een dochter had en het was niet goed voor hem.",
	sv: "Det var en gång en kung som hade en dotter och hon var inte glad.",
	da: "Der var engang en konge, som havde en datter, og hun var ikke glad.",
	no: "Det var en gang en konge som hadde en datter, og hun var ikke glad for seg.",
	fi: "Olipa kerran kuningas, jolla oli tytär, ja hän oli niin kaunis että aurinko kalpeni.",
	ru: "Жил-был король, и была у него дочь.",
	zh: "从前有一个国王，他有一个女儿。",
	ja: "むかしむかしあるところに王様がいました。",
	ko: "옛날 옛적에 왕이 살았습니다.",
	th: "กาลครั้งหนึ่งมีพระราชา",
};

test.each(Object.entries(TEXTS))("a text in %s is taken for that", (language, text) => {
	expect(detectLanguage(text)).toBe(language);
});

test.each([
	["en", TEXTS.de.repeat(3), "de"],
	["en-US", TEXTS.zh, "zh"],
	["en", TEXTS.de.slice(0, 40), "en"],
	["en", "He said: “Es war einmal ein König.” And she was not the one who had to laugh at that.", "en"],
	["fr", TEXTS.de.repeat(3), "de"],
	["lb", TEXTS.de.repeat(3), "lb"],
	["English", TEXTS.de.repeat(3), "de"],
	["pt_BR", "O rei era velho.", "pt-BR"],
])("a text declared as %s that reads %j is in %s", (declared, text, language) => {
	expect(declaredLanguage(declared, text)).toBe(language);
});
