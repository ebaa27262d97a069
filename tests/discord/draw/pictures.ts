import { allCommands } from "../../../commands/index.ts";
import { answerText, promptOf } from "../../../src/terminal/prompt.ts";
import { bundledStory } from "../../bundled-story.ts";
import { runnerOver } from "../../in-memory-runner.ts";
import { drawMessage } from "./draw-message.ts";
import { drawTerminal } from "./draw-terminal.ts";
import { DESK, svgFile } from "./look.ts";
import { type Asked, startScreenBot } from "./screen-bot.ts";

type Picture = { readonly title: string; readonly asked: Asked };

const OF_THE_REPORT = { story: "russian-envoy" };
const SPOILT = { ask: "ask", with: { question: "who wore the grey cloak?" } };

/** Messages that the documents show, by the name of their file. */
const MESSAGES: Readonly<Record<string, Picture>> = {
	answer: {
		title: "An answer of the bot in Discord",
		asked: { ask: "when", with: { event: "it surfaced", ...OF_THE_REPORT } },
	},
	refusal: {
		title: "The bot says that the story does not tell",
		asked: { ask: "who", with: { name: "Colin Powell", ...OF_THE_REPORT } },
	},
	"limit-before": { title: "A question asked by a reader without a position", asked: SPOILT },
	"limit-after": {
		title: "The same question asked by a reader who is in chapter 4",
		asked: { ...SPOILT, read: "4" },
	},
};

const IN_TERMINAL = ["/who Losyukov", "/when did the tensions surface"];
/** The widest that the prompt writes. */
const COLUMNS = 100;

/** The pictures that the documents show, by the name of their file. */
export async function drawPictures(): Promise<ReadonlyMap<string, string>> {
	const pictures = new Map<string, string>();
	const bot = await startScreenBot();
	for (const [name, { title, asked }] of Object.entries(MESSAGES)) {
		const { components, isPrivate } = await bot.ask(asked);
		const drawn = drawMessage(components, { asker: "anna", command: asked.ask, isPrivate }, DESK);
		pictures.set(`${name}.svg`, svgFile(drawn, DESK.width, title));
	}
	await bot.end();
	return pictures.set("terminal.svg", drawTerminal(await terminalText(), COLUMNS, "Questions in a terminal"));
}

/** What the prompt prints, with its colours. */
async function terminalText(): Promise<string> {
	const runner = runnerOver(bundledStory());
	const look = { colours: true, width: COLUMNS };
	const prompt = await promptOf({ runner, scope: async () => ({ limits: new Map() }) }, look);
	const answers: string[] = [];
	for (const question of IN_TERMINAL) {
		answers.push(`${prompt}${question}\n${await answerText(question, allCommands, runner, look)}`);
	}
	return answers.join("\n\n");
}
