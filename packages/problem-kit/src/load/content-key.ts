import { createHash, type Hash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** Adds every file of a folder that counts, by its path in it and its content. */
export async function addFolder(
  hash: Hash,
  folder: string,
  counts: (file: string) => boolean = () => true,
): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter(counts)
    .sort();
  for (const file of files) {
    const content = await readFile(join(folder, file));
    hash.update(`${file}\0${content.length}\0`).update(content);
  }
}

/** Another one with any change of any file of a package. */
export async function contentKeyOf(directory: string): Promise<string> {
  const hash = createHash('sha256');
  await addFolder(hash, directory);
  return hash.digest('hex');
}
