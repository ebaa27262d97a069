/**
 * Address of a file of a public repository.
 *
 * @param commit Left out: the newest, where the commit that was used is not known; the checksum of what is made of it tells
 * whether it is the same.
 */
export function fileIn(repository: string, path: string, commit = "HEAD"): string {
	const parts = path.split("/").map(encodeURIComponent);
	return `https://raw.githubusercontent.com/${repository}/${commit}/${parts.join("/")}`;
}

/** Address of the list of all files of a repository, and how it is read. */
export function fileListOf(repository: string): string {
	return `https://api.github.com/repos/${repository}/git/trees/HEAD?recursive=1`;
}

/** Paths of the files in such a list. */
export function readFileList(json: string): readonly string[] {
	const { tree, truncated } = JSON.parse(json) as {
		readonly tree: readonly { readonly path: string; readonly type: string }[];
		readonly truncated?: boolean;
	};
	if (truncated === true) throw new Error("The list of the repository's files is cut off.");
	return tree.filter(({ type }) => type === "blob").map(({ path }) => path);
}
