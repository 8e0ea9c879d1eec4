import { defaultLimits, type Signature } from '@dryrun/judge';
import { describe, expect, it } from 'vitest';
import { languageOfFile, starterCodeByLanguage } from './languages.ts';
import { limitsFor } from './limits.ts';

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

  it('has hints in Python', () => {
    expect(starterCodeByLanguage(plain).python).toBe(
      `def countPairs(names: list[str], grid: list[list[int]]) -> bool:
    raise NotImplementedError("Not solved yet.")
`,
    );
  });

  it('has a class and wide integers in C++', () => {
    expect(starterCodeByLanguage(plain).cpp).toBe(
      `class Solution {
public:
    bool countPairs(vector<string>& names, vector<vector<long long>>& grid) {
        throw runtime_error("Not solved yet.");
    }
};
`,
    );
  });

  it('has a class and wide integers in Java', () => {
    expect(starterCodeByLanguage(plain).java).toBe(
      `class Solution {
    public boolean countPairs(String[] names, long[][] grid) {
        throw new UnsupportedOperationException("Not solved yet.");
    }
}
`,
    );
  });

  it('says in Java what nodes hold, with a type parameter where they hold several types', () => {
    expect(starterCodeByLanguage(nodes).java).toContain(` * class ListNode {
 *     double val;
 *     ListNode next;
 * }
`);
    expect(starterCodeByLanguage(nodes).java).toContain(
      '    public Long[] graft(ListNode list, TreeNode[] trees, String mark) {',
    );
    const two = { ...nodes, returns: 'linked-list<string>' };
    expect(starterCodeByLanguage(two).java).toContain('ListNode<String> graft(');
    expect(starterCodeByLanguage(two).java).toContain(' *     ListNode<T> next;');
  });

  it('says in C++ what nodes hold, as a template where they hold several types', () => {
    expect(starterCodeByLanguage(nodes).cpp).toBe(`/*
 * The nodes of a list are given as
 *
 * struct ListNode {
 *     double val;
 *     ListNode* next;
 * };
 */

/*
 * The nodes of a tree are given as
 *
 * struct TreeNode {
 *     int val;
 *     TreeNode* left;
 *     TreeNode* right;
 * };
 *
 * Where an int is too narrow, write the TreeNode yourself.
 */

class Solution {
public:
    vector<optional<long long>> graft(
        ListNode* list,
        vector<TreeNode*>& trees,
        optional<string> mark) {
        throw runtime_error("Not solved yet.");
    }
};
`);
    const two = { ...nodes, returns: 'linked-list<string>' };
    expect(starterCodeByLanguage(two).cpp).toContain('ListNode<string>* graft(');
    expect(starterCodeByLanguage(two).cpp).toContain(' *     ListNode<T>* next;');
  });

  it('says what the nodes of lists and trees are', () => {
    const { typescript = '', javascript = '', python = '' } = starterCodeByLanguage(nodes);
    for (const code of [typescript, javascript, python]) {
      expect(code).toContain('class ListNode');
      expect(code).toContain('class TreeNode');
    }
    expect(typescript).toContain(`
  list: ListNode<number> | null,
  trees: (TreeNode<number> | null)[],
  mark: string | null,
): (number | null)[] {`);
    expect(python).toContain(`
def graft(
    list: ListNode | None,
    trees: list[TreeNode | None],
    mark: str | None,
) -> list[int | None]:
`);
  });
});

it.each([
  ['greedy.ts', 'typescript'],
  ['two.words.js', 'javascript'],
  ['brute.py', 'python'],
  ['fast.cpp', 'cpp'],
  ['fast.java', 'java'],
  ['notes.md', null],
])('%s is a file of %s', (file, language) => {
  expect(languageOfFile(file)).toBe(language);
});

it.each([
  ['typescript', 400, 60_000],
  ['python', 2_000, 300_000],
])('%s has its own time on a problem', (language, timeLimitMs, totalTimeLimitMs) => {
  const limits = { ...defaultLimits, timeLimitMs: 400 };
  expect(limitsFor(language, limits)).toEqual({ ...limits, timeLimitMs, totalTimeLimitMs });
});
