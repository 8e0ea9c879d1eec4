import type { Signature } from '@dryrun/judge';
import { describe, expect, it } from 'vitest';
import { languageOfFile, starterCodeByLanguage } from './languages.ts';

const plain: Signature = {
  kind: 'function',
  name: 'countPairs',
  parameters: [
    { name: 'names', type: 'string[]' },
    { name: 'grid', type: 'integer[][]' },
  ],
  returns: 'boolean',
};

const nodes: Signature = {
  kind: 'function',
  name: 'graft',
  parameters: [
    { name: 'list', type: 'linked-list<float>' },
    { name: 'trees', type: 'binary-tree<integer>[]' },
    { name: 'mark', type: 'string?' },
  ],
  returns: 'integer?[]',
};

describe('starter code', () => {
  it('is typed in TypeScript', () => {
    expect(starterCodeByLanguage(plain).typescript).toBe(
      `export function countPairs(names: string[], grid: number[][]): boolean {
  throw new Error('Not solved yet.');
}
`,
    );
  });

  it('has its types in JSDoc in JavaScript', () => {
    expect(starterCodeByLanguage(plain).javascript).toBe(
      `/**
 * @param {string[]} names
 * @param {number[][]} grid
 * @returns {boolean}
 */
export function countPairs(names, grid) {
  throw new Error('Not solved yet.');
}
`,
    );
  });

  it('says what the nodes of lists and trees are', () => {
    const { typescript = '', javascript = '' } = starterCodeByLanguage(nodes);
    for (const code of [typescript, javascript]) {
      expect(code).toContain('class ListNode');
      expect(code).toContain('class TreeNode');
    }
    expect(typescript).toContain(`
  list: ListNode<number> | null,
  trees: (TreeNode<number> | null)[],
  mark: string | null,
): (number | null)[] {`);
  });
});

it.each([
  ['greedy.ts', 'typescript'],
  ['two.words.js', 'javascript'],
  ['notes.md', null],
])('%s is a file of %s', (file, language) => {
  expect(languageOfFile(file)).toBe(language);
});
