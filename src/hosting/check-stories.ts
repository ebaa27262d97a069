import { UserError } from "../errors.ts";
import { type Source, scanCorpus, strayManifests } from "../storage/corpus.ts";
import { loadSource, readStories, unpackSource } from "../storage/read-source.ts";
import { englishOf } from "../story/formats/file-mistake.ts";
import { type Finding, look, ok, wrong } from "./finding.ts";

const CHECK = "Stories";

/** The corpus folder, and every story in it that cannot be read, with the reason. */
export async function checkStories(corpusDir: string): Promise<readonly Finding[]> {
	try {
		const sources = await scanCorpus(corpusDir);
		if (sources.length === 0) {
			return [look(CHECK, `There is none in ${corpusDir}.`, "Put a file into it; it is picked up within two seconds.")];
		}
		const findings: Finding[] = [];
		for (const source of sources) findings.push(...(await checkSource(source)));
		const strays = (await strayManifests(corpusDir, sources)).map((name) =>
			look(
				CHECK,
				`${name} is the manifest of no story.`,
				"Give it the name of the story's file, with .json at its end.",
			),
		);
		const stories = sources.length - findings.filter(({ state }) => state === "wrong").length;
		const count = `${stories} of ${sources.length} files and folders in ${corpusDir} can be read.`;
		return [...(stories === sources.length ? [ok(CHECK, count)] : []), ...findings, ...strays];
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		return [wrong(CHECK, error.message, "“footnote setup” makes one with a story to try.")];
	}
}

async function checkSource(source: Source): Promise<readonly Finding[]> {
	try {
		const { problems } = readStories(await unpackSource(loadSource(source)));
		return problems.map((problem) => look(CHECK, englishOf(problem), inspectHint(source)));
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		return [wrong(CHECK, error.message, inspectHint(source))];
	}
}

function inspectHint({ name }: Source): string {
	return `Mend or remove ${name}; “footnote inspect” shows how a file is read.`;
}
