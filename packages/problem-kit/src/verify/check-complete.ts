import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Check } from './report.ts';

/** What the scaffold leaves to its author: a mark with what to write in place of it. */
const mark = /\[write: ([^\]]+)\]/g;

/** Every mark of the scaffold has been replaced. */
export async function checkComplete(directory: string): Promise<Check> {
  const faults: string[] = [];
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && /\.(ts|js|py|md)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  for (const path of paths) {
    const lines = (await readFile(path, 'utf8')).split('\n');
    for (const [index, line] of lines.entries()) {
      for (const [, what] of line.matchAll(mark)) {
        faults.push(`${relative(directory, path)}:${index + 1}: write ${what}`);
      }
    }
  }
  return { name: 'complete', promise: 'nothing is left to be written', faults, note: '' };
}
