import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { drawPictures } from "./pictures.ts";

/**
 * Draws the pictures that README shows, in `docs`: what the bot sends, as Discord's dark theme shows it, and what the prompt
 * prints.
 *
 * Usage: npm run picture
 */
const docs = join(import.meta.dirname, "../../../docs");
for (const [name, svg] of await drawPictures()) writeFileSync(join(docs, name), svg);
