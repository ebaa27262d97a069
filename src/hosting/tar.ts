import { UserError } from "../errors.ts";

/** A file on its way into an archive or out of one. */
export type TarFile = {
	/** With `/`, at most 100 characters of ASCII. */
	readonly name: string;
	/** In bytes: exactly so many are in `content`. */
	readonly size: number;
	readonly content: AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
};

const BLOCK = 512;

/** What is kept of a file by its owner alone. */
const MODE = "0000600";

/** The end of an archive: two blocks of nothing. */
const END = new Uint8Array(2 * BLOCK);

/**
 * The bytes of an archive that every tar unpacks. The format is as old as Unix and written as a stream, so that no file
 * has to fit into memory, and a backup outlives this program.
 *
 * @see https://pubs.opengroup.org/onlinepubs/9799919799/utilities/pax.html#tag_20_94_13_06 "ustar Interchange Format"
 */
export async function* writeTar(files: AsyncIterable<TarFile>): AsyncGenerator<Uint8Array> {
	for await (const { name, size, content } of files) {
		yield header(name, size);
		let written = 0;
		for await (const bytes of content) {
			written += bytes.length;
			yield bytes;
		}
		if (written !== size) throw new Error(`${name} has ${written} bytes, not ${size}.`);
		yield new Uint8Array(padding(size));
	}
	yield END;
}

/**
 * Reads an archive from beginning to end. It trusts nothing: a header whose sum is wrong, anything that is no plain file,
 * and an archive that ends before its end are refused.
 *
 * @param take Reads the content of a file; what it leaves is passed over.
 * @throws UserError
 */
export async function readTar(bytes: AsyncIterable<Uint8Array>, take: (file: TarFile) => Promise<void>): Promise<void> {
	const source = takeFrom(bytes);
	for (;;) {
		const block = await source.exactly(BLOCK);
		if (block.every((byte) => byte === 0)) return source.rest();
		const { name, size } = readHeader(block);
		let left = size;
		async function* content(): AsyncGenerator<Uint8Array> {
			while (left > 0) {
				const part = await source.atMost(left);
				left -= part.length;
				yield part;
			}
		}
		await take({ name, size, content: content() });
		while (left > 0) left -= (await source.atMost(left)).length;
		await source.exactly(padding(size));
	}
}

function padding(size: number): number {
	return (BLOCK - (size % BLOCK)) % BLOCK;
}

/** Where a header keeps what: its first byte and the one after its last. */
const FIELDS = { name: [0, 100], size: [124, 136], sum: [148, 156], kind: [156, 157], magic: [257, 263] } as const;

function header(name: string, size: number): Uint8Array {
	if (!/^[\x21-\x7e]{1,100}$/.test(name)) throw new Error(`${name} is no name for an archive.`);
	const block = Buffer.alloc(BLOCK);
	const octal = (value: number, digits: number): string => value.toString(8).padStart(digits, "0");
	block.write(name, 0, "latin1");
	block.write(`${MODE}\0${octal(0, 7)}\0${octal(0, 7)}\0${octal(size, 11)}\0${octal(0, 11)}\0`, 100, "latin1");
	block.write("0", FIELDS.kind[0], "latin1");
	block.write("ustar\x0000", FIELDS.magic[0], "latin1");
	block.write(`${octal(sumOf(block), 6)}\0 `, FIELDS.sum[0], "latin1");
	return block;
}

/** The sum of a header's bytes, where those of the sum itself count as blanks. */
function sumOf(block: Uint8Array): number {
	const [from, to] = FIELDS.sum;
	return block.reduce((sum, byte, at) => sum + (at >= from && at < to ? 0x20 : byte), 0);
}

function readHeader(block: Uint8Array): Pick<TarFile, "name" | "size"> {
	const field = ([from, to]: readonly [number, number]): string =>
		Buffer.from(block.subarray(from, to)).toString("latin1").split("\0")[0] ?? "";
	if (octalOf(field(FIELDS.sum)) !== sumOf(block) || !field(FIELDS.magic).startsWith("ustar")) {
		throw new UserError("it is no archive as “footnote backup” makes it");
	}
	const [name, size] = [field(FIELDS.name), octalOf(field(FIELDS.size))];
	if (field(FIELDS.kind) !== "0" || size === undefined) {
		throw new UserError(`it holds ${JSON.stringify(name)}, which is no plain file`);
	}
	return { name, size };
}

function octalOf(digits: string): number | undefined {
	return /^\s*[0-7]{1,12}\s*$/.test(digits) ? Number.parseInt(digits, 8) : undefined;
}

/** Bytes that come in pieces, taken in pieces of another size. */
function takeFrom(bytes: AsyncIterable<Uint8Array>) {
	const pieces = bytes[Symbol.asyncIterator]();
	let held: Uint8Array = new Uint8Array(0);
	const atMost = async (count: number): Promise<Uint8Array> => {
		while (held.length === 0) {
			const next = await pieces.next();
			if (next.done === true) throw new UserError("it is cut off");
			held = next.value;
		}
		const part = held.subarray(0, count);
		held = held.subarray(part.length);
		return part;
	};
	const exactly = async (count: number): Promise<Uint8Array> => {
		const block = new Uint8Array(count);
		for (let filled = 0; filled < count; ) {
			const part = await atMost(count - filled);
			block.set(part, filled);
			filled += part.length;
		}
		return block;
	};
	/** What is packed tells only where it ends whether it is whole. */
	const rest = async (): Promise<void> => {
		while ((await pieces.next()).done !== true);
	};
	return { atMost, exactly, rest };
}
