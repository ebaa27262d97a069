import { type Span, spansWithin } from "../../story/span.ts";
import type { VisibleStory } from "../../story/visible-story.ts";
import type { Entity, Mention, Quotation } from "../layers.ts";
import { findScript, type Script } from "../scripts/script.ts";
import { findScriptSpeech } from "../scripts/script-speech.ts";
import { nameLookup } from "./name-lookup.ts";
import { attributeInReport } from "./report-speakers.ts";
import { findReports, reporterOf, toReported } from "./reported/reported-speech.ts";
import { attributeSpeakers } from "./turns/speakers.ts";
import { findUtterances } from "./utterances.ts";

/**
 * Everything that is said in the story, direct speech and reported, with who says it as far as the story tells; sorted by start.
 */
export function findQuotations(
	story: VisibleStory,
	entities: readonly Entity[],
	mentions: readonly Mention[],
	script: Script | undefined = findScript(story),
): Quotation[] {
	const turns = script === undefined ? [] : findScriptSpeech(script, entities, mentions);
	const isInScript = ({ start, end }: Span) => spansWithin(script?.covers ?? [], { start, end }).length > 0;
	const names = nameLookup(entities, mentions);
	const utterances = findUtterances(story, names).filter(
		({ stretches }) => !stretches.some(({ open, close }) => isInScript({ start: open, end: close })),
	);
	const attributed = attributeSpeakers(story, utterances, entities, mentions);
	const marked = utterances.flatMap(({ stretches }) =>
		stretches.map(({ open, close }) => ({ start: open, end: close })),
	);
	const persons = new Set(entities.filter(({ kind }) => kind === "person").map(({ id }) => id));
	const people = mentions.filter(({ entity, form }) => form !== "pronoun" && persons.has(entity));
	const direct =
		story.dateline?.day === undefined
			? attributed
			: attributeInReport(attributed, utterances, { text: story.text, entities, people, names });
	const reported = findReports(story, marked, names)
		.filter(({ clause }) => !isInScript(clause))
		.map((found) => toReported(found, reporterOf(found, people, names)));
	return [...turns, ...direct, ...reported].sort((a, b) => a.start - b.start || b.end - a.end);
}
