import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Language } from '@dryrun/judge';
import { languageOfFile } from '../languages/languages.ts';

/**
 * The folders under submissions/. A folder is a promise:
 *
 *   accepted             right on every test, with time to spare
 *   wrong_answer         no crash and in time, right on some tests and wrong on at least one
 *   time_limit_exceeded  right wherever it ends in time, too slow on at least one test
 *   brute_force          plain and right on small inputs, not on every hidden test
 */
export const folders = ['accepted', 'wrong_answer', 'time_limit_exceeded', 'brute_force'] as const;
export type Folder = (typeof folders)[number];

export type Submission = { folder: Folder; file: string; language: Language; code: string };

/** Every example solution, and a sentence for whatever else lies there. */
export async function readSubmissions(
  directory: string,
): Promise<{ submissions: Submission[]; strangers: string[] }> {
  const submissions: Submission[] = [];
  const strangers: string[] = [];
  for (const folder of await namesIn(join(directory, 'submissions'))) {
    if (!isFolder(folder)) {
      strangers.push(`submissions/${folder}: not a folder we know; use ${folders.join(', ')}`);
      continue;
    }
    for (const file of await namesIn(join(directory, 'submissions', folder))) {
      const language = languageOfFile(file);
      if (language === null) {
        strangers.push(`submissions/${folder}/${file}: its ending belongs to no language of ours`);
        continue;
      }
      const code = await readFile(join(directory, 'submissions', folder, file), 'utf8');
      submissions.push({ folder, file, language, code });
    }
  }
  return { submissions, strangers };
}

async function namesIn(path: string): Promise<string[]> {
  const names = await readdir(path).catch(() => []);
  return names.sort((a, b) => (a < b ? -1 : 1));
}

function isFolder(name: string): name is Folder {
  return folders.some((folder) => folder === name);
}

/** Where it lies, for sentences. */
export function place({ folder, file }: Submission): string {
  return `submissions/${folder}/${file}`;
}
