import { readFileSync, writeFileSync } from "node:fs";
import { readmeSample } from "../readme-sample.ts";

/** Renews the answers that README shows: `npm run readme`. */
const README = new URL("../../README.md", import.meta.url);
const [begin, end] = ["<!-- sample:begin -->", "<!-- sample:end -->"];

const readme = readFileSync(README, "utf8");
const [from, to] = [readme.indexOf(begin), readme.indexOf(end)];
if (from < 0 || to < from) throw new Error(`README.md has no ${begin} … ${end}.`);
const sample = (await readmeSample()).replace(/^(?=.)/gm, "    ");
writeFileSync(README, `${readme.slice(0, from + begin.length)}\n\n${sample}\n\n${readme.slice(to)}`);
