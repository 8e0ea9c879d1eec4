import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The files and folders that a child may read: the code that it runs, and where Node looks for it.
 *
 * @param morePackages of npm, which only its pool needs
 */
export function readablePaths(morePackages: readonly string[] = []): string[] {
  const require = createRequire(import.meta.url);
  const here = packageFolder(fileURLToPath(import.meta.url));
  const addon = require.resolve('isolated-vm');
  const packages = ['@dryrun/judge', 'isolated-vm', 'acorn', ...morePackages];
  const folders = [
    here,
    ...packages.map((name) => packageFolder(require.resolve(name))),
    packageFolder(createRequire(addon).resolve('node-gyp-build')),
  ];
  // Resolving a package looks for it, and for a package.json, in every folder on the way up.
  for (let folder = here; ; folder = dirname(folder)) {
    folders.push(join(folder, 'package.json'));
    for (const name of packages) folders.push(join(folder, 'node_modules', name));
    if (folder === dirname(folder)) break;
  }
  // isolated-vm looks there for which C library this is.
  return [...folders, '/etc/alpine-release'];
}

function packageFolder(file: string): string {
  let folder = dirname(file);
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
  return folder;
}
