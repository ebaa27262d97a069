import { isAbsolute, join } from "node:path";
import { config as readEnvFile } from "dotenv";

const root = join(import.meta.dirname, "../..");

/** Of `.env` this one setting is read: the token there is nobody's business in evaluations and tests. */
const fromFile: Record<string, string> = {};
readEnvFile({ path: join(root, ".env"), processEnv: fromFile, quiet: true });

const named = process.env["EVALUATION_DATA"] ?? fromFile["EVALUATION_DATA"] ?? "../shared/data";

/** The folder of the judged data: as `EVALUATION_DATA` names it in the environment or in `.env`, seen from the repository's root. */
export const DATA_DIR = isAbsolute(named) ? named : join(root, named);
