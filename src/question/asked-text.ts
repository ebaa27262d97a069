import { denies } from "./denial.ts";
import type { AskedText, QuestionKind } from "./question.ts";
import { answerTypeOf, kindOf } from "./question-kind.ts";
import { namesIn, questionWords } from "./question-words.ts";
import { relativeIn } from "./relative.ts";

/** A form that a command gives to words which do not have it themselves: `/when did it rain`, `/where the ring`. */
export type ImpliedForm = "who" | "when" | "where" | "said";

type Implied = { readonly kind: QuestionKind; readonly before: readonly string[]; readonly after: readonly string[] };

const IMPLIED: Readonly<Record<ImpliedForm, Implied>> = {
	who: { kind: "who", before: ["who", "is"], after: [] },
	when: { kind: "when", before: ["when"], after: [] },
	where: { kind: "where", before: ["where"], after: [] },
	said: { kind: "what-said", before: ["what", "did"], after: ["say"] },
};

/** Understands a question by its form: no question mark, no capitals and several sentences are all right. */
export function readAskedText(text: string, form?: ImpliedForm): AskedText {
	const lower = text.replaceAll(/[’ʼ`]/gu, "'").toLowerCase();
	const implied = form && IMPLIED[form];
	// "Who" and "who's", but not "Whoopi".
	const isWritten = /^\s*([\p{L}\p{N}-]+)/u.exec(lower)?.[1] === implied?.before[0];
	const kind = implied?.kind ?? kindOf(lower);
	const words = questionWords(text, isWritten ? undefined : implied);
	return {
		text,
		kind,
		expects: answerTypeOf(kind, lower),
		words,
		names: namesIn(text, words),
		negated: denies(text),
		kin: relativeIn(text),
	};
}
