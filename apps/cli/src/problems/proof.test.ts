import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SubmissionReport, VerificationReport } from '@dryrun/problem-kit';
import { expect, it } from 'vitest';
import { type Proof, writeProofs } from './proof.ts';

const wrong: SubmissionReport = {
  folder: 'wrong_answer',
  file: 'greedy.ts',
  language: 'typescript',
  verdict: 'wrong-answer',
  passed: 19,
  total: 24,
  slowestTestMs: 3,
  timeLimitMs: 100,
};
const report: VerificationReport = {
  slug: 'pears-by-twos',
  difficulty: 'easy',
  topics: [],
  ok: true,
  checks: [],
  submissions: [wrong],
  mutation: { killed: 20, survived: 2, justified: 2, excluded: 1 },
  slips: { killed: 9, survived: 0, justified: 0, excluded: 0 },
  reach: { ends: 8, reached: 7, justified: 1 },
  sweeps: { sweeps: 1, inputs: 200 },
  onOldRules: false,
  hiddenTestCount: 24,
  tookMs: 1,
};
const code = '// Takes the | largest first.\nfunction f() {}\n';
const proof: Proof = { report, title: 'Pears', submissions: [{ ...wrong, code }] };

it('a page of proof says how strong the tests of a problem are, and a list says it of all', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'dryrun-proof-'));
  try {
    await writeFile(join(folder, 'gone.md'), 'of a package that is gone');
    expect(await writeProofs(folder, [proof])).toEqual(['README.md', 'pears-by-twos.md']);
    expect((await readdir(folder)).sort()).toEqual(['README.md', 'pears-by-twos.md']);
    const page = await readFile(join(folder, 'pears-by-twos.md'), 'utf8');
    expect(page).toContain('24, of which 1 are sweeps over 200 small inputs');
    expect(page).toContain('**Mutants** of the reference killed: 20 of 22, 2 justified.');
    expect(page).toContain('**Slips** of a tired hand caught: 9 of 9.');
    expect(page).toContain('that a test goes to: 7 of 8, 1 justified.');
    expect(page).toContain('| Takes the \\| largest first. | typescript | 5 of 24 |');
    expect(await readFile(join(folder, 'README.md'), 'utf8')).toContain(
      '| [Pears](pears-by-twos.md) | 24 | 200 | 1 of 1 | 20 of 22, 2 justified | 9 of 9 | 7 of 8, 1 justified |',
    );
  } finally {
    await rm(folder, { recursive: true });
  }
});
