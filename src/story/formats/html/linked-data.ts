/** What an article says of itself as JSON-LD. */
export type LinkedData = {
	readonly title?: string | undefined;
	readonly authors: readonly string[];
	readonly source?: string | undefined;
	readonly date?: string | undefined;
	readonly isReport: boolean;
};

type Node = Readonly<Record<string, unknown>>;

/** Nodes of one page that are looked at, and lists within lists that are followed. */
const MOST_NODES = 2000;
const DEEPEST = 6;

const ARTICLE = /Article|Report|Posting|^Review$|^Chapter$|^ShortStory$/u;

/** The first article of a page's JSON-LD. It is read as data and never run. */
export function linkedDataOf(scripts: readonly string[]): LinkedData | undefined {
	const nodes = scripts.flatMap(nodesIn).slice(0, MOST_NODES);
	const byId = new Map(nodes.flatMap((node) => (typeof node["@id"] === "string" ? [[node["@id"], node]] : [])));
	const isArticle = (node: Node) => namesOf(node["@type"]).some((type) => ARTICLE.test(type));
	const article = nodes.find((node) => isArticle(node) && wordsOf(node["headline"] ?? node["name"]) !== undefined);
	const node = article ?? nodes.find((one) => wordsOf(one["headline"]) !== undefined);
	if (node === undefined) return undefined;
	return {
		title: wordsOf(node["headline"]) ?? wordsOf(node["name"]),
		authors: peopleIn(node["author"] ?? node["creator"], byId),
		source: peopleIn(node["publisher"], byId)[0],
		date: wordsOf(node["datePublished"]),
		isReport: isArticle(node),
	};
}

function nodesIn(json: string): readonly Node[] {
	const bare = json.replace(/^\s*(?:\/\/\s*)?<!\[CDATA\[|(?:\/\/\s*)?\]\]>\s*$|^\s*<!--|-->\s*$/gu, "");
	for (const text of [bare, bare.replace(/[\n\r\t]+/gu, " ")]) {
		try {
			return flattened(JSON.parse(text), 0);
		} catch {
			// Line breaks within strings are no JSON, and common.
		}
	}
	return [];
}

function flattened(value: unknown, depth: number): readonly Node[] {
	if (depth > DEEPEST) return [];
	if (Array.isArray(value)) return value.slice(0, MOST_NODES).flatMap((one) => flattened(one, depth + 1));
	if (!isNode(value)) return [];
	return [value, ...flattened(value["@graph"], depth + 1), ...flattened(value["mainEntity"], depth + 1)];
}

function peopleIn(value: unknown, byId: ReadonlyMap<unknown, Node>, depth = 0): readonly string[] {
	if (depth > DEEPEST) return [];
	if (Array.isArray(value)) return value.slice(0, 40).flatMap((one) => peopleIn(one, byId, depth + 1));
	if (!isNode(value)) return wordsOf(value) === undefined ? [] : [wordsOf(value) as string];
	const name = wordsOf(value["name"]);
	if (name !== undefined) return [name];
	if (value["name"] !== undefined) return peopleIn(value["name"], byId, depth + 1);
	const named = byId.get(value["@id"]);
	return named === undefined || named === value ? [] : peopleIn(named, byId, depth + 1);
}

function namesOf(value: unknown): readonly string[] {
	return (Array.isArray(value) ? value : [value]).filter((one) => typeof one === "string");
}

const ENTITIES: ReadonlyMap<string, string> = new Map(
	Object.entries({ amp: "&", quot: '"', apos: "'", lt: "<", gt: ">", nbsp: " ", "#39": "'", "#039": "'" }),
);

/** A text that is not empty; some pages write it as HTML. */
function wordsOf(value: unknown): string | undefined {
	if (typeof value !== "string") return undefined;
	const words = value
		.slice(0, 500)
		.replace(/&([a-z]{2,4}|#0?39);/gu, (entity, name: string) => ENTITIES.get(name) ?? entity)
		.replace(/&#(\d{2,5});/gu, (_, code: string) => String.fromCharCode(Number(code)))
		.replace(/<[^<>]{1,40}>/gu, "")
		.replace(/\s+/gu, " ")
		.trim();
	return words === "" ? undefined : words;
}

function isNode(value: unknown): value is Node {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
