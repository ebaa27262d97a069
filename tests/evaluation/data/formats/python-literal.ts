/** A list or set of Python becomes a list. */
export type Literal = string | number | null | readonly Literal[];

const ESCAPES: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", "'": "'", '"': '"', "\\": "\\" };

/** A bracket, a comma, a string in either kind of marks, a number, or `None` and the like. */
const TOKEN =
	/\s*(?:([[({])|([\])}])|(,)|'([^'\\]*(?:\\.[^'\\]*)*)'|"([^"\\]*(?:\\.[^"\\]*)*)"|(-?\d+(?:\.\d+)?)|(None|nan|set\(\)))\s*/suy;

/** A value as Python prints it: strings, numbers, None, and lists, sets and tuples of them; tables of the corpora hold such cells. */
export function readPythonLiteral(text: string): Literal {
	const open: Literal[][] = [[]];
	TOKEN.lastIndex = 0;
	while (TOKEN.lastIndex < text.length) {
		const at = TOKEN.lastIndex;
		const token = TOKEN.exec(text);
		if (token === null) throw new Error(`No value of Python: “${text.slice(at, at + 40)}”.`);
		const [, opening, closing, comma, single, double, number, name] = token;
		if (opening !== undefined) open.push([]);
		else if (closing !== undefined) close(open);
		else if (comma === undefined) open.at(-1)?.push(plainValue(single ?? double, number, name));
	}
	const [values = []] = open;
	if (open.length !== 1 || values.length !== 1) throw new Error(`Not one value of Python: “${text.slice(0, 40)}”.`);
	return values[0] ?? null;
}

function close(open: Literal[][]): void {
	const closed = open.pop();
	const outer = open.at(-1);
	if (closed === undefined || outer === undefined) throw new Error("A bracket is closed that was not opened.");
	outer.push(closed);
}

function plainValue(quoted: string | undefined, number: string | undefined, name: string | undefined): Literal {
	if (quoted !== undefined) return unescaped(quoted);
	if (number !== undefined) return Number(number);
	return name === "set()" ? [] : null;
}

function unescaped(quoted: string): string {
	return quoted.replace(
		/\\(?:x([\da-f]{2})|u([\da-f]{4})|(.))/gisu,
		(whole, hex?: string, unicode?: string, letter = "") => {
			const code = hex ?? unicode;
			return code === undefined ? (ESCAPES[letter] ?? whole) : String.fromCharCode(Number.parseInt(code, 16));
		},
	);
}

/** The list in a cell. */
export function readPythonList(text: string): readonly Literal[] {
	return listed(readPythonLiteral(text));
}

export function listed(value: Literal | undefined): readonly Literal[] {
	if (!Array.isArray(value)) throw new Error(`Not a list: ${JSON.stringify(value)}.`);
	return value;
}
