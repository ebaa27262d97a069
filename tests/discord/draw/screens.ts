import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { drawMessage } from "./draw-message.ts";
import { drawSheet, type Pictured } from "./draw-sheet.ts";
import { PHONE } from "./look.ts";
import { type Asked, questionOf, readQuestions, startScreenBot } from "./screen-bot.ts";

/**
 * Draws what the bot answers to the questions of `screens.jsonl` as high as a phone shows it, tells how high the answers are,
 * and keeps heights and a sheet of all pictures in `docs`, beside those of an earlier day.
 *
 * Usage: npm run screens [-- --before]
 */
const isBefore = process.argv.includes("--before");
const when = isBefore ? "before" : "after";
const docs = join(import.meta.dirname, "../../../docs");
const HEIGHTS = join(docs, "screens.json");

/** A phone shows about so much of a conversation without scrolling twice. */
const GOAL = 900;

type Heights = { readonly question: string; readonly before?: number; readonly after?: number };

const pictured = await pictureAll(readQuestions());
const earlier = existsSync(HEIGHTS) ? (JSON.parse(readFileSync(HEIGHTS, "utf8")) as readonly Heights[]) : [];
const heights = pictured.map(({ question, drawn }): Heights => {
	const kept = earlier.find((one) => one.question === question);
	return { ...kept, question, [when]: drawn.height };
});
writeFileSync(HEIGHTS, `${JSON.stringify(heights, null, "\t")}\n`);
const title = `${pictured.length} answers as a phone shows them`;
writeFileSync(join(docs, `screens-${when}.svg`), drawSheet(pictured, PHONE, title));
for (const moment of ["before", "after"] as const) report(moment);

async function pictureAll(all: readonly Asked[]): Promise<readonly (Pictured & { readonly question: string })[]> {
	const bot = await startScreenBot();
	const done: (Pictured & { readonly question: string })[] = [];
	for (const one of all) {
		const { components, isPrivate } = await bot.ask(one);
		const drawn = drawMessage(components, { asker: "anna", command: one.ask, isPrivate }, PHONE);
		const question = questionOf(one);
		done.push({ drawn, question, caption: `${done.length + 1} · ${drawn.height} px · ${question}` });
	}
	await bot.end();
	return done;
}

function report(moment: "before" | "after"): void {
	const measured = heights.flatMap((one) => (one[moment] === undefined ? [] : [{ ...one, height: one[moment] }]));
	if (measured.length === 0) return;
	const sorted = measured.toSorted((one, other) => other.height - one.height);
	const low = measured.filter(({ height }) => height <= GOAL).length;
	console.log(
		`${moment}: ${low} of ${measured.length} are at most ${GOAL} px high, median ${sorted[Math.floor(sorted.length / 2)]?.height} px; the highest:`,
	);
	for (const { height, question } of sorted.slice(0, 5)) console.log(`  ${height} px  ${question}`);
}
