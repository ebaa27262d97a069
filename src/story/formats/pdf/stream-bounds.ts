import { Inflate } from "fflate";
import { UserError } from "../../../errors.ts";
import { fileMistake } from "../file-mistake.ts";

/** Bytes that one stream of a PDF, a page's drawing or a font, may unpack to. */
const STREAM_BYTES = 32 * 1024 * 1024;

/** Bytes that all streams may unpack to, pictures aside, which are never unpacked. */
const ALL_BYTES = 256 * 1024 * 1024;

/** An encrypted stream cannot be tried, and may unpack to a thousand times its size. */
const ENCRYPTED_BYTES = 1024 * 1024;

/** Bytes before a stream in which its dictionary stands. */
const DICTIONARY = 2000;

/** Bytes given to the unpacker at a time. */
const PIECE = 65_536;

/**
 * Unpacks every stream once, and keeps nothing: what reads PDFs unpacks a stream whole, however large it becomes.
 *
 * @throws UserError if one is too large.
 */
export function boundStreams(bytes: Uint8Array, path: string): void {
	const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const isEncrypted = file.includes("/Encrypt");
	let total = 0;
	for (const { start, end, dictionary } of streamsOf(file)) {
		if (/\/Subtype\s*\/Image\b/u.test(dictionary)) continue;
		if (isEncrypted && end - start > ENCRYPTED_BYTES) throw tooLarge(path);
		if (!/\/(?:FlateDecode|Fl|LZWDecode|LZW)\b/u.test(dictionary)) continue;
		if ((dictionary.match(/\/(?:FlateDecode|Fl|LZWDecode|LZW|RunLengthDecode|RL)\b/gu) ?? []).length > 1)
			throw tooLarge(path);
		total += unpackedLength(bytes.subarray(start, end));
		if (total > ALL_BYTES) throw tooLarge(path);
	}

	/** What is damaged, encrypted or packed otherwise counts as far as it can be unpacked. */
	function unpackedLength(packed: Uint8Array): number {
		let length = 0;
		const stream = new Inflate((chunk) => {
			length += chunk.length;
			if (length > STREAM_BYTES) throw tooLarge(path);
		});
		try {
			// Behind the two bytes of zlib's header the data are those of deflate.
			for (let at = 2; at < packed.length; at += PIECE) {
				stream.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
			}
		} catch (error) {
			if (error instanceof UserError) throw error;
		}
		return length;
	}
}

type Stream = { readonly start: number; readonly end: number; readonly dictionary: string };

function* streamsOf(file: Buffer): Generator<Stream> {
	for (let at = file.indexOf("stream"); at >= 0; ) {
		const start = at + "stream".length;
		const end = file.indexOf("endstream", start);
		const before = file.toString("latin1", Math.max(0, at - DICTIONARY), at);
		const dictionary = before.slice(before.lastIndexOf(" obj") + 1);
		const skipped = file[start] === 13 ? 2 : 1;
		yield { start: start + skipped, end: end < 0 ? file.length : end, dictionary };
		at = end < 0 ? -1 : file.indexOf("stream", end + "endstream".length);
	}
}

function tooLarge(path: string): UserError {
	return fileMistake({ say: "pdf-too-large", path });
}
