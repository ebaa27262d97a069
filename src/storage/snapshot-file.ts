import { randomUUID } from "node:crypto";
import { closeSync, fsyncSync, openSync, readSync, renameSync, rmSync, statSync, writeSync } from "node:fs";
import { dirname } from "node:path";
import { crc32 } from "node:zlib";
import { makePrivateFolder, PRIVATE_FILE } from "./private-files.ts";

/**
 * A file of named sections, written once and never changed: the sections one after the other, then a table of them,
 * then a trailer. Each section and the table carry a CRC-32 (damage, not malice, is what a cache meets); a file whose
 * writer was killed never gets its name, and one that was cut or altered is not read.
 */
export type SnapshotWriter = {
	/** @param value Typed arrays are written in this machine's byte order: a snapshot is a cache and never moves. */
	add(name: string, value: SectionValue): void;
	/** Gives the file its name, when everything is on disk. */
	finish(): void;
	/** Throws the unfinished file away. */
	discard(): void;
};

export type SectionValue = Uint8Array | Uint16Array | Uint32Array;

export type SnapshotReader = {
	readonly path: string;
	has(name: string): boolean;
	/** @throws SnapshotDamaged if the section is missing or is not as it was written. */
	read(name: string): Buffer;
	/** The section as the kind of array that was added. @throws SnapshotDamaged as `read` does. */
	readNumbers(name: string): SectionValue;
	/**
	 * The sections whose names begin so, by the rest of their names, each as the kind of array that was added. Those
	 * that were added one after the other are read at once, into one piece of memory. @throws SnapshotDamaged as `read` does.
	 */
	readTogether(prefix: string): Readonly<Record<string, SectionValue>>;
	/** Reads every section once. @throws SnapshotDamaged */
	verify(): void;
};

/** A snapshot that is not as it was written. It is made again from the story's file. */
export class SnapshotDamaged extends Error {
	override name = "SnapshotDamaged";
	readonly path: string;
	constructor(path: string, problem: string) {
		super(`${path}: ${problem}`);
		this.path = path;
	}
}

type Section = {
	readonly at: number;
	readonly bytes: number;
	/** Of each number. */
	readonly width: number;
	readonly crc: number;
};

const MAGIC = Buffer.from("FTNSNAP2", "latin1");
/** Place and length of the table (two 64-bit numbers), its CRC-32, and the magic word again. */
const TRAILER_BYTES = 8 + 8 + 4 + MAGIC.length;
/** Sections begin at multiples of this, so that a typed array of any kind can look at them where they lie. */
const ALIGNMENT = 8;

/** Begins a snapshot that will be at `path`. Until `finish`, it lies beside it under a name of its own. */
export function writeSnapshot(path: string): SnapshotWriter {
	makePrivateFolder(dirname(path));
	const temporary = `${path}.${randomUUID()}.part`;
	const file = openSync(temporary, "wx", PRIVATE_FILE);
	const sections: Record<string, Section> = {};
	let size = 0;
	let isOpen = true;
	const close = (): void => {
		if (isOpen) closeSync(file);
		isOpen = false;
	};
	const append = (bytes: Uint8Array): void => {
		for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done, bytes.length - done);
		size += bytes.length;
	};
	append(MAGIC);
	return {
		add: (name, value) => {
			append(new Uint8Array((ALIGNMENT - (size % ALIGNMENT)) % ALIGNMENT));
			const bytes = new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
			sections[name] = { at: size, bytes: bytes.length, width: value.BYTES_PER_ELEMENT, crc: crc32(bytes) };
			append(bytes);
		},
		finish: () => {
			const table = Buffer.from(JSON.stringify(sections));
			const trailer = Buffer.alloc(TRAILER_BYTES);
			trailer.writeBigUInt64LE(BigInt(size), 0);
			trailer.writeBigUInt64LE(BigInt(table.length), 8);
			trailer.writeUInt32LE(crc32(table), 16);
			MAGIC.copy(trailer, 20);
			append(table);
			append(trailer);
			fsyncSync(file);
			close();
			renameSync(temporary, path);
			syncFolder(dirname(path));
		},
		discard: () => {
			close();
			rmSync(temporary, { force: true });
		},
	};
}

/**
 * Opens a snapshot: reads its table alone. No file stays open between reads.
 *
 * @returns undefined if there is none.
 * @throws SnapshotDamaged
 */
export function openSnapshot(path: string): SnapshotReader | undefined {
	const size = statSync(path, { throwIfNoEntry: false })?.size;
	if (size === undefined) return undefined;
	const sections = readTable(path, size);
	const sectionNamed = (name: string): Section => {
		const section = sections[name];
		if (section === undefined) throw new SnapshotDamaged(path, `there is no section ${name}`);
		return section;
	};
	const check = (name: string, bytes: Buffer): Buffer => {
		if (crc32(bytes) === sectionNamed(name).crc) return bytes;
		throw new SnapshotDamaged(path, `section ${name} is not as it was written`);
	};
	const read = (name: string): Buffer => {
		const { at, bytes } = sectionNamed(name);
		return check(name, readBytes(path, at, bytes));
	};
	return {
		path,
		has: (name) => name in sections,
		read,
		readNumbers: (name) => asAdded(read(name), sectionNamed(name).width),
		readTogether: (prefix) => {
			const named = Object.entries(sections).filter(([name]) => name.startsWith(prefix));
			const from = Math.min(...named.map(([, { at }]) => at));
			const to = Math.max(...named.map(([, { at, bytes }]) => at + bytes));
			if (named.length === 0) throw new SnapshotDamaged(path, `there is no section ${prefix}`);
			const all = readBytes(path, from, to - from);
			const values = named.map(([name, { at, bytes, width }]) => {
				const value = asAdded(check(name, all.subarray(at - from, at - from + bytes)), width);
				return [name.slice(prefix.length), value] as const;
			});
			return Object.fromEntries(values);
		},
		verify: () => {
			for (const name of Object.keys(sections)) read(name);
		},
	};
}

/** The bytes where they lie, seen as numbers of the width they were added with. */
function asAdded({ buffer, byteOffset, length }: Buffer, width: number): SectionValue {
	if (width === Uint8Array.BYTES_PER_ELEMENT) return new Uint8Array(buffer, byteOffset, length);
	if (width === Uint16Array.BYTES_PER_ELEMENT) return new Uint16Array(buffer, byteOffset, length / width);
	return new Uint32Array(buffer, byteOffset, length / width);
}

function readTable(path: string, size: number): Readonly<Record<string, Section>> {
	if (size < MAGIC.length + TRAILER_BYTES) throw new SnapshotDamaged(path, "it is cut short");
	const trailer = readBytes(path, size - TRAILER_BYTES, TRAILER_BYTES);
	const at = Number(trailer.readBigUInt64LE(0));
	const bytes = Number(trailer.readBigUInt64LE(8));
	if (!trailer.subarray(20).equals(MAGIC) || at + bytes + TRAILER_BYTES !== size) {
		throw new SnapshotDamaged(path, "it does not end as a snapshot ends");
	}
	const table = readBytes(path, at, bytes);
	if (crc32(table) !== trailer.readUInt32LE(16)) throw new SnapshotDamaged(path, "its table is damaged");
	return JSON.parse(table.toString("utf8")) as Record<string, Section>;
}

function readBytes(path: string, at: number, length: number): Buffer {
	// Not from Node's shared pool: a typed array over it needs a place of its own.
	const bytes = Buffer.allocUnsafeSlow(length);
	const file = openThere(path);
	try {
		for (let done = 0; done < length; ) {
			const count = readSync(file, bytes, done, length - done, at + done);
			if (count === 0) throw new SnapshotDamaged(path, "it is cut short");
			done += count;
		}
	} finally {
		closeSync(file);
	}
	return bytes;
}

/** Who clears the data folder while the bot runs makes it read again, nothing worse. */
function openThere(path: string): number {
	try {
		return openSync(path, "r");
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === "ENOENT") throw new SnapshotDamaged(path, "it is gone");
		throw error;
	}
}

/** A rename is on disk only when its folder is. Windows cannot open folders, and needs no such step. */
function syncFolder(folder: string): void {
	if (process.platform === "win32") return;
	const file = openSync(folder, "r");
	try {
		fsyncSync(file);
	} finally {
		closeSync(file);
	}
}
