import type { Archive } from "./zip.ts";

/** Names of an archive's parts, found as readers of books find them: the writers' ways of naming differ. */
export type PartNames = {
	/** The name in the archive that a path means, if there is one. */
	find(path: string): string | undefined;
};

/**
 * Finds a part by its exact name, else without regard to case, slashes, percent signs and ways to write an accent, else by its
 * last name alone where only one part has that.
 */
export function namesOf({ names }: Pick<Archive, "names">): PartNames {
	const loose = new Map<string, string>();
	const bare = new Map<string, string | undefined>();
	for (const name of names) {
		const key = looseName(name);
		if (!loose.has(key)) loose.set(key, name);
		const last = lastOf(key);
		bare.set(last, bare.has(last) ? undefined : name);
	}
	return {
		find: (path) => {
			if (names.has(path)) return path;
			const key = looseName(path);
			return loose.get(key) ?? bare.get(lastOf(key));
		},
	};
}

function lastOf(key: string): string {
	return key.slice(key.lastIndexOf("/") + 1);
}

function looseName(path: string): string {
	return resolvePath("", path.replaceAll("\\", "/")).path.normalize("NFC").toLowerCase();
}

/** A link within the archive. Steps up that would leave it end at its root: names lead nowhere else. */
export function resolvePath(base: string, href: string): { path: string; fragment?: string | undefined } {
	const [address = "", fragment] = href.split("#", 2);
	const isFromRoot = address.startsWith("/");
	const folder = isFromRoot ? [] : base.split("/").slice(0, -1);
	const parts = address === "" ? base.split("/") : [...folder, ...decodePath(address).replaceAll("\\", "/").split("/")];
	const path: string[] = [];
	for (const part of parts) {
		if (part === "..") path.pop();
		else if (part !== "." && part !== "") path.push(part);
	}
	return {
		path: path.join("/"),
		fragment: fragment === undefined || fragment === "" ? undefined : decodePath(fragment),
	};
}

export function decodePath(path: string): string {
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}
