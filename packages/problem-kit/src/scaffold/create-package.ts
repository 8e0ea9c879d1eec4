import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ProblemPackageError } from '../define/problem-package-error.ts';
import { writeLock } from '../load/write-lock.ts';
import { levelFiles } from './level-files.ts';
import { kitName } from './levels.ts';

// Every file ends in .txt, so that no tool takes it for a part of the kit.
const template = fileURLToPath(new URL('./template/', import.meta.url));
const slugRule = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/**
 * Writes a package that works and verifies, but for the marks `[write: …]` where its author has to
 * write. The folder's name becomes the slug.
 *
 * @param kit how its modules import the kit: by its name wherever that can be found.
 * @param levelCount how many levels its problem has; 1 for one without.
 * @returns the files, relative to the folder.
 * @throws ProblemPackageError when the folder's name is no slug, or it exists.
 */
export async function createPackage(
  directory: string,
  kit = kitName,
  levelCount = 1,
): Promise<string[]> {
  const slug = basename(directory);
  if (!slugRule.test(slug)) {
    throw new ProblemPackageError(slug, [
      'write the slug in lower case with single hyphens, for example night-charging',
    ]);
  }
  if (await exists(directory)) {
    throw new ProblemPackageError(slug, [`${directory} exists already; choose another slug`]);
  }
  const files = levelCount === 1 ? await templateFiles() : levelFiles(levelCount);
  for (const [file, text] of files) {
    await mkdir(dirname(join(directory, file)), { recursive: true });
    const own = text
      .replace("slug: 'new-problem'", `slug: '${slug}'`)
      .replace(`'${kitName}'`, `'${kit}'`);
    await writeFile(join(directory, file), own);
  }
  await writeLock(directory);
  return [...files.keys(), 'tests/lock.json'].sort();
}

async function templateFiles(): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const entry of await readdir(template, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const source = join(entry.parentPath, entry.name);
    files.set(relative(template, source).replace(/\.txt$/, ''), await readFile(source, 'utf8'));
  }
  return files;
}

function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
