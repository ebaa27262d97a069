type Names = Readonly<Record<"de" | "fr" | "es-ES", string>>;

/**
 * Names of the commands in other languages. Discord shows them to readers of that language; everybody may still type the English ones.
 *
 * @see https://discord.com/developers/docs/reference#locales
 */
export const commandNames: ReadonlyMap<string, Names> = new Map(
	Object.entries({
		ask: { de: "frage", fr: "question", "es-ES": "pregunta" },
		who: { de: "wer", fr: "qui", "es-ES": "quién" },
		when: { de: "wann", fr: "quand", "es-ES": "cuándo" },
		where: { de: "wo", fr: "où", "es-ES": "dónde" },
		quote: { de: "zitat", fr: "citation", "es-ES": "cita" },
		find: { de: "suche", fr: "recherche", "es-ES": "buscar" },
		passage: { de: "stelle", fr: "passage", "es-ES": "pasaje" },
		cast: { de: "personen", fr: "personnages", "es-ES": "personajes" },
		timeline: { de: "zeitleiste", fr: "chronologie", "es-ES": "cronología" },
		story: { de: "geschichte", fr: "histoire", "es-ES": "historia" },
		progress: { de: "lesestand", fr: "progression", "es-ES": "progreso" },
		setup: { de: "einrichten", fr: "configuration", "es-ES": "configuración" },
		settings: { de: "einstellungen", fr: "réglages", "es-ES": "ajustes" },
		privacy: { de: "datenschutz", fr: "confidentialité", "es-ES": "privacidad" },
		forget: { de: "vergessen", fr: "oublier", "es-ES": "olvidar" },
		help: { de: "hilfe", fr: "aide", "es-ES": "ayuda" },
		"Find in story": {
			de: "In der Geschichte suchen",
			fr: "Chercher dans l’histoire",
			"es-ES": "Buscar en la historia",
		},
	}),
);
