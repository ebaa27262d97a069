import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openEngine } from "../../src/engine/engine.ts";
import { openUploads } from "../../src/engine/uploads.ts";
import { openSettings } from "../../src/storage/settings.ts";

/**
 * `npx tsx tests/benchmarks/start-with-uploads.ts [UPLOADS]`: how long a start takes whose servers have brought in so many
 * stories (2000) of 100 KB, ten each; when the corpus answers, when a server does that is asked first, and the processor time
 * until nothing is left to do. They are on disk as after an upgrade: no snapshot is there of any.
 */
const uploads = Number(process.argv[2] ?? 2000);
const EACH = 10;
const KILOBYTES = 100;
const quiet = () => {};
const folder = mkdtempSync(join(tmpdir(), "footnote-start-"));
const [corpusDir, dataDir] = [join(folder, "corpus"), join(folder, "data")];
try {
	mkdirSync(corpusDir);
	writeFileSync(join(corpusDir, "mill.txt"), storyOf(-1, 5));
	mkdirSync(dataDir);
	await bringIn();
	await measureStart();
} finally {
	rmSync(folder, { recursive: true, force: true });
}

async function bringIn(): Promise<void> {
	const settings = openSettings(dataDir);
	const kept = settings;
	for (let at = 0; at < uploads; at++) {
		const guild = serverOf(at);
		mkdirSync(join(dataDir, "uploads", guild), { recursive: true });
		writeFileSync(join(dataDir, "uploads", guild, `log-${at}.txt`), storyOf(at, KILOBYTES));
		await kept.saveUpload({ guild, story: `log-${at}`, file: `log-${at}.txt`, title: `Log ${at}` });
	}
	await settings.close();
}

async function measureStart(): Promise<void> {
	const [started, cpu] = [performance.now(), process.cpuUsage()];
	const since = (): number => Math.round(performance.now() - started);
	const settings = openSettings(dataDir);
	const engine = await openEngine({ corpusDir, dataDir, log: { info: quiet, warn: quiet, error: quiet } });
	await openUploads({ dataDir, settings: settings, engine });
	const startedMs = since();
	await engine.run(
		{ command: "ask", options: { question: "Who lost the lantern of the mill?" } },
		{ limits: new Map() },
	);
	const corpusMs = since();
	const guild = serverOf(uploads - 1);
	await engine.settled(guild);
	const scope = { guild, limits: new Map() };
	const { kind } = await engine.run({ command: "find", options: { words: `lantern${uploads - 1}` } }, scope);
	const serverMs = since() - corpusMs;
	await engine.settled();
	const used = process.cpuUsage(cpu);
	const cpuMs = Math.round((used.user + used.system) / 1000);
	const measured = { uploads, startedMs, corpusMs, serverMs, kind, settledMs: since(), cpuMs };
	process.stdout.write(`${JSON.stringify(measured)}\n`);
	await engine.close();
	await settings.close();
}

function serverOf(upload: number): string {
	return String(100_000_000_000_000_000n + BigInt(Math.floor(upload / EACH)));
}

/** A text of so many kilobytes, different for each number. */
function storyOf(number: number, kilobytes: number): string {
	const paragraphs: string[] = [`The lantern${number} of the mill was lost by Captain Brown of ship ${number}.`];
	for (let at = 0, length = 0; length < kilobytes * 1024; at++) {
		const paragraph = `On day ${at} Mrs. Green of ship ${number} wrote to Captain Brown that “all was well”, and that she had sailed on past the ${at}th light.`;
		paragraphs.push(paragraph);
		length += paragraph.length + 2;
	}
	return `${paragraphs.join("\n\n")}\n`;
}
