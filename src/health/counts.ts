import { Counter, Gauge, Histogram, Registry } from "prom-client";
import type { OutcomeOfCall, Totals } from "../asking/bot-now.ts";

/** What is counted since the start. Nothing in it tells who asked or what. */
export type Counts = {
	/** A question begins; call what it gives with what became of it. */
	begin(command: string): (outcome: OutcomeOfCall, seconds: number) => void;
	/** A question came, or its answer arrived, after Discord took no answer any more. */
	late(): void;
	/** Discord's REST API answered with this HTTP status. */
	response(status: number): void;
	totals(): Promise<Totals>;
	readonly registry: Registry;
};

/** Upper ends in seconds. An answer from memory takes some 10 ms; after 3 s Discord takes none that was not announced. */
const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 3, 5, 10, 30];

export function createCounts(): Counts {
	const registry = new Registry();
	const registers = [registry];
	const answers = new Counter({
		name: "footnote_answers_total",
		help: "Questions answered, by command and by what became of them.",
		labelNames: ["command", "outcome"],
		registers,
	});
	const seconds = new Histogram({
		name: "footnote_answer_seconds",
		help: "Time from a question to its answer, without the way to Discord.",
		labelNames: ["command"],
		buckets: SECONDS,
		registers,
	});
	const waiting = new Gauge({
		name: "footnote_questions_waiting",
		help: "Questions without an answer yet.",
		registers,
	});
	const late = new Counter({
		name: "footnote_late_total",
		help: "Questions that came, or whose answer arrived, when Discord took no answer any more.",
		registers,
	});
	const responses = new Counter({
		name: "footnote_discord_responses_total",
		help: "Answers of Discord's REST API by HTTP status; 429 are rate limits.",
		labelNames: ["status"],
		registers,
	});
	return {
		begin: (command) => {
			waiting.inc();
			return (outcome, took) => {
				waiting.dec();
				answers.inc({ command, outcome });
				seconds.observe({ command }, took);
			};
		},
		late: () => late.inc(),
		response: (status) => responses.inc({ status }),
		totals: async () => ({
			outcomes: sumByOutcome((await answers.get()).values),
			late: (await late.get()).values[0]?.value ?? 0,
		}),
		registry,
	};
}

type Counted = { readonly labels: { readonly outcome?: string | number | undefined }; readonly value: number };

function sumByOutcome(values: readonly Counted[]): Totals["outcomes"] {
	const sums = new Map<string, number>();
	for (const { labels, value } of values) {
		const outcome = String(labels.outcome);
		sums.set(outcome, (sums.get(outcome) ?? 0) + value);
	}
	return Object.fromEntries(sums);
}
