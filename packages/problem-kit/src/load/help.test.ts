import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadHelp, readHelp } from './help.ts';

let scratch: string;
beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'problem-help-'));
});
afterAll(() => rm(scratch, { recursive: true }));

const hints = '- Look at one end.\n- What is paid twice,\n  and why?\n';
const editorial = '## Approach\n\nA.\n\n## Complexity\n\nB.\n\n## Common mistakes\n\nC.\n';

async function read(files: Record<string, string>) {
  const directory = await mkdtemp(join(scratch, 'help-'));
  await mkdir(directory, { recursive: true });
  for (const [name, text] of Object.entries({
    'hints.md': hints,
    'editorial.md': editorial,
    ...files,
  }))
    await writeFile(join(directory, name), text);
  return readHelp(directory);
}

describe('hints and editorial', () => {
  it('are read as a list and a text', async () => {
    expect(await read({})).toEqual({
      hints: ['Look at one end.', 'What is paid twice,\nand why?'],
      hintLevels: [1, 1],
      editorial: editorial.trim(),
      faults: [],
    });
  });

  it.each([
    ['one hint', { 'hints.md': '- Sort.' }, 'hints.md: 1 hints; give 2 to 4'],
    ['five hints', { 'hints.md': '- a\n'.repeat(5) }, 'hints.md: 5 hints; give 2 to 4'],
    ['a heading above the hints', { 'hints.md': `# Hints\n\n${hints}` }, 'nothing but a list'],
    [
      'no section Complexity',
      { 'editorial.md': editorial.replace('## Complexity', '') },
      'exactly the sections',
    ],
    [
      'text above the first section',
      { 'editorial.md': `Well.\n${editorial}` },
      'exactly the sections',
    ],
    [
      'an empty section',
      { 'editorial.md': editorial.replace('B.', '') },
      'the section "Complexity" is empty',
    ],
  ])('refuses %s', async (_, files, fault) => {
    expect((await read(files)).faults.join('\n')).toContain(fault);
  });

  it.each(['..', 'no-such-problem'])('opens no folder for the slug "%s"', async (slug) => {
    await expect(loadHelp(scratch, slug)).rejects.toThrow('there is no folder of that name');
  });
});
