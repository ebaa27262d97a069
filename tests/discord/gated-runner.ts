import type { CommandCall, CommandRunner } from "../../src/asking/command.ts";
import { SMALL_COMMANDS, smallRunner } from "./bot-kit.ts";

/** A runner whose answers wait at a gate, which is closed at first. */
export type GatedRunner = {
	readonly runner: CommandRunner;
	open(): void;
	close(): void;
	/** How many came to the gate so far. */
	asked(): number;
};

export function gatedRunner(isGated: (call: CommandCall) => boolean = () => true): GatedRunner {
	const runner = smallRunner(SMALL_COMMANDS);
	let asked = 0;
	let gate = newGate();
	return {
		runner: {
			...runner,
			run: async (call, scope) => {
				asked++;
				if (isGated(call)) await gate.passed;
				return runner.run(call, scope);
			},
		},
		open: () => gate.open(),
		close: () => {
			gate = newGate();
		},
		asked: () => asked,
	};
}

function newGate(): { readonly passed: Promise<void>; open(): void } {
	let open = (): void => {};
	const passed = new Promise<void>((resolve) => {
		open = resolve;
	});
	return { passed, open };
}
