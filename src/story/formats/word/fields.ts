/** A code in a document and what is shown for it. */
type Field = { instruction: string; isShown: boolean; isList: boolean };

/** Fields that are open. */
export type Fields = {
	readonly open: Field[];
	/** Those of which the code is being read. */
	codes: number;
	/** Those that hold a table of contents or an index; parts of a document that do are counted, too. */
	lists: number;
	/** Whether such a field has ended in the paragraph that is being read: then that is its last entry. */
	hasEnded: boolean;
};

export function noFields(): Fields {
	return { open: [], codes: 0, lists: 0, hasEnded: false };
}

/** A field is a code, which is not shown, and what it stands for. */
export function noteField(fields: Fields, type: string): void {
	if (type === "begin") beginField(fields, "");
	if (type === "separate") showField(fields);
	if (type === "end") endField(fields);
}

/** A field that is one element. */
export function simpleField(fields: Fields, instruction: string): void {
	beginField(fields, instruction);
	showField(fields);
}

function beginField(fields: Fields, instruction: string): void {
	fields.open.push({ instruction, isShown: false, isList: false });
	fields.codes++;
}

function showField(fields: Fields): void {
	const field = fields.open.at(-1);
	if (field === undefined || field.isShown) return;
	field.isShown = true;
	fields.codes--;
	field.isList = LISTS.test(field.instruction);
	if (field.isList) fields.lists++;
}

export function endField(fields: Fields): void {
	const field = fields.open.pop();
	if (field === undefined) return;
	if (!field.isShown) fields.codes--;
	if (!field.isList) return;
	fields.lists--;
	fields.hasEnded = true;
}

/** Characters of an entry of a table of contents: text that begins where the contents end is longer. */
const LONGEST_ENTRY = 200;

/** Whether a paragraph that ends here is an entry of such a list. */
export function endEntry(fields: Fields, words: readonly string[]): boolean {
	const isLast = fields.hasEnded && words.reduce((length, piece) => length + piece.length, 0) < LONGEST_ENTRY;
	fields.hasEnded = false;
	return fields.lists > 0 || isLast;
}

/** Adds to the code that is being read. */
export function noteInstruction(fields: Fields, text: string): void {
	const field = fields.open.at(-1);
	if (field !== undefined && field.instruction.length < LONGEST_CODE) field.instruction += text;
}

/** Characters of a code that are read. */
const LONGEST_CODE = 200;

/** Codes of tables of contents and indexes. */
const LISTS = /^\s*(?:TOC|INDEX|TOA|BIBLIOGRAPHY)\b/iu;
