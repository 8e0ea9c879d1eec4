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
 *   regression           right on every test of its level, and wrong on one of an earlier level
 *
 * Of a problem with levels they may have folders `level-1`, `level-2` and so on in them: what lies there
 * is judged up to that level, and need not have the methods of later ones.
 */
export const folders = [
  'accepted',
  'wrong_answer',
  'time_limit_exceeded',
  'brute_force',
  'regression',
] as const;
export type Folder = (typeof folders)[number];

export type Submission = {
  folder: Folder;
  /** Below its folder: `greedy.ts`, `level-2/greedy.ts`. */
  file: string;
  language: Language;
  code: string;
  /** Up to which level it is written and judged; all when left out. */
  level?: number;
};

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
    for (const file of await filesIn(join(directory, 'submissions', folder))) {
      const language = languageOfFile(file);
      if (language === null) {
        strangers.push(`submissions/${folder}/${file}: its ending belongs to no language of ours`);
        continue;
      }
      const code = await readFile(join(directory, 'submissions', folder, file), 'utf8');
      const level = /^level-(\d+)\//.exec(file)?.[1];
      const up = level === undefined ? {} : { level: Number(level) };
      submissions.push({ folder, file, language, code, ...up });
    }
  }
  return { submissions, strangers };
}

/** Those of a folder, and of the folders of levels in it. */
async function filesIn(folder: string): Promise<string[]> {
  const names = await namesIn(folder);
  const found = names.map(async (name) => {
    if (!/^level-\d+$/.test(name)) return [name];
    return (await namesIn(join(folder, name))).map((file) => `${name}/${file}`);
  });
  return (await Promise.all(found)).flat();
}

async function namesIn(path: string): Promise<string[]> {
  const names = await readdir(path).catch(() => []);
  return names.sort((a, b) => (a < b ? -1 : 1));
}

function isFolder(name: string): name is Folder {
  return folders.some((folder) => folder === name);
}

/** Whether what lies there is wrong on purpose. */
export function isWrong(folder: Folder): boolean {
  return folder === 'wrong_answer' || folder === 'regression';
}

/** Where it lies, for sentences. */
export function place({ folder, file }: Submission): string {
  return `submissions/${folder}/${file}`;
}
