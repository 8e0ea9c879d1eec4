import { describe, expect, expectTypeOf, it } from 'vitest';
import { defineProblem, type Problem } from './define-problem.ts';
import { defineQueryProblem } from './define-query-problem.ts';
import type { ValueOf } from './typed-values.ts';

const sound = {
  slug: 'double-up',
  title: 'Double Up',
  difficulty: 'easy',
  topics: ['arithmetic'],
  signature: {
    kind: 'function',
    name: 'double',
    parameters: [{ name: 'n', type: 'integer' }],
    returns: 'integer',
  },
  constraints: [{ rule: '0 ≤ n ≤ 9', meaning: '' }],
  validate: () => null,
  solve: (n: number) => 2 * n,
} as const;

/** What an author gets wrong may be of any shape; the type checker is not asked here. */
const define = (fields: object) => () =>
  defineProblem(Object.assign({}, sound, fields) as unknown as Problem);

describe('defineProblem', () => {
  it('hands a sound definition back', () => {
    expect(define({})().title).toBe('Double Up');
  });

  it.each<[string, object, string]>([
    ['a slug with capitals', { slug: 'Double' }, 'slug: write the slug in lower case'],
    ['no title', { title: ' ' }, 'title: give the title; it is empty'],
    ['a difficulty of its own', { difficulty: 'tricky' }, "difficulty: say 'easy', 'medium' or"],
    ['no topics', { topics: [] }, 'topics: give at least one topic'],
    ['a limit of zero', { limits: { timeLimitMs: 0 } }, 'limits.timeLimitMs: give at least 1'],
    ['no constraints', { constraints: [] }, 'constraints: state at least one'],
    ['no reference', { solve: undefined }, 'solve: give a function'],
    [
      'a comparison we lack',
      { comparison: { kind: 'near' } },
      "comparison.kind: say { kind: 'exact",
    ],
    ['a misspelt field', { sovle: 1 }, 'Unrecognized key: "sovle"'],
    [
      'a type we lack',
      { signature: { ...sound.signature, returns: 'int' } },
      'signature: return value: type `int`, column 1: unknown type',
    ],
    [
      'two parameters of one name',
      {
        signature: {
          ...sound.signature,
          parameters: [
            { name: 'n', type: 'integer' },
            { name: 'n', type: 'string' },
          ],
        },
      },
      'signature: two parameters are called `n`',
    ],
  ])('refuses %s and names the field', (_, fields, message) => {
    expect(define(fields)).toThrow(message);
  });

  it('refuses a level of a query', () => {
    const query = {
      kind: 'sql',
      slug: 'all-birds',
      title: 'All Birds',
      difficulty: 'easy',
      topics: ['filtering'],
      order: null,
      tables: { bird: { key: ['id'], columns: { id: 'integer' } } },
      result: { id: { type: 'integer', meaning: 'its number' } },
    } as const;
    const limited = (level?: number) => [{ rule: '1 ≤ n ≤ 9', meaning: 'rows', level }];
    expect(defineQueryProblem({ ...query, constraints: limited() }).slug).toBe('all-birds');
    expect(() => defineQueryProblem({ ...query, constraints: limited(2) })).toThrow(
      'constraints: a query has no levels: leave the level out',
    );
  });

  it('types values by the text of the signature', () => {
    expectTypeOf<ValueOf<'integer[][]'>>().toEqualTypeOf<readonly (readonly number[])[]>();
    expectTypeOf<ValueOf<'string?'>>().toEqualTypeOf<string | null>();
    expectTypeOf<ValueOf<'binary-tree<integer>'>>().toEqualTypeOf<readonly (number | null)[]>();
    expectTypeOf<ValueOf<'linked-list<float>[]'>>().toEqualTypeOf<readonly (readonly number[])[]>();
  });
});
