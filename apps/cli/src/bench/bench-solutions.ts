import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Candidate } from '../system/candidate.ts';

export type Solution = { problem: string; language: string; code: string };

/** Right programs for the problem of the bench: thirty small tests. */
export async function readSolutions(
  problemsDir: string,
): Promise<{ javascript: Solution; python: Solution }> {
  const problem = 'best-trade';
  const read = (name: string) =>
    readFile(join(problemsDir, problem, 'submissions', 'accepted', name), 'utf8');
  return {
    javascript: { problem, language: 'javascript', code: await read('reference.js') },
    python: { problem, language: 'python', code: await read('reference.py') },
  };
}

/** Languages that are slow to start are offered a little later than the others. */
export async function untilOffered(candidate: Candidate, language: string): Promise<void> {
  for (;;) {
    const response = await candidate.request('GET', '/languages');
    const languages = (await response.json()) as { id: string; available: boolean }[];
    if (languages.find(({ id }) => id === language)?.available) return;
    await sleep(200);
  }
}
