import type { UserError } from "../../errors.ts";
import { silence } from "./speaking.ts";

/** Those who wait for an answer. */
export type Waiting = {
	/** Resolves as `work` does. @throws UserError if it is given up first. */
	unlessGivenUp(asked: object, work: Promise<void>): Promise<void>;
	count(): number;
	/** Gives up all that nobody has answered yet. What is just being sent is sent first. */
	giveUp(reason: UserError): void;
};

export function createWaiting(): Waiting {
	const giveUps = new Set<(reason: UserError) => void>();
	return {
		unlessGivenUp: (asked, work) =>
			new Promise((resolve, reject) => {
				const giveUp = (reason: UserError): void => void silence(asked).then(() => setImmediate(reject, reason));
				giveUps.add(giveUp);
				work.then(resolve, reject).finally(() => giveUps.delete(giveUp));
			}),
		count: () => giveUps.size,
		giveUp: (reason) => {
			for (const giveUp of giveUps) giveUp(reason);
		},
	};
}
