/** Words and phrases with which a question asks for what is not so. */
const DENYING = [
	"not never cannot without nobody none unable except besides unlike".split(" "),
	["no one", "no longer", "other than", "rather than", "instead of"],
	"fail fails failed".split(" ").map((word) => `${word} to`),
	"refuse refuses refused".split(" ").map((word) => `${word} to`),
	"avoid avoids avoided lack lacks lacked".split(" "),
].flat();

const DENIAL = new RegExp(`\\b(?:${DENYING.join("|")})\\b|n['’]t\\b`, "iu");

/** Whether a question asks for what is not so: "who did not come?", "who failed to come?". */
export function denies(text: string): boolean {
	return DENIAL.test(text);
}
