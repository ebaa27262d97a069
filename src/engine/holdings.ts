import type { Holding, OwnedSource, Version } from "./arrange-shelf.ts";

export function snapshotsOf(holdings: ReadonlyMap<string, Holding>): ReadonlySet<string> {
	const all = [...holdings.values()].flatMap(({ snapshot, version }) => [snapshot, version?.snapshot]);
	return new Set(all.filter((path) => path !== undefined));
}

export function nextHolding(holdings: ReadonlyMap<string, Holding>): Holding | undefined {
	const all = [...holdings.values()];
	const toRead = all
		.filter(({ step }) => step === "read")
		.sort((a, b) => Number(b.guild !== undefined) - Number(a.guild !== undefined) || sizeOf(a) - sizeOf(b));
	return all.find(({ step }) => step === "look") ?? toRead[0];
}

/** The version of another source with the very same bytes; one of which stories are set aside is to be read anew. */
export function equalVersion(holdings: ReadonlyMap<string, Holding>, holding: Holding): Version | undefined {
	return [...holdings.values()].find(
		({ version }) => version?.digest === holding.digest && version !== holding.version && version?.aside.size === 0,
	)?.version;
}

export function holdingKey({ source, guild = "" }: OwnedSource): string {
	return `${guild}/${source.name}`;
}

function sizeOf({ source }: Holding): number {
	return source.files.reduce((sum, { size }) => sum + size, 0);
}
