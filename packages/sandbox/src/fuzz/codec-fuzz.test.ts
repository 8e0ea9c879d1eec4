import { parseType, type Signature, type Value, type ValueType } from '@dryrun/judge';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createSandbox } from '../parent/create-sandbox.ts';
import { answersOf, drawn, fuzzRuns as runs } from './answers-of.ts';
import { describeValue, normalize } from './describe-value.ts';
import { classProgram, type FuzzLanguage, functionProgram } from './programs.ts';
import { bigValuesOf, valuesOf } from './random-values.ts';
import { numberSequences, types } from './types.ts';

/** Values that one program gets, one a test. What happens to them there, `programs.ts` tells. */
const atOnce = Math.min(runs, 500);

const ofClass = ['integer', 'float', 'string', 'boolean?', 'integer[]', 'string?[]', 'float[][]'];
const inClass = [...ofClass, 'linked-list<integer>', 'binary-tree<string>'].map((type) =>
  parseType(type),
);

describe.each<FuzzLanguage>(['javascript', 'python'])('values through %s', (language) => {
  const sandbox = createSandbox({ size: 1 });
  beforeAll(() => sandbox.warm([language]));
  afterAll(() => sandbox.close());

  const run = (code: string, signature: Signature, inputs: readonly (readonly Value[])[]) =>
    answersOf(sandbox, { language, code, signature }, inputs);

  /** @param batch values for one program, each with the way it comes back. */
  async function checkBatch(
    type: ValueType,
    text: string,
    batch: readonly (readonly [Value, number])[],
  ) {
    const signature: Signature = {
      kind: 'function',
      name: 'check',
      parameters: [
        { name: 'value', type: text },
        { name: 'text', type: 'string' },
        { name: 'way', type: 'integer' },
      ],
      returns: text,
    };
    const inputs = batch.map(([value, way]) => [value, describeValue(type, value), way]);
    const answers = await run(functionProgram(language, type), signature, inputs);
    const wanted = batch.map(([value]) => normalize(value));
    expect(answers).toEqual(wanted);
  }

  const way = fc.integer({ min: 0, max: 2 });

  test.each(types)('%s', { timeout: 900_000 }, async (text) => {
    const type = parseType(text);
    const batches = fc.array(fc.tuple(valuesOf(type), way), {
      minLength: atOnce,
      maxLength: atOnce,
    });
    const property = fc.asyncProperty(batches, (batch) => checkBatch(type, text, batch));
    await fc.assert(property, drawn(runs / atOnce));
  });

  // Each holds thousands of numbers, so 10,000 runs are 200 of them.
  test.each(numberSequences)('big %s', { timeout: 900_000 }, async (text) => {
    const type = parseType(text);
    const batches = fc.array(fc.tuple(bigValuesOf(type), way), { minLength: 1, maxLength: 10 });
    const property = fc.asyncProperty(batches, (batch) => checkBatch(type, text, batch));
    await fc.assert(property, drawn(runs / 250));
  });

  test('calls on a class', { timeout: 900_000 }, async () => {
    const texts = [...ofClass, 'linked-list<integer>', 'binary-tree<string>'];
    const signature: Signature = {
      kind: 'class',
      name: 'Checker',
      parameters: [
        { name: 'value', type: texts[0] ?? '' },
        { name: 'text', type: 'string' },
      ],
      methods: texts.flatMap((type, index) => [
        {
          name: `check${index}`,
          parameters: [
            { name: 'value', type },
            { name: 'text', type: 'string' },
            { name: 'way', type: 'integer' },
          ],
          returns: type,
        },
        {
          name: `note${index}`,
          parameters: [
            { name: 'value', type },
            { name: 'text', type: 'string' },
          ],
          returns: 'void',
        },
      ]),
    };
    const call = fc.oneof(
      ...inClass.map((type, index) =>
        fc.tuple(valuesOf(type), way, fc.boolean()).map(([value, way, isVoid]) => {
          const text = describeValue(type, value);
          return isVoid
            ? { call: [`note${index}`, value, text], result: null }
            : { call: [`check${index}`, value, text, way], result: normalize(value) };
        }),
      ),
    );
    const first = inClass[0] as ValueType;
    const tests = fc.array(
      fc.record({ made: valuesOf(first), calls: fc.array(call, { maxLength: 30 }) }),
      { minLength: 50, maxLength: 50 },
    );
    const property = fc.asyncProperty(tests, async (batch) => {
      const inputs = batch.map(({ made, calls }) => {
        return [[made, describeValue(first, made)], calls.map(({ call }) => call)];
      });
      const answers = await run(classProgram(language, inClass), signature, inputs);
      expect(answers).toEqual(batch.map(({ calls }) => calls.map(({ result }) => result)));
    });
    // 50 tests of about 10 calls each.
    await fc.assert(property, drawn(runs / 500));
  });
});
