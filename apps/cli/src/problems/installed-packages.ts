/** The parts of a package-lock.json (lockfileVersion 3) that are read here. */
type LockFile = { packages: Readonly<Record<string, Entry>> };
type Entry = {
  version?: string;
  integrity?: string;
  /** Of a link: where the workspace lies. */
  resolved?: string;
  link?: boolean;
  dependencies?: Readonly<Record<string, string>>;
  optionalDependencies?: Readonly<Record<string, string>>;
  peerDependencies?: Readonly<Record<string, string>>;
  devDependencies?: Readonly<Record<string, string>>;
};

/**
 * What a lock file installs for some workspaces, with all that this needs in turn, as sorted lines
 * `node_modules/name version integrity`. Their own tools for development are among it: mutants are
 * made with one. What only other workspaces need is left out.
 *
 * @param lockFile the text of a package-lock.json
 * @param workspaces their folders, such as `packages/judge`
 * @throws when the lock file does not know one of the workspaces
 */
export function installedPackages(lockFile: string, workspaces: readonly string[]): string[] {
  const { packages }: LockFile = JSON.parse(lockFile);
  const waiting = [...workspaces];
  const lines = new Map<string, string>();
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    if (lines.has(place)) continue;
    const entry = packages[place];
    if (!entry) throw new Error(`package-lock.json has no workspace ${place}: run npm install.`);
    lines.set(place, [place, entry.version, entry.integrity].join(' ').trim());
    if (entry.link && entry.resolved) waiting.push(entry.resolved);
    const { dependencies, optionalDependencies, peerDependencies } = entry;
    const needed = { ...dependencies, ...optionalDependencies, ...peerDependencies };
    const own = workspaces.includes(place) ? entry.devDependencies : {};
    for (const name of Object.keys({ ...needed, ...own })) {
      const found = findFrom(place, name, packages);
      if (found !== undefined) waiting.push(found);
    }
  }
  return [...lines.values()].sort();
}

/** Where node finds a package from some place: in the nearest `node_modules` on the way up. */
function findFrom(place: string, name: string, packages: LockFile['packages']): string | undefined {
  for (let folder = place; ; folder = folder.slice(0, Math.max(folder.lastIndexOf('/'), 0))) {
    const candidate = folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`;
    if (candidate in packages) return candidate;
    if (folder === '') return undefined;
  }
}
