import { describe, expect, expectTypeOf, it } from 'vitest';
import { starterCodeByLanguage } from '../languages/languages.ts';
import { defineProblem } from './define-problem.ts';
import { defineExamples } from './define-tests.ts';
import { replay } from './replay.ts';
import type { InputOf, OutputOf } from './typed-values.ts';

class ShelfLedger {
  readonly #items: string[] = [];
  readonly #rows: number;
  constructor(rows: number) {
    this.#rows = rows;
  }
  place(item: string, row: number): number {
    if (row < this.#rows) this.#items.push(item);
    return this.#items.length;
  }
  contents(): string[] {
    return this.#items;
  }
  clear(): void {
    this.#items.length = 0;
  }
}

const problem = defineProblem({
  slug: 'shelf-ledger',
  title: 'Shelf Ledger',
  difficulty: 'medium',
  topics: ['design'],
  signature: {
    kind: 'class',
    name: 'ShelfLedger',
    parameters: [{ name: 'rows', type: 'integer' }],
    methods: [
      {
        name: 'place',
        parameters: [
          { name: 'item', type: 'string' },
          { name: 'row', type: 'integer' },
        ],
        returns: 'integer',
      },
      { name: 'contents', parameters: [], returns: 'string[]' },
      { name: 'clear', parameters: [], returns: 'void' },
    ],
  },
  constraints: [{ rule: '1 ≤ rows ≤ 10', meaning: '' }],
  validate: ([rows], calls) => {
    if (rows < 1) return 'there are no rows';
    for (const [method, item] of calls)
      if (method === 'place' && item === '') return 'an item has no name';
    return null;
  },
  solve: replay(ShelfLedger),
});

describe('a class problem', () => {
  it('is typed by its signature', () => {
    type S = (typeof problem)['signature'];
    type Call = readonly ['place', string, number] | readonly ['contents'] | readonly ['clear'];
    expectTypeOf<InputOf<S>>().toEqualTypeOf<readonly [readonly [number], readonly Call[]]>();
    expectTypeOf<OutputOf<S>>().toEqualTypeOf<readonly (number | readonly string[] | null)[]>();
    defineExamples<typeof problem>([
      {
        input: [[1], [['place', 'oat', 0], ['contents']]],
        expected: [1, ['oat']],
        explanation: '',
      },
    ]);
  });

  it('has a reference that replays the calls, each result as it was then', () => {
    const solve = replay(ShelfLedger);
    const calls = [['place', 'oat', 0], ['contents'], ['clear'], ['contents']] as const;
    expect(solve([2], calls)).toEqual([1, ['oat'], null, []]);
    expect(() => solve([2], [['take']])).toThrow('ShelfLedger has no method `take`');
  });

  it('has no results to compare in any order', () => {
    expect(() => defineProblem({ ...problem, comparison: { kind: 'unordered' } })).toThrow(
      'comparison: the results of a class come one a call',
    );
  });

  it('has starter code in every language', () => {
    const { typescript, javascript, python } = starterCodeByLanguage(problem.signature);
    expect(typescript).toBe(`export class ShelfLedger {
  constructor(rows: number) {}

  place(item: string, row: number): number {
    throw new Error('Not solved yet.');
  }

  contents(): string[] {
    throw new Error('Not solved yet.');
  }

  clear(): void {
    throw new Error('Not solved yet.');
  }
}
`);
    expect(javascript).toBe(`export class ShelfLedger {
  /**
   * @param {number} rows
   */
  constructor(rows) {}

  /**
   * @param {string} item
   * @param {number} row
   * @returns {number}
   */
  place(item, row) {
    throw new Error('Not solved yet.');
  }

  /**
   * @returns {string[]}
   */
  contents() {
    throw new Error('Not solved yet.');
  }

  clear() {
    throw new Error('Not solved yet.');
  }
}
`);
    expect(python).toBe(`class ShelfLedger:
    def __init__(self, rows: int):
        pass

    def place(self, item: str, row: int) -> int:
        raise NotImplementedError("Not solved yet.")

    def contents(self) -> list[str]:
        raise NotImplementedError("Not solved yet.")

    def clear(self) -> None:
        raise NotImplementedError("Not solved yet.")
`);
  });
});
