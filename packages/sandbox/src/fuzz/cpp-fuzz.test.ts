import {
  defaultLimits,
  parseType,
  type Signature,
  type Value,
  type ValueType,
} from '@dryrun/judge';
import fc from 'fast-check';
import { expect } from 'vitest';
import { cppInTests, testCpp as test } from '../runtimes/cpp/testing.ts';
import { cppParts, cppType } from './cpp-parts.ts';
import { describeValue, normalize } from './describe-value.ts';
import { bigValuesOf, valuesOf } from './random-values.ts';
import { numberSequences, types } from './types.ts';

/** As for the other languages, but compiled once for all types: each type is a method of a class. */
const runs = Number(process.env.FUZZ_RUNS ?? 200);
const seed = Number(process.env.FUZZ_SEED ?? 20_261_122);

const { sandbox } = cppInTests();
const limits = {
  ...defaultLimits,
  timeLimitMs: 20_000,
  outputLimitBytes: 16 * 1024 * 1024,
  totalTimeLimitMs: 600_000,
};

async function run(code: string, signature: Signature, inputs: readonly (readonly Value[])[]) {
  const answers: unknown[] = [];
  const program = { language: 'cpp', code, signature };
  for await (const event of sandbox.execute(program, inputs, limits)) {
    if (event.kind === 'compile-error') throw new Error(event.message);
    if (event.kind !== 'result') continue;
    const { result } = event;
    if (result.kind !== 'returned') answers.push(JSON.stringify(result).slice(0, 2_000));
    else answers.push(result.value.ok ? result.value.value : result.value.reason);
  }
  return answers;
}

const settings = (batches: number) => ({ numRuns: Math.max(1, Math.ceil(batches)), seed });
const way = fc.integer({ min: 0, max: 2 });

test('values of every type, in and out', { timeout: 900_000 }, async () => {
  const parsed = types.map((type) => parseType(type));
  const signature: Signature = {
    kind: 'class',
    name: 'Checker',
    parameters: [],
    methods: types.map((type, index) => ({
      name: `check${index}`,
      parameters: [
        { name: 'value', type },
        { name: 'text', type: 'string' },
        { name: 'way', type: 'integer' },
      ],
      returns: type,
    })),
  };
  const methods = parsed.map((type, index) => {
    const name = cppType(type);
    return `  ${name} check${index}(${name} value, string text, int way) { return checkOne<${name}>(value, text, way); }`;
  });
  const code = `${cppParts}\nclass Checker {\npublic:\n${methods.join('\n')}\n};\n`;
  // One test has a value of every type.
  const values = fc.tuple(...parsed.map((type) => fc.tuple(valuesOf(type), way)));
  const batches = fc.array(values, { minLength: 50, maxLength: 50 });
  const property = fc.asyncProperty(batches, async (batch) => {
    const inputs = batch.map((row) => [
      [],
      row.map(([value, way], index) => {
        const text = describeValue(parsed[index] as ValueType, value);
        return [`check${index}`, value, text, way];
      }),
    ]);
    const answers = await run(code, signature, inputs);
    expect(answers).toEqual(batch.map((row) => row.map(([value]) => normalize(value))));
  });
  await fc.assert(property, settings(runs / 50));
});

test('big sequences of numbers, in and out', { timeout: 900_000 }, async () => {
  const parsed = numberSequences.map((type) => parseType(type));
  const signature: Signature = {
    kind: 'function',
    name: 'check',
    parameters: parsed.map((_, index) => ({
      name: `p${index}`,
      type: numberSequences[index] as string,
    })),
    returns: 'string',
  };
  // No tree is among them, so there are no nodes of trees but its own.
  const code = `
template <class T> struct TreeNode { T val; TreeNode *left, *right; TreeNode(T v) : val(v) {} };
${cppParts}
string check(${parsed.map((type, index) => `${cppType(type)} p${index}`).join(', ')}) {
  string out;
${parsed.map((_, index) => `  read(p${index}, out);`).join('\n')}
  return out;
}`;
  const values = fc.tuple(...parsed.map((type) => bigValuesOf(type)));
  const batches = fc.array(values, { minLength: 1, maxLength: 4 });
  const property = fc.asyncProperty(batches, async (batch) => {
    const wanted = batch.map((row) =>
      row.map((value, index) => describeValue(parsed[index] as ValueType, value)).join(''),
    );
    expect(await run(code, signature, batch)).toEqual(wanted);
  });
  await fc.assert(property, settings(runs / 250));
});
