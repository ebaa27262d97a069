import { hostileTexts } from "./hostile-texts.ts";
import { hostileStructures, textReaders } from "./readers.ts";

/** Characters of each text: an upload of a server. */
const LENGTH = 400_000;

/** Parts of each file whose structure is hard. */
const PARTS = 8000;

/** Reads every hostile text in a form, each in another as they come round, and every hostile structure; tells how many. */
const forms = Object.values(textReaders);
let count = 0;
for (const make of Object.values(hostileTexts)) {
	await forms[count % forms.length]?.(make(LENGTH));
	count++;
}
for (const make of Object.values(hostileStructures)) {
	await make(PARTS)();
	count++;
}
process.stdout.write(`${count}\n`);
