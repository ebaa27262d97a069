import { collectDefaultMetrics, Gauge, type Registry } from "prom-client";
import type { Build, GatewayNow, StoriesNow } from "../asking/bot-now.ts";

/** What the figures of a moment are read from. */
export type Watched = {
	readonly build: Build;
	readonly gateway: () => GatewayNow;
	readonly stories: () => StoriesNow;
	/** Whether the small model reads passages. */
	readonly readsPassages: () => boolean;
};

/** Adds to a registry what is not counted but looked at when the figures are asked for; memory and the event loop among it. */
export function watch(registry: Registry, { build, gateway, stories, readsPassages }: Watched): void {
	const registers = [registry];
	collectDefaultMetrics({ register: registry });
	new Gauge({
		name: "footnote_build_info",
		help: "1, with the version and the commit that run.",
		labelNames: ["version", "commit"],
		registers,
	}).set({ version: build.version, commit: build.commit ?? "unknown" }, 1);
	new Gauge({
		name: "footnote_shards",
		help: "Connections to Discord's gateway, by state.",
		labelNames: ["state"],
		registers,
		collect() {
			const { shards } = gateway();
			for (const state of ["ready", "connecting", "disconnected"] as const) {
				this.set({ state }, shards.filter((shard) => shard.state === state).length);
			}
		},
	});
	new Gauge({
		name: "footnote_servers",
		help: "Servers that the bot is in.",
		registers,
		collect() {
			this.set(gateway().servers);
		},
	});
	new Gauge({
		name: "footnote_stories",
		help: "Stories, by state.",
		labelNames: ["state"],
		registers,
		collect() {
			const { ready, failed, total } = stories();
			this.set({ state: "ready" }, ready);
			this.set({ state: "failed" }, failed);
			this.set({ state: "reading" }, total - ready - failed);
		},
	});
	new Gauge({
		name: "footnote_reader_on",
		help: "1 if the small model reads passages, 0 if they are found by their words alone.",
		registers,
		collect() {
			this.set(readsPassages() ? 1 : 0);
		},
	});
}
