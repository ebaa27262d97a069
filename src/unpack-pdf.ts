import { buffer } from "node:stream/consumers";
import { serialize } from "node:v8";
import { Worker } from "node:worker_threads";
import { UserError } from "./errors.ts";
import type { Unpacked, UnpackLimits } from "./storage/unpack-apart.ts";
import { unpackFile } from "./story/unpack-file.ts";

/**
 * The process that unpacks one PDF: its bytes come by standard input, what it holds goes by standard output. A thread of it ends
 * it when it uses more than it may, or nobody waits for it any more. What V8 ends itself, for a list too long, is nothing but this.
 */
const { path, ...limits } = JSON.parse(process.argv[2] ?? "") as UnpackLimits & { readonly path: string };

/** Milliseconds between two looks: the quickest unpacking makes some 50 MB meanwhile. */
const LOOK_EVERY_MS = 50;

/** Runs in a thread of its own, since the main one does not look up while it unpacks. Plain JavaScript: nothing is to be loaded. */
const GUARD = `
const { workerData } = require("node:worker_threads");
const { writeSync } = require("node:fs");
setInterval(() => {
	if (process.ppid !== workerData.parent) process.kill(process.pid, "SIGKILL");
	const { user, system } = process.cpuUsage();
	const ending = process.memoryUsage.rss() > workerData.memoryMb * 2 ** 20 ? "memory"
		: (user + system) / 1000 > workerData.cpuMs ? "time" : undefined;
	if (ending === undefined) return;
	writeSync(2, ending);
	process.kill(process.pid, "SIGKILL");
}, ${LOOK_EVERY_MS});
`;

new Worker(GUARD, { eval: true, workerData: { ...limits, parent: process.ppid }, execArgv: [] }).unref();

async function unpack(): Promise<Unpacked> {
	const { unpacked } = await unpackFile({ path, bytes: new Uint8Array(await buffer(process.stdin)) });
	if (unpacked === undefined) throw new Error("the file is no PDF");
	return unpacked instanceof UserError ? { refusal: unpacked.message, saying: unpacked.saying } : { draft: unpacked };
}

process.stdout.write(serialize(await unpack()), () => process.exit(0));
