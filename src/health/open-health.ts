import type { Counts } from "./counts.ts";
import { type Watched, watch } from "./metrics.ts";
import { type HealthAddress, type HealthServer, serveHealth } from "./serve-health.ts";
import { readyAs, whatsMissing } from "./whats-missing.ts";

/** Serves what is counted, what is watched and whether the bot is ready. @throws UserError if the address cannot be listened on. */
export function openHealth(address: HealthAddress, counts: Counts, watched: Watched): Promise<HealthServer> {
	const { registry } = counts;
	watch(registry, watched);
	return serveHealth(address, {
		missing: () => whatsMissing({ ...watched.gateway(), stories: watched.stories() }),
		ready: () => readyAs(watched.gateway()),
		metrics: () => registry.metrics(),
		metricsType: registry.contentType,
	});
}
