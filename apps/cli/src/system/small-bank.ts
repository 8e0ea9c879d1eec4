import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeLock } from '@dryrun/problem-kit';
import { writeTinyPackage } from '../problems/tiny-package.ts';
import type { Submission } from './candidate.ts';

export type SmallBank = {
  /** For `PROBLEMS_DIR`. */
  folder: string;
  right: Submission;
  wrong: Submission;
};

/**
 * Writes a bank of one problem, whose sixteen small tests are judged in a moment: for tests of what
 * happens around programs. What those of the real bank take is theirs to change.
 */
export async function writeSmallBank(folder: string): Promise<SmallBank> {
  const directory = await writeTinyPackage(folder, {
    // On a busy machine a tenth of a second is soon over.
    'problem.ts': (text) => text.replace('timeLimitMs: 100', 'timeLimitMs: 500'),
  });
  await writeLock(directory);
  const submission = async (file: string): Promise<Submission> => ({
    problem: 'tiny-sum',
    language: 'typescript',
    code: await readFile(join(directory, 'submissions', file), 'utf8'),
  });
  return {
    folder,
    right: await submission('accepted/loop.ts'),
    wrong: await submission('wrong_answer/skips-the-first.ts'),
  };
}

const levelled = 'parcel-wall';
const problemsDir = join(import.meta.dirname, '..', '..', '..', '..', 'problems');

/** Puts the problem with four levels of the real bank beside it. @returns what passes each of them. */
export async function addLevels(folder: string): Promise<Submission> {
  const directory = join(folder, levelled);
  await cp(join(problemsDir, levelled), directory, { recursive: true });
  // Where it lies now it does not find ours.
  const kit = import.meta.resolve('@dryrun/problem-kit');
  for (const file of await readdir(directory, { recursive: true })) {
    if (!file.endsWith('.ts')) continue;
    const path = join(directory, file);
    const text = await readFile(path, 'utf8');
    await writeFile(path, text.replaceAll("'@dryrun/problem-kit'", `'${kit}'`));
  }
  await writeLock(directory);
  const solution = join(directory, 'submissions', 'accepted', 'one-record-a-box.ts');
  return { problem: levelled, language: 'typescript', code: await readFile(solution, 'utf8') };
}
