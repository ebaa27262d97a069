import { createHash } from "node:crypto";
import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";

/** The server's end of a WebSocket (RFC 6455), as far as a gateway needs it: whole text messages, ping and close. */
export type WebSocket = {
	send(text: string): void;
	/** Closes in order, with a code. */
	close(code: number): void;
	/** Cuts the line without a word. */
	terminate(): void;
	onMessage: (text: string) => void;
	/** @param code 1006 if the line was cut. */
	onClose: (code: number) => void;
};

// https://www.rfc-editor.org/rfc/rfc6455#section-1.3
const ACCEPT_SUFFIX = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
const Opcode = { Continuation: 0, Text: 1, Close: 8, Ping: 9, Pong: 10 } as const;

export function acceptWebSocket(request: IncomingMessage, line: Duplex): WebSocket {
	const key = `${request.headers["sec-websocket-key"]}${ACCEPT_SUFFIX}`;
	const accept = createHash("sha1").update(key).digest("base64");
	line.write(
		`HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
	);
	let buffered = Buffer.alloc(0);
	let message = "";
	let closedWith = 1006;
	const socket: WebSocket = {
		send: (text) => void (line.writable && line.write(frame(Opcode.Text, Buffer.from(text)))),
		close: (code) => {
			closedWith = code;
			if (line.writable) line.end(frame(Opcode.Close, Buffer.from([code >> 8, code & 255])));
		},
		terminate: () => void line.destroy(),
		onMessage: () => {},
		onClose: () => {},
	};
	const receive = (opcode: number, isLast: boolean, payload: Buffer): void => {
		if (opcode === Opcode.Text || opcode === Opcode.Continuation) {
			message += payload.toString();
			if (!isLast) return;
			socket.onMessage(message);
			message = "";
		} else if (opcode === Opcode.Ping) {
			line.write(frame(Opcode.Pong, payload));
		} else if (opcode === Opcode.Close) {
			closedWith = payload.length >= 2 ? payload.readUInt16BE(0) : 1005;
			if (line.writable) line.end(frame(Opcode.Close, payload));
		}
	};
	line.on("data", (chunk: Buffer) => {
		buffered = Buffer.concat([buffered, chunk]);
		for (let read = readFrame(buffered); read !== undefined; read = readFrame(buffered)) {
			buffered = buffered.subarray(read.length);
			receive(read.opcode, read.isLast, read.payload);
		}
	});
	line.on("error", () => line.destroy());
	// A process that was killed closes its half alone.
	line.on("end", () => line.destroy());
	line.on("close", () => socket.onClose(closedWith));
	return socket;
}

function frame(opcode: number, payload: Buffer): Buffer {
	const { length } = payload;
	const head = Buffer.alloc(length < 126 ? 2 : length < 65_536 ? 4 : 10);
	head[0] = 0x80 | opcode;
	if (length < 126) head[1] = length;
	else if (length < 65_536) {
		head[1] = 126;
		head.writeUInt16BE(length, 2);
	} else {
		head[1] = 127;
		head.writeBigUInt64BE(BigInt(length), 2);
	}
	return Buffer.concat([head, payload]);
}

type Frame = { readonly opcode: number; readonly isLast: boolean; readonly payload: Buffer; readonly length: number };

/** The first whole frame of `bytes`. Clients always mask. */
function readFrame(bytes: Buffer): Frame | undefined {
	if (bytes.length < 2) return undefined;
	const short = (bytes[1] as number) & 127;
	const maskAt = short < 126 ? 2 : short === 126 ? 4 : 10;
	if (bytes.length < maskAt + 4) return undefined;
	const size = short < 126 ? short : short === 126 ? bytes.readUInt16BE(2) : Number(bytes.readBigUInt64BE(2));
	const start = maskAt + 4;
	if (bytes.length < start + size) return undefined;
	const payload = Buffer.from(bytes.subarray(start, start + size));
	for (let i = 0; i < size; i++) payload[i] = (payload[i] as number) ^ (bytes[maskAt + (i & 3)] as number);
	return {
		opcode: (bytes[0] as number) & 15,
		isLast: ((bytes[0] as number) & 128) !== 0,
		payload,
		length: start + size,
	};
}
