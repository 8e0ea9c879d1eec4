import { isDeepStrictEqual } from 'node:util';
import { parseType, type Signature, type Value, type ValueType } from '@dryrun/judge';
import fc from 'fast-check';
import { expect } from 'vitest';
import type { CodeSandbox } from '../parent/create-sandbox.ts';
import { answersOf, drawn, fuzzRuns } from './answers-of.ts';
import { describeValue, normalize } from './describe-value.ts';
import { bigValuesOf, valuesOf } from './random-values.ts';
import { numberSequences } from './types.ts';

/** A type, and whatever a language needs besides to write it down. */
export type Form = { text: string; type: ValueType };

export const formOf = (text: string): Form => ({ text, type: parseType(text) });

/**
 * Values of each type that one test has, and tests of one program. What a test costs besides its values,
 * be it a process or classes that are loaded anew, is so paid once for many of them.
 */
const rowsOfTest = 25;
const rowsAtOnce = 500;

/**
 * Values of every form go through a program of one class and back. It is compiled once for all of them:
 * method `check0(value, text, way)` is of the first form, and so on.
 */
export async function checkEveryType(
  sandbox: CodeSandbox,
  { language, code }: { language: string; code: string },
  forms: readonly Form[],
): Promise<void> {
  const signature: Signature = {
    kind: 'class',
    name: 'Checker',
    parameters: [],
    methods: forms.map(({ text }, index) => ({
      name: `check${index}`,
      parameters: [
        { name: 'value', type: text },
        { name: 'text', type: 'string' },
        { name: 'way', type: 'integer' },
      ],
      returns: text,
    })),
  };
  const way = fc.integer({ min: 0, max: 2 });
  const row = fc.tuple(...forms.map(({ type }) => fc.tuple(valuesOf(type), way)));
  const atOnce = Math.min(fuzzRuns, rowsAtOnce);
  const batches = fc.array(row, { minLength: atOnce, maxLength: atOnce });
  const property = fc.asyncProperty(batches, async (batch) => {
    const tests = cut(batch, rowsOfTest);
    const inputs = tests.map((rows) => [
      [],
      rows.flatMap((row) =>
        row.map(([value, way], index) => {
          const text = describeValue((forms[index] as Form).type, value);
          return [`check${index}`, value, text, way];
        }),
      ),
    ]);
    const answers = await answersOf(sandbox, { language, code, signature }, inputs);
    expect(answers).toHaveLength(tests.length);
    for (const [index, rows] of tests.entries()) expectSame(answers[index], rows, forms);
  });
  await fc.assert(property, drawn(fuzzRuns / atOnce));
}

/** Of the many values of a test, the first that differs is shown. */
function expectSame(
  answer: unknown,
  rows: readonly (readonly [Value, number][])[],
  forms: readonly Form[],
): void {
  const cells = rows.flatMap((row) => row.map((cell, index) => ({ cell, form: forms[index] })));
  // What threw says which of its calls it was.
  if (!Array.isArray(answer)) expect.fail(String(answer));
  expect(answer).toHaveLength(cells.length);
  for (const [index, { cell, form }] of cells.entries()) {
    const [value, way] = cell;
    const wanted = normalize(value);
    if (isDeepStrictEqual(answer[index], wanted)) continue;
    const { text } = form as Form;
    expect({ text, way, value: answer[index] }).toEqual({ text, way, value: wanted });
  }
}

function cut<Item>(items: readonly Item[], size: number): Item[][] {
  const parts: Item[][] = [];
  for (let at = 0; at < items.length; at += size) parts.push(items.slice(at, at + size));
  return parts;
}

/** Big sequences of numbers, one of each type a test, go in and are described from inside. */
export async function checkBigSequences(
  sandbox: CodeSandbox,
  { language, code }: { language: string; code: string },
): Promise<void> {
  const forms = numberSequences.map(formOf);
  const signature: Signature = {
    kind: 'function',
    name: 'check',
    parameters: forms.map(({ text }, index) => ({ name: `p${index}`, type: text })),
    returns: 'string',
  };
  const values = fc.tuple(...forms.map(({ type }) => bigValuesOf(type)));
  const batches = fc.array(values, { minLength: 1, maxLength: 4 });
  const property = fc.asyncProperty(batches, async (batch) => {
    const wanted = batch.map((row) =>
      row.map((value, index) => describeValue((forms[index] as Form).type, value)).join(''),
    );
    const answers = await answersOf(sandbox, { language, code, signature }, batch);
    expect(answers).toEqual(wanted);
  });
  // Each holds thousands of numbers, so 10,000 runs are 40 times up to four of them.
  await fc.assert(property, drawn(fuzzRuns / 250));
}
