import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { allCommands } from "../../../commands/index.ts";
import { readCall } from "../../../src/asking/read-call.ts";
import { renderAnswer } from "../../../src/discord/render/render.ts";
import { openInProcess } from "../../../src/engine/in-process.ts";
import type { ComponentJson } from "../stand-in/messages.ts";
import { drawMessage } from "./draw-message.ts";

/**
 * Draws `docs/answer.svg`: what the bot sends for a question about the bundled story, as Discord's dark theme shows it.
 *
 * Usage: npm run picture
 */
const QUESTION = "/when it surfaced";

const root = join(import.meta.dirname, "../../..");
const library = await openInProcess({ corpusDir: join(root, "corpus") });
const asked = readCall(allCommands, QUESTION);
const answer = await library.run(asked, { limits: new Map() });
const components = renderAnswer(answer, { asked, asker: "0" }) as readonly ComponentJson[];
writeFileSync(join(root, "docs/answer.svg"), drawMessage(components, { asker: "anna", command: asked.command }));
