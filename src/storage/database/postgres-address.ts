/** Where a PostgreSQL database is, as people may be told: without user and password. */
export function postgresPlace(address: string): string {
	const { hostname, port, pathname, searchParams } = new URL(address);
	const host = searchParams.get("host") ?? hostname;
	return `${decodeURIComponent(pathname.slice(1))} on ${host}${port === "" ? "" : `:${port}`}`;
}
