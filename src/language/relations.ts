/** Roles that somebody has only to somebody: "his friend Boduoc" tells less than "the British chief". */
export const RELATIONS: ReadonlySet<string> = new Set(
	`friend companion comrade partner colleague father mother son daughter brother sister husband wife uncle aunt nephew niece cousin grandfather grandmother grandson
	granddaughter lover neighbour neighbor sweetheart fiancé fiancée rival enemy ally guest stepfather stepmother`.split(
		/\s+/u,
	),
);
