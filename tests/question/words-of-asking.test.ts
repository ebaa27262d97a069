import { expect, test } from "vitest";
import { readAskedText } from "../../src/question/asked-text.ts";
import { isOfAsking } from "../../src/question/words-of-asking.ts";

test.each([
	["How did Anselm react?", ["react"]],
	["What did she finally decide?", ["finally", "decide"]],
	["What was his last wish?", ["last", "wish"]],
	["Why did the king flee?", []],
	["Who is Hope?", []],
	["Where does Miss Hope live?", []],
])("of %j these words say how it is asked", (text, words) => {
	const asked = readAskedText(text).words.filter((word) => word.content && isOfAsking(word));
	expect(asked.map((word) => word.text)).toEqual(words);
});
