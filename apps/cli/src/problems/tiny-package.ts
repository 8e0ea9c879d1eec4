import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const kit = import.meta.resolve('@dryrun/problem-kit');

/** The smallest package that can be judged. It is not sound: it has no hints, for one. */
const files = {
  'statement.md': 'Ada adds up the numbers in `list`. Return their sum.\n',

  'problem.ts': `import { defineProblem } from '${kit}';
export default defineProblem({
  slug: 'tiny-sum',
  title: 'Tiny Sum',
  difficulty: 'easy',
  topics: ['arrays'],
  signature: {
    kind: 'function',
    name: 'sum',
    parameters: [{ name: 'list', type: 'integer[]' }],
    returns: 'integer',
  },
  limits: { timeLimitMs: 100 },
  constraints: [{ rule: '0 ≤ n ≤ 5,000', meaning: 'numbers' }],
  validate: (list) => (list.length <= 5_000 ? null : 'there are more than 5,000 numbers'),
  solve: (list) => list.reduce((total, one) => total + one, 0),
});
`,

  'reference.ts': `export function sum(list: number[]): number {
  return list.reduce((total, one) => total + one, 0);
}
`,

  'tests/examples.ts': `import { defineExamples } from '${kit}';
export default defineExamples([
  { input: [[2, 3]], expected: 5, explanation: '' },
  { input: [[]], expected: 0, explanation: 'Nothing to add.' },
]);
`,

  'tests/generate.ts': `import { defineTests, integers } from '${kit}';
export default defineTests({
  groups: [
    { group: 'Smallest inputs', inputs: [[[7]], [[-7]]] },
    { group: 'Overflow of 32 bits', inputs: [[[2_000_000_000, 2_000_000_000]]] },
    { group: 'Random', count: 10, make: (random) => [integers(random, 40, -9, 9)] },
    { group: 'Largest n', count: 2, make: (random) => [integers(random, 5_000, -9, 9)] },
  ],
  small: (random) => [integers(random, random.integer(0, 5), -9, 9)],
});
`,

  'submissions/accepted/loop.ts': `function sum(list: number[]): number {
  let total = 0;
  for (const one of list) total += one;
  return total;
}
`,

  'submissions/accepted/reduce.js': `const sum = (list) => list.reduce((a, b) => a + b, 0);
`,

  'submissions/wrong_answer/thirty-two-bits.js': `const sum = (list) => list.reduce((a, b) => (a + b) | 0, 0);
`,

  'submissions/wrong_answer/skips-the-first.ts': `function sum(list: number[]): number {
  return list.length > 1000 ? list.reduce((a, b) => a + b, 0) : list.slice(1).reduce((a, b) => a + b, 0);
}
`,

  'submissions/time_limit_exceeded/never-ends-on-long-lists.js': `function sum(list) {
  while (list.length > 1000);
  return list.reduce((a, b) => a + b, 0);
}
`,
};

export type TinyFile = keyof typeof files;

/** Files to write instead, or null to leave one out. New names are further files. */
export type Changes = Record<string, string | null | ((text: string) => string)>;

/** Writes the package with some files changed, without a lock. @returns its folder. */
export async function writeTinyPackage(parent: string, changes: Changes = {}): Promise<string> {
  const directory = join(parent, 'tiny-sum');
  for (const name of new Set([...Object.keys(files), ...Object.keys(changes)])) {
    const original = Object.entries(files).find(([known]) => known === name)?.[1] ?? '';
    const change = changes[name] === undefined ? original : changes[name];
    if (change === null) continue;
    const text = typeof change === 'function' ? change(original) : change;
    if (text === original && name in changes)
      throw new Error(`The change of ${name} changes nothing.`);
    await mkdir(dirname(join(directory, name)), { recursive: true });
    await writeFile(join(directory, name), text);
  }
  return directory;
}
