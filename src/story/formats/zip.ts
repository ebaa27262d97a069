import { Inflate } from "fflate";
import { UserError } from "../../errors.ts";
import { fileMistake } from "./file-mistake.ts";

/** Files in an archive that are read at most; a novel of 1,000 chapters with pictures has some 2,000. */
const ENTRY_LIMIT = 20_000;

/** Bytes that one file of an archive may unpack to. */
const ENTRY_BYTES = 32 * 1024 * 1024;

/** Bytes that all files read from one archive may unpack to. */
const ARCHIVE_BYTES = 96 * 1024 * 1024;

/** Packed bytes given to the unpacker at a time: they grow a thousandfold at worst, and the limits are checked after each. */
const PIECE = 8192;

/** A zip file, from which single files are unpacked within limits. Nothing is ever written anywhere, so names cannot lead out of it. */
export type Archive = {
	/** Names as they stand in the archive. */
	readonly names: ReadonlySet<string>;
	/** @throws UserError if the file is damaged, encrypted or unpacks to more than the limits allow. */
	readonly read: (name: string) => Uint8Array | undefined;
};

type Entry = {
	readonly method: number;
	readonly isEncrypted: boolean;
	readonly packed: number;
	readonly unpacked: number;
	readonly offset: number;
};

/**
 * @param fileName Named in every message.
 * @throws UserError if it is no complete zip file.
 */
export function openArchive(bytes: Uint8Array, fileName: string): Archive {
	const entries = readDirectory(bytes, fileName);
	let total = 0;
	return {
		names: new Set(entries.keys()),
		read: (name) => {
			const entry = entries.get(name);
			if (entry === undefined) return undefined;
			const limit = Math.min(ENTRY_BYTES, ARCHIVE_BYTES - total);
			// What fails counts as well: a file of thousands of bad parts must not be unpacked part by part.
			total += Math.min(entry.unpacked, limit);
			return unpack(bytes, entry, `${fileName} (${name})`, limit);
		},
	};
}

/** PKWARE APPNOTE 6.3.10, 4.3.16: end of central directory record, at the end before a comment of at most 65,535 bytes. */
function readDirectory(bytes: Uint8Array, fileName: string): Map<string, Entry> {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const end = findEnd(view);
	if (end < 0) throw damaged(fileName);
	const count = view.getUint16(end + 10, true);
	let at = view.getUint32(end + 16, true);
	if (count > ENTRY_LIMIT) throw fileMistake({ say: "too-many-files-in-it", path: fileName, count, most: ENTRY_LIMIT });
	const entries = new Map<string, Entry>();
	for (let index = 0; index < count; index++) {
		if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) throw damaged(fileName);
		const nameLength = view.getUint16(at + 28, true);
		const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
		entries.set(name, {
			method: view.getUint16(at + 10, true),
			isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
			packed: view.getUint32(at + 20, true),
			unpacked: view.getUint32(at + 24, true),
			offset: view.getUint32(at + 42, true),
		});
		at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
	}
	return entries;
}

function findEnd(view: DataView): number {
	const lowest = Math.max(0, view.byteLength - 22 - 65_535);
	for (let at = view.byteLength - 22; at >= lowest; at--) if (view.getUint32(at, true) === 0x06054b50) return at;
	return -1;
}

function unpack(bytes: Uint8Array, entry: Entry, name: string, limit: number): Uint8Array {
	if (entry.isEncrypted) throw fileMistake({ say: "entry-encrypted", path: name });
	if (entry.unpacked > limit) throw tooLarge(name, limit);
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	if (entry.offset + 30 > bytes.length || view.getUint32(entry.offset, true) !== 0x04034b50) throw damaged(name);
	const start = entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
	const packed = bytes.subarray(start, start + entry.packed);
	if (packed.length < entry.packed) throw damaged(name);
	if (entry.method === 0) return packed;
	if (entry.method !== 8) throw fileMistake({ say: "packed-unusually", path: name });
	return inflate(packed, name, entry.unpacked);
}

/** Unpacks piece by piece, and no further than the directory says: that need not be true. */
function inflate(packed: Uint8Array, name: string, expected: number): Uint8Array {
	const chunks: Uint8Array[] = [];
	let length = 0;
	const stream = new Inflate((chunk) => {
		length += chunk.length;
		if (length > expected) throw damaged(name);
		chunks.push(chunk);
	});
	try {
		for (let at = 0; at < packed.length; at += PIECE) {
			stream.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
		}
	} catch (error) {
		if (error instanceof UserError) throw error;
		throw damaged(name);
	}
	const whole = new Uint8Array(length);
	let at = 0;
	for (const chunk of chunks) {
		whole.set(chunk, at);
		at += chunk.length;
	}
	return whole;
}

function damaged(name: string): UserError {
	return fileMistake({ say: "file-damaged", path: name });
}

function tooLarge(name: string, limit: number): UserError {
	return fileMistake({ say: "unpacks-to-too-much", path: name, most: Math.floor(limit / 1024 / 1024) });
}
