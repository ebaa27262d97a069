import {
	type AnnotationLayers,
	type DateExpression,
	type Entity,
	type Quotation,
	toldSpeaker,
} from "../annotation/layers.ts";
import { dateRule, speakerTold } from "../answering/evidence.ts";
import { toldOf } from "../answering/people/description.ts";
import type { Language } from "../answering/wording/language.ts";
import { english } from "../answering/wording/languages.ts";
import type { Saying } from "../answering/wording/saying.ts";
import type { TerminalSaying } from "../answering/wording/terminal-saying.ts";
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

/** Layers as a report has them, each with its heading. */
type Section = Extract<TerminalSaying, { say: "inspect-section" }>["section"];

/** The same for people: the facts, then the first rows of every layer. */
export function inspectionText(story: Story, layers: AnnotationLayers, language: Language = english): string {
	const people = layers.entities.filter(({ kind }) => kind === "person");
	const others = layers.entities.filter(({ kind }) => kind !== "person");
	const byCount = (a: Entity, b: Entity) => b.count - a.count;
	const { say } = language;
	const rows: readonly (readonly [Section, readonly string[]])[] = [
		["chapters", chapterRows(story, language)],
		[
			"paragraphs",
			story.paragraphs.map(
				(one) => `¶${placeText(story, { chapter: one.chapter, paragraph: one.number })}  ${excerpt(story, one)}`,
			),
		],
		["people", people.toSorted(byCount).map((entity) => say(entityRow(story, layers, entity)))],
		[
			"others",
			others
				.toSorted(byCount)
				.map(
					(entity) => `${say(entityRow(story, layers, entity))} [${say({ say: "inspect-kind", kind: entity.kind })}]`,
				),
		],
		["dates", layers.dates.map((one) => `${where(story, one)}  ${dateRow(one, language)}`)],
		["quotations", layers.quotations.map((one) => `${where(story, one)}  ${say(quotationRow(story, layers, one))}`)],
	];
	return [
		facts(story, language),
		...rows.map(([name, all]) => section(name, all, language)),
		warningSection(warningsOf(story, language), language),
	]
		.filter((part) => part !== "")
		.join("\n\n");
}

function chapterRows({ chapters }: Story, { date }: Language): readonly string[] {
	return chapters
		.filter(({ title }) => title !== undefined)
		.map(
			({ number, title, published }) => `${number}  ${title}${published === undefined ? "" : ` (${date(published)})`}`,
		);
}

/** What a person can act on, all of it, and last, so that it stands where the output ends. */
export function warningSection(warnings: readonly string[], { say }: Language = english): string {
	if (warnings.length === 0) return say({ say: "inspect-no-warnings" });
	return [
		say({ say: "inspect-section", section: "warnings", count: warnings.length }),
		...warnings.map((warning) => wrapToColumns(`  ${warning}`)),
	].join("\n");
}

function facts(story: Story, language: Language): string {
	const { id, author, source, published, dateline } = story;
	const isFiled = dateline?.place !== undefined || dateline?.day !== undefined;
	const sayings: readonly Saying[] = [
		{ say: "fact", fact: "id", value: id },
		...(author === undefined ? [] : [{ say: "fact", fact: "author", value: author } as const]),
		...(source === undefined ? [] : [{ say: "fact", fact: "source", value: source } as const]),
		...(published === undefined ? [] : [{ say: "published", value: published } as const]),
		...(isFiled ? [{ say: "filed", place: dateline.place, day: dateline.day } as const] : []),
		{ say: "fact", fact: "language", value: story.language },
		{
			say: "inspect-length",
			chapters: story.chapters.length,
			paragraphs: story.paragraphs.length,
			sentences: story.sentences.length,
			characters: story.text.length,
		},
	];
	return [story.title, ...sayings.map(language.say), ...notesOf(story, language)]
		.map((line) => wrapToColumns(line))
		.join("\n");
}

function notesOf({ notes, leftOut }: Story, { say }: Language = english): readonly string[] {
	const how = notes.map((note) => say({ say: "how-read", note }));
	return [...how, ...leftOut.map((one) => say({ say: "left-out", leftOut: one }))];
}

export function warningsOf({ warnings }: Pick<Story, "warnings">, { say }: Language = english): readonly string[] {
	return warnings.map((warning) => say({ say: "reading-warning", warning }));
}

export function section(name: Section, rows: readonly string[], { say }: Language): string {
	if (rows.length === 0) return "";
	const more = rows.length > ROWS ? [`  ${say({ say: "inspect-more-rows", count: rows.length - ROWS })}`] : [];
	const shown = rows.slice(0, ROWS).map((row) => cutToColumns(`  ${row.replace(/[\t\n\r\f\v]+/gu, " ")}`));
	return [say({ say: "inspect-section", section: name, count: rows.length }), ...shown, ...more].join("\n");
}

function entityRow(story: Story, layers: AnnotationLayers, entity: Entity): Saying {
	const aliases = entity.aliases.filter((alias) => alias !== entity.name);
	const words = toldOf({ story, layers }, entity)?.words;
	return { say: "inspect-entity", name: entity.name, count: entity.count, aliases, words };
}

function dateRow(date: DateExpression, { say }: Language): string {
	const { text: words, value, form } = date;
	return `${say({ say: "inspect-date", words, value, form })}  ${say(dateRule(date))}`;
}

function quotationRow(story: Story, layers: AnnotationLayers, quotation: Quotation): Saying {
	const { speaker, certainty } = speakerTold(story, layers, quotation);
	const words = quotation.parts.map((part) => excerpt(story, part)).join(" … ");
	return { say: "inspect-quotation", speaker, certainty, kind: quotation.kind, words };
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
