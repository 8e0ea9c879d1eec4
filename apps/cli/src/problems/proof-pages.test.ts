import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Proof } from '@dryrun/problem-kit';
import { expect, it } from 'vitest';
import { writeProofPages } from './proof-pages.ts';

const proof: Proof = {
  contentKey: 'of today',
  hiddenTests: 24,
  sweeps: { count: 1, inputs: 200 },
  wrongIdeas: [
    {
      idea: 'Takes the | largest first.',
      language: 'typescript',
      failed: 5,
      of: 24,
      tests: [],
      inputs: [],
    },
  ],
  mutants: { caught: 20, of: 22, justified: 2 },
  slips: { caught: 9, of: 9, justified: 0 },
  ends: { caught: 7, of: 8, justified: 1 },
};

it('a page of proof says how strong the tests of a problem are, and a list says it of all', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'dryrun-proof-'));
  try {
    await writeFile(join(folder, 'gone.md'), 'of a package that is gone');
    expect(
      await writeProofPages(folder, [{ slug: 'pears-by-twos', title: 'Pears', proof }]),
    ).toEqual(['README.md', 'pears-by-twos.md']);
    expect((await readdir(folder)).sort()).toEqual(['README.md', 'pears-by-twos.md']);
    const page = await readFile(join(folder, 'pears-by-twos.md'), 'utf8');
    expect(page).toContain('24; of them 1 is a sweep over 200 small inputs');
    expect(page).toContain('**Mutants** of the reference killed: 20 of 22, 2 justified.');
    expect(page).toContain('**Slips** of a tired hand caught: 9 of 9.');
    expect(page).toContain('that a test goes to: 7 of 8, 1 justified.');
    expect(page).toContain('| Takes the \\| largest first. | typescript | 5 of 24 |');
    expect(await readFile(join(folder, 'README.md'), 'utf8')).toContain(
      '| [Pears](pears-by-twos.md) | 24 | 200 | 1 | 20 of 22, 2 justified | 9 of 9 | 7 of 8, 1 justified |',
    );
  } finally {
    await rm(folder, { recursive: true });
  }
});
