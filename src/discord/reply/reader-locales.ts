/**
 * The language that each reader has Discord in, as their last command or click told: a direct message tells none. In
 * memory alone, of the last who used the bot.
 */
export type ReaderLocales = {
	note(reader: string, locale: string): void;
	of(reader: string): string | undefined;
	forget(reader: string): void;
};

/** Some 2 MB. */
const MOST_READERS = 10_000;

export function createReaderLocales(most = MOST_READERS): ReaderLocales {
	// In the order in which they were last heard of.
	const locales = new Map<string, string>();
	return {
		note: (reader, locale) => {
			locales.delete(reader);
			locales.set(reader, locale);
			const [oldest] = locales.keys();
			if (locales.size > most && oldest !== undefined) locales.delete(oldest);
		},
		of: (reader) => locales.get(reader),
		forget: (reader) => void locales.delete(reader),
	};
}
