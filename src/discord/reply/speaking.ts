import type { Delivery } from "./deliver.ts";

/** What is being sent to whoever asked, by the interaction or message. */
const underWay = new WeakMap<object, Promise<unknown>>();
/** Those who got their last word. */
const closed = new WeakSet<object>();

/** Sends something to whoever asked, unless they got their last word already. */
export function speak(to: object, send: () => Promise<Delivery>): Promise<Delivery> {
	return closed.has(to) ? Promise.resolve("withheld") : track(to, send());
}

/** Sends what is the last word: what the work on the question says later is not sent. */
export function speakLast(to: object, send: () => Promise<Delivery>): Promise<Delivery> {
	closed.add(to);
	return track(to, send());
}

/** Resolves when nothing is being sent any more. An answer on its way is not interrupted by an apology. */
export async function silence(to: object): Promise<void> {
	await underWay.get(to);
}

function track(to: object, sent: Promise<Delivery>): Promise<Delivery> {
	underWay.set(
		to,
		sent.catch(() => {}),
	);
	return sent;
}
