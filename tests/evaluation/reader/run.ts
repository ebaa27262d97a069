import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { runProgram } from "../../../src/arguments.ts";
import { UserError } from "../../../src/errors.ts";
import { DATA_DIR } from "../data-dir.ts";

const USAGE = `npm run teach
Teaches the reader anew, from the evaluation data, and writes src/reading/model/reader.onnx: an hour or two on two cores.
Broken off, it goes on where it was when it is started again. Then learn how far it can be trusted: npm run train -- chance`;

/** What it learns from, below the folder of the evaluation data. */
const NEEDED = ["fairytaleqa-train", "squad2-a", "train"];

const here = import.meta.dirname;
/** Ignored by git: the examples, the checkpoints, Python's packages. */
const work = join(here, "work");

function step(says: string, command: string, args: readonly string[]): void {
	process.stdout.write(`== ${says}\n`);
	const { status, error } = spawnSync(command, args, { stdio: "inherit", cwd: here });
	if (status !== 0) throw new UserError(`${says}: failed${error === undefined ? "" : ` (${error.message})`}.`);
}

await runProgram(USAGE, {}, async () => {
	const missing = NEEDED.filter((name) => !existsSync(join(DATA_DIR, name)));
	if (missing.length > 0) throw new UserError(`${DATA_DIR} lacks ${missing.join(", ")} (npm run data fetches it).`);
	mkdirSync(work, { recursive: true });
	const python = join(work, "python", "bin", "python");
	if (!existsSync(python)) step("a place for Python's packages", "python3", ["-m", "venv", join(work, "python")]);
	step("packages", python, ["-m", "pip", "install", "--quiet", "--requirement", "requirements.txt"]);
	if (!existsSync(join(work, "apart.jsonl"))) {
		step("examples", process.execPath, ["--import", "tsx", join(here, "make-examples.ts"), work]);
	}
	step("teaching", python, ["teach.py", work]);
	step("writing the model", python, ["export.py", work, join(here, "../../../src/reading/model/reader.onnx")]);
	return 0;
});
