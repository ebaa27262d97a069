import { checkText, type withNested } from "./check-message.ts";

type Fields = Readonly<Record<string, unknown>>;

// https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-response-object-modal; the schema allows more.
const MOST_TOP_COMPONENTS = 5;
const TEXT_INPUT = 4;
const TEXT = 10;
const LABEL = 18;

/** Rules for a form that the published schema leaves out. */
export function checkModal(data: Fields | undefined): string[] {
	const components = (data?.["components"] ?? []) as Parameters<typeof withNested>[0][];
	const inputs = components.flatMap(({ component }) => (component === undefined ? [] : [component as Fields]));
	const ids = inputs.map(({ custom_id }) => custom_id);
	return [
		...(components.length > MOST_TOP_COMPONENTS ? [`form of ${components.length} components`] : []),
		...components
			.filter(({ type }) => type !== LABEL && type !== TEXT)
			.map(({ type }) => `component of type ${type} in a form`),
		...(new Set(ids).size < ids.length ? [`custom_id twice in a form: ${ids.join(" ")}`] : []),
		...components.filter(({ type }) => type === TEXT).flatMap(({ content }) => checkText(String(content))),
		...inputs.filter(({ type }) => type === TEXT_INPUT).flatMap(checkInput),
	];
}

/** What is filled in already must be what a person could have typed. */
function checkInput({ label, value, min_length = 0, max_length = 4000 }: Fields): string[] {
	const length = String(value ?? "").length;
	return [
		...(label === undefined ? [] : ["label on a text input within a label"]),
		...(value !== undefined && (length > Number(max_length) || length < Number(min_length))
			? [`text input filled in with ${length} characters`]
			: []),
	];
}
