import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ProblemPackageError } from '../define/problem-package-error.ts';
import { writeLock } from '../load/write-lock.ts';

// Every file ends in .txt, so that no tool takes it for a part of the kit.
const template = fileURLToPath(new URL('./template/', import.meta.url));
const kitName = '@dryrun/problem-kit';
const slugRule = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/**
 * Writes a package that works and verifies, but for the marks `[write: …]` where its author has to
 * write. The folder's name becomes the slug.
 *
 * @param kit how its modules import the kit: by its name wherever that can be found.
 * @returns the files, relative to the folder.
 * @throws ProblemPackageError when the folder's name is no slug, or it exists.
 */
export async function createPackage(directory: string, kit = kitName): Promise<string[]> {
  const slug = basename(directory);
  if (!slugRule.test(slug)) {
    throw new ProblemPackageError(slug, [
      'write the slug in lower case with single hyphens, for example night-charging',
    ]);
  }
  if (await exists(directory)) {
    throw new ProblemPackageError(slug, [`${directory} exists already; choose another slug`]);
  }
  const written: string[] = [];
  for (const entry of await readdir(template, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const source = join(entry.parentPath, entry.name);
    const file = relative(template, source).replace(/\.txt$/, '');
    const text = (await readFile(source, 'utf8'))
      .replace("slug: 'new-problem'", `slug: '${slug}'`)
      .replace(`'${kitName}'`, `'${kit}'`);
    await mkdir(dirname(join(directory, file)), { recursive: true });
    await writeFile(join(directory, file), text);
    written.push(file);
  }
  await writeLock(directory);
  return [...written, 'tests/lock.json'].sort();
}

function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
