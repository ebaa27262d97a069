import { Readable } from "node:stream";
import type { ReadableStream } from "node:stream/web";
import { mistake } from "../answering/wording/mistake.ts";
import { UserError } from "../errors.ts";

/** Largest file taken from Discord, in bytes. A long novel with its pictures has less. */
export const LARGEST_ATTACHMENT = 25 * 1024 * 1024;

/** Discord's hosts are quick; who waits longer than this is not going to get the file. */
const TIMEOUT_MS = 20_000;

export type AttachmentAddress = {
	readonly url: string;
	/** In bytes, as Discord says. Not trusted: the stream is counted too. */
	readonly size: number;
};

/**
 * Fetches an attachment, from the hosts named and from nowhere else: an address in an interaction is what somebody sent.
 * No redirect is followed; what is longer than announced is given up.
 *
 * @param hosts With their port where it is not the default. A loopback address may be plain http, for tests.
 * @throws UserError
 */
export async function fetchAttachment({ url, size }: AttachmentAddress, hosts: readonly string[]): Promise<Uint8Array> {
	const address = URL.canParse(url) ? new URL(url) : undefined;
	if (address === undefined || !hosts.includes(address.host) || !isSafe(address)) {
		throw mistake({ say: "not-of-discord" });
	}
	if (size > LARGEST_ATTACHMENT) throw tooLarge(size);
	try {
		const response = await fetch(address, { redirect: "error", signal: AbortSignal.timeout(TIMEOUT_MS) });
		if (!response.ok || response.body === null) throw mistake({ say: "file-not-given", status: response.status });
		return await readUpTo(response.body, LARGEST_ATTACHMENT);
	} catch (error) {
		if (error instanceof UserError) throw error;
		throw mistake({ say: "file-not-fetched" }, { cause: error });
	}
}

function isSafe({ protocol, hostname }: URL): boolean {
	return (
		protocol === "https:" || (protocol === "http:" && /^(?:127(?:\.\d{1,3}){3}|localhost|\[::1\])$/.test(hostname))
	);
}

async function readUpTo(body: ReadableStream<Uint8Array>, limit: number): Promise<Uint8Array> {
	const pieces: Uint8Array[] = [];
	let length = 0;
	for await (const piece of Readable.fromWeb(body)) {
		length += piece.length;
		if (length > limit) throw tooLarge(length);
		pieces.push(piece);
	}
	return new Uint8Array(Buffer.concat(pieces));
}

function tooLarge(size: number): UserError {
	return mistake({
		say: "file-too-large",
		megabytes: Math.ceil(size / 1024 / 1024),
		most: LARGEST_ATTACHMENT / 1024 / 1024,
	});
}
