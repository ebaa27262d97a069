import { each, fill, type HostileText, hostileTexts } from "./hostile-texts.ts";

function word(at: number): string {
	let made = "";
	for (let rest = at + 7; rest > 0; rest = Math.floor(rest / 60)) {
		made += `${"bcdfglmnprst"[rest % 12]}${"aeiou"[Math.floor(rest / 12) % 5]}`;
	}
	return made;
}

function name(at: number): string {
	const made = word(at);
	return `${made.charAt(0).toUpperCase()}${made.slice(1)}`;
}

function oneOf(words: readonly string[], at: number): string {
	return words[at % words.length] as string;
}

/** Hard to annotate, to search or to show, rather than to read; each in one paragraph if it has no blank line. */
const annotationTexts: Readonly<Record<string, HostileText>> = {
	"capitals joined by AND": fill("ANNA AND "),
	"capitals and numbers": fill("A 1 "),
	"capitals before a bracket": fill("ANNA (a "),
	"a transcript in one paragraph": fill("ANNA: hello there. BOB: good day. "),
	"different labels": each((at) => `${name(at).toUpperCase()}: yes. `),
	"people in apposition": fill("Anna, the old doctor, "),
	"different people in apposition": each((at) => `${name(at)}, the ${word(at)} doctor, `),
	"doctors of several peoples": each(
		(at) =>
			`Anna ${name(at)}, the ${oneOf(["Russian", "American", "French"], at)} doctor, came. The British doctor went. `,
	),
	"different roles that speak": each((at) => `“Yes,” said the ${word(at)} cook. “No,” said the ${word(at)}. `),
	"doctors of unknown peoples": each((at) => `the ${word(at)}ese doctor came. `),
	"who was": fill("Anna, who was a doctor, "),
	"a possessive and kin": fill("Alice's mother "),
	"different owners of kin": each((at) => `${name(at)}'s mother ${name(at + 1)} `),
	"kin that lives somewhere": each((at) => `Anna's brother ${name(at)} lived in ${name(at + 3)}. `),
	"one first name, many surnames": each((at) => `Anna ${name(at)} went home. `),
	"one name, many middle names": each((at) => `Anna B${word(at)} Smith came. `),
	"one word of capitals that is no name": (length) => `They were running. ${fill("Running ")(length)}`,
	"one name beside many of it": each((at) => `Anna met Anna ${name(at)} and Tom. `),
	"two first names, many surnames": each((at) => `Anna Maria ${name(at)} came. `),
	"wives and husbands": each((at) => `Mrs. ${name(at)} Smith met Mr. ${name(at)} Smith. Mrs. Smith came. `),
	"short forms of a name": each((at) => `${oneOf(["Liz", "Beth", "Eliza", "Lizzie"], at)} ${name(at)} came. `),
	"initials and surnames": each((at) => `${name(at).charAt(0)}. ${name(at * 3)} came. `),
	"titles in many orders": each(
		(at) =>
			`The ${oneOf(["President", "Minister", "King", "Lord"], at)} ${oneOf(["General", "Doctor", "Judge"], at)} ${oneOf(["Prince", "Bishop"], at)} came. `,
	),
	"one people": fill("Russian "),
	"names of aircraft": fill("A320 B7 "),
	isles: fill("Isle of "),
	"Mr. and a name": fill("Mr. Smith "),
	"names with commas": fill("Anna, "),
	"names with colons": fill("Anna: "),
	"somebody in a place": fill("Anna was in London with the doctor of Paris. "),
	"different people in places": each((at) => `The ${word(at)} saw ${name(at)} in ${name(at + 9)}. `),
	"quotes between a name and a place": fill(`Anna ${"'".repeat(40)} in London `),
	"her and she": fill("Anna saw her. She went. "),
	"single quotes that never close": fill("‘a "),
	"single quotes that may close": fill("a’ b’ "),
	"one speech in which many are called": (length) =>
		`“${each((at) => `Anna, come here, ${name(at % 100)}, and `)(length)}”`,
	"one speech without a stop": (length) => `“${fill("Go. Anna went ")(length)}a”`,
	"turns of many speakers": each((at) => `“Come, ${name(at % 50)},” ${name(at + 1)} said; “go, ${name(at)}!” `),
	"letters that run on": fill("“Dear Anna,\n\n"),
	"verbs of saying": fill("Anna said that he said that "),
	"somebody asks": fill("Where did Anna go? "),
	"a day and blanks": (length) => `On May 5${" ".repeat(length)}he came.`,
	"first one word, then another": (length) => `${fill("anna ")(length / 2)}${fill("bob ")(length / 2)}`,
	"one word of random letters": (length) => {
		let made = "";
		for (let state = 7; made.length < length; state = (state * 1103515245 + 12345) % 2147483648) {
			made += String.fromCharCode(97 + ((state >> 8) % 26));
		}
		return made;
	},
	"Chinese of one sign": fill("我"),
	"Japanese without stops": fill("ひらがなカタカナ漢字"),
	exclamation: fill("!"),
};

/** Every text that annotation, search and answers are tried with. */
export const answeringTexts: Readonly<Record<string, HostileText>> = { ...hostileTexts, ...annotationTexts };
