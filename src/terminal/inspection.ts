import { type AnnotationLayers, type Entity, type Quotation, toldSpeaker } from "../annotation/layers.ts";
import { dateRule, speakerTold } from "../answering/evidence.ts";
import { toldOf } from "../answering/people/description.ts";
import { english } from "../answering/wording/languages.ts";
import { wordsOf } from "../answering/wording/words.ts";
import { readLabel } from "../story/chapter-label.ts";
import { placeText } from "../story/citation.ts";
import { indexAt, type Span, textAt } from "../story/span.ts";
import type { Story } from "../story/story.ts";
import { cutToColumns, wrapToColumns } from "./fit-columns.ts";

/** Rows shown of each layer; `--json` has them all. */
const ROWS = 25;
/** Characters of an excerpt in a row; what the line has no room for is cut off. */
const EXCERPT = 120;

/** How a story was read, complete, with offsets into `text`. The form is a stable interface. */
export function inspectionJson(story: Story, layers: AnnotationLayers): object {
	const span = ({ start, end }: Span) => ({ start, end });
	return {
		id: story.id,
		title: story.title,
		author: story.author ?? null,
		published: story.published ?? null,
		dateline: story.dateline ? { place: story.dateline.place ?? null, day: story.dateline.day ?? null } : null,
		language: story.language,
		notes: notesOf(story),
		leftOut: story.leftOut,
		warnings: story.warnings.map((warning) => ({
			...warning,
			message: wordsOf({ say: "reading-warning", warning }),
		})),
		text: story.text,
		chapters: story.chapters.map((chapter) => ({
			number: chapter.number,
			title: chapter.title ?? null,
			label: readLabel(chapter.title)?.printed ?? null,
			...(chapter.published === undefined ? {} : { published: chapter.published }),
			...span(chapter),
		})),
		paragraphs: story.paragraphs.map((one) => ({ chapter: one.chapter, number: one.number, ...span(one) })),
		sentences: story.sentences.map(span),
		entities: layers.entities.map((entity) => ({
			id: entity.id,
			kind: entity.kind,
			name: entity.name,
			aliases: entity.aliases,
			count: entity.count,
			gender: entity.gender,
			description: toldOf({ story, layers }, entity)?.words ?? null,
		})),
		mentions: layers.mentions.map((one) => ({ ...span(one), entity: one.entity, form: one.form })),
		dates: layers.dates.map((one) => ({
			...span(one),
			text: one.text,
			value: one.value ?? null,
			rule: wordsOf(dateRule(one)),
			form: one.form,
		})),
		quotations: layers.quotations.map((one) => ({
			...span(one),
			parts: one.parts.map(span),
			kind: one.kind,
			speaker: toldSpeaker(one) ?? null,
			likeliest: one.speaker ?? null,
			certainty: one.certainty,
			cue: one.cue ? span(one.cue) : null,
			speakerWords: one.speakerWords ? span(one.speakerWords) : null,
		})),
	};
}

/** The same for people: the facts, then the first rows of every layer. */
export function inspectionText(story: Story, layers: AnnotationLayers): string {
	const people = layers.entities.filter(({ kind }) => kind === "person");
	const others = layers.entities.filter(({ kind }) => kind !== "person");
	const byCount = (a: Entity, b: Entity) => b.count - a.count;
	return [
		facts(story),
		section(
			"Chapters",
			story.chapters
				.filter(({ title }) => title !== undefined)
				.map(({ number, title, published }) => {
					return `${number}  ${title}${published === undefined ? "" : ` (${english.date(published)})`}`;
				}),
		),
		section(
			"Paragraphs",
			story.paragraphs.map(
				(one) => `¶${placeText(story, { chapter: one.chapter, paragraph: one.number })}  ${excerpt(story, one)}`,
			),
		),
		section(
			"People",
			people.toSorted(byCount).map((entity) => entityRow(story, layers, entity)),
		),
		section(
			"Places and organisations",
			others.toSorted(byCount).map((entity) => `${entityRow(story, layers, entity)} [${entity.kind}]`),
		),
		section(
			"Dates",
			layers.dates.map(
				(one) =>
					`${where(story, one)}  “${one.text}” ${one.value === undefined ? `(${one.form})` : `→ ${one.value}`}  ${wordsOf(dateRule(one))}`,
			),
		),
		section(
			"Quotations",
			layers.quotations.map((one) => quotationRow(story, layers, one)),
		),
		warningSection(warningsOf(story)),
	]
		.filter((part) => part !== "")
		.join("\n\n");
}

/** What a person can act on, all of it, and last, so that it stands where the output ends. */
export function warningSection(warnings: readonly string[]): string {
	if (warnings.length === 0) return "No warnings.";
	return [`Warnings (${warnings.length})`, ...warnings.map((warning) => wrapToColumns(`  ${warning}`))].join("\n");
}

function facts(story: Story): string {
	const dateline = [story.dateline?.place, story.dateline?.day && english.date(story.dateline.day)]
		.filter(Boolean)
		.join(", ");
	return [
		story.title,
		`id: ${story.id}`,
		...(story.author === undefined ? [] : [`author: ${story.author}`]),
		...(story.source === undefined ? [] : [`source: ${story.source}`]),
		...(story.published === undefined ? [] : [`published: ${english.date(story.published)}`]),
		...(dateline === "" ? [] : [`dateline: ${dateline}`]),
		`language: ${story.language}`,
		`${story.chapters.length} chapters, ${story.paragraphs.length} paragraphs, ${story.sentences.length} sentences, ${story.text.length} characters`,
		...notesOf(story),
	]
		.map((line) => wrapToColumns(line))
		.join("\n");
}

function notesOf({ notes, leftOut }: Story): readonly string[] {
	const how = notes.map((note) => wordsOf({ say: "how-read", note }));
	return [...how, ...leftOut.map((one) => wordsOf({ say: "left-out", leftOut: one }))];
}

export function warningsOf({ warnings }: Pick<Story, "warnings">): readonly string[] {
	return warnings.map((warning) => wordsOf({ say: "reading-warning", warning }));
}

export function section(name: string, rows: readonly string[]): string {
	if (rows.length === 0) return "";
	const more = rows.length > ROWS ? [`  … ${rows.length - ROWS} more (--json shows all)`] : [];
	const shown = rows.slice(0, ROWS).map((row) => cutToColumns(`  ${row.replace(/[\t\n\r\f\v]+/gu, " ")}`));
	return [`${name} (${rows.length})`, ...shown, ...more].join("\n");
}

function entityRow(story: Story, layers: AnnotationLayers, entity: Entity): string {
	const aliases = entity.aliases.filter((alias) => alias !== entity.name);
	const told = toldOf({ story, layers }, entity);
	const described = told === undefined ? "" : `: ${told.words}`;
	return `${entity.name} × ${entity.count}${aliases.length > 0 ? ` (also ${aliases.join(", ")})` : ""}${described}`;
}

function quotationRow(story: Story, layers: AnnotationLayers, quotation: Quotation): string {
	const { speaker = "?", certainty } = speakerTold(story, layers, quotation);
	const words = quotation.parts.map((part) => excerpt(story, part)).join(" … ");
	const shown = quotation.kind === "direct" ? `“${words}”` : `that ${words}`;
	return `${where(story, quotation)}  ${speaker} (${certainty}): ${shown}`;
}

function where(story: Story, span: Span): string {
	const paragraph = story.paragraphs[indexAt(story.paragraphs, span.start)];
	return paragraph === undefined
		? "–"
		: `¶${placeText(story, { chapter: paragraph.chapter, paragraph: paragraph.number })}`;
}

function excerpt(story: Story, span: Span): string {
	const words = textAt(story, { start: span.start, end: Math.min(span.end, span.start + EXCERPT) }).replace(
		/\s+/g,
		" ",
	);
	return span.end - span.start > EXCERPT ? `${words}…` : words;
}
