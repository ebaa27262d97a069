import { UserError } from "../errors.ts";

/** A question that cannot be asked, as data for whoever words it. */
export type QuestionMistake =
	| { readonly say: "nothing-asked" }
	| { readonly say: "nothing-quoted" }
	| { readonly say: "nothing-to-find"; readonly typed: string };

/** In English, for whoever knows no wording; a test holds that it says what `en/mistake.ftl` says. */
const ENGLISH: { readonly [Say in QuestionMistake["say"]]: (of: Extract<QuestionMistake, { say: Say }>) => string } = {
	"nothing-asked": () => "Write a question after /ask.",
	"nothing-quoted": () => "Give the words of the quotation, a speaker, or both.",
	"nothing-to-find": ({ typed }) => `“${typed}” names nothing to find. Give at least one word without a minus.`,
};

export function questionMistake(saying: QuestionMistake): UserError {
	return new UserError(ENGLISH[saying.say](saying as never), { saying });
}
