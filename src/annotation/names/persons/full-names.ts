import { areNamesakes } from "../../../language/lists/nicknames.ts";
import { wordSet } from "../../../language/lists/word-set.ts";
import { isFirstName } from "../../../language/word-lists.ts";
import { isInitial } from "./alias-keys.ts";

/** The family name: the last word, or the first in names that begin with a Chinese or Korean one ("Kim Jong-il"). */
export function surnameOf(words: readonly string[]): string {
	const [first = ""] = words;
	return EAST_ASIAN_SURNAMES.has(first) && !isFirstName(words[1] ?? "") ? first : (words.at(-1) as string);
}

const EAST_ASIAN_SURNAMES = wordSet(`
	kim lee park pak jo cho choi choe chung jeong kang yoon yun lim han shin oh roh ban hwang ahn song ryu hong li wang zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he gao lin luo liang zheng tang deng mao jiang wen xi nguyen tran pham`);

/** Whether two names of several words can be one person's: "Lizzy Bennet" and "Elizabeth Bennet", "J. Smith" and "John Peter Smith". */
export function fullNamesAgree(a: readonly string[], b: readonly string[]): boolean {
	const [short, long] = a.length <= b.length ? [a, b] : [b, a];
	if (short.at(-1) !== long.at(-1)) return short.every((word, index) => word === long[index]) && short.length > 1;
	const [first, other] = [short[0] as string, long[0] as string];
	if (areNamesakes(first, other)) return middlesAgree(short, long);
	// "Long John Silver" is John Silver.
	if (long.length > short.length && short.every((word, index) => word === long[index + long.length - short.length]))
		return true;
	return (isInitial(first) || isInitial(other)) && first[0] === other[0];
}

function middlesAgree(short: readonly string[], long: readonly string[]): boolean {
	if (short.length < long.length || short.length === 2) return true;
	return short.slice(1, -1).every((word, index) => isSameMiddle(word, long[index + 1] ?? ""));
}

/** "P." is Paul as well as Peter; Paul is not Peter. */
function isSameMiddle(a: string, b: string): boolean {
	return isInitial(a) || isInitial(b) ? a[0] === b[0] : areNamesakes(a, b);
}
