import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { Writable } from "node:stream";
import { UserError } from "../errors.ts";

/** Where somebody sits. */
export type Operator = { readonly input: Readable; readonly output: Writable };

/**
 * Asks for what nobody may see: what is typed is not shown.
 *
 * @throws UserError if the question is left with Ctrl-C or Ctrl-D.
 */
export function askHidden(question: string, { input, output }: Operator): Promise<string> {
	output.write(question);
	// A terminal shows what is typed only where it is written back.
	const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
	return answerOf("", { input, output: nowhere }, true).finally(() => output.write("\n"));
}

/** @returns Whether it was answered with yes. @throws UserError as `askHidden`. */
export async function askWhether(question: string, operator: Operator): Promise<boolean> {
	return /^\s*y(?:es)?\s*$/i.test(await answerOf(`${question} (y/n) `, operator, false));
}

function answerOf(question: string, { input, output }: Operator, terminal: boolean): Promise<string> {
	const lines = createInterface({ input, output, terminal });
	return new Promise((resolve, reject) => {
		lines.once("close", () => reject(new UserError("Nothing was written.")));
		lines.question(question, (answer) => {
			resolve(answer.trim());
			lines.close();
		});
	});
}

/** The first line of what is piped in; empty where there is none. */
export async function firstLine(input: Readable): Promise<string> {
	const lines = createInterface({ input });
	for await (const line of lines) {
		lines.close();
		return line.trim();
	}
	return "";
}
