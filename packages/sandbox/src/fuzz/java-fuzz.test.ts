import {
  defaultLimits,
  parseType,
  type Signature,
  type Value,
  type ValueType,
} from '@dryrun/judge';
import fc from 'fast-check';
import { expect } from 'vitest';
import { javaInTests, testJava as test } from '../runtimes/java/testing.ts';
import { describeValue, normalize } from './describe-value.ts';
import { javaKind, javaParts, javaType } from './java-parts.ts';
import { bigValuesOf, valuesOf } from './random-values.ts';
import { numberSequences, types } from './types.ts';

/** As for the other languages, but compiled once for all types: each type is a method of a class. */
const runs = Number(process.env.FUZZ_RUNS ?? 200);
const seed = Number(process.env.FUZZ_SEED ?? 20_261_122);

const { sandbox } = javaInTests();
const limits = {
  ...defaultLimits,
  timeLimitMs: 20_000,
  outputLimitBytes: 16 * 1024 * 1024,
  totalTimeLimitMs: 600_000,
};

async function run(code: string, signature: Signature, inputs: readonly (readonly Value[])[]) {
  const answers: unknown[] = [];
  const program = { language: 'java', code, signature };
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

/** Each type as it is, and those with arrays once more with lists in their place. */
const parsed = types.map((type) => ({ type, parsed: parseType(type), asLists: false }));
const forms = [
  ...parsed,
  ...parsed.filter(({ type }) => type.includes('[]')).map((form) => ({ ...form, asLists: true })),
];

test('values of every type, in and out', { timeout: 900_000 }, async () => {
  const signature: Signature = {
    kind: 'class',
    name: 'Checker',
    parameters: [],
    methods: forms.map(({ type }, index) => ({
      name: `check${index}`,
      parameters: [
        { name: 'value', type },
        { name: 'text', type: 'string' },
        { name: 'way', type: 'integer' },
      ],
      returns: type,
    })),
  };
  const methods = forms.map(({ parsed, asLists }, index) => {
    const name = javaType(parsed, asLists);
    return `  ${name} check${index}(${name} value, String text, int way) { return Kind.check(${javaKind(parsed, asLists)}, value, text, way); }`;
  });
  const code = `class Checker {\n${methods.join('\n')}\n}\n${javaParts}`;
  // One test has a value of every type.
  const values = fc.tuple(...forms.map(({ parsed }) => fc.tuple(valuesOf(parsed), way)));
  const batches = fc.array(values, { minLength: 50, maxLength: 50 });
  const property = fc.asyncProperty(batches, async (batch) => {
    const inputs = batch.map((row) => [
      [],
      row.map(([value, way], index) => {
        const text = describeValue(forms[index]?.parsed as ValueType, value);
        return [`check${index}`, value, text, way];
      }),
    ]);
    const answers = await run(code, signature, inputs);
    expect(answers).toEqual(batch.map((row) => row.map(([value]) => normalize(value))));
  });
  await fc.assert(property, settings(runs / 50));
});

test.each([
  ['arrays', false],
  ['lists', true],
])('big sequences of numbers, in and out, as %s', { timeout: 900_000 }, async (_, asLists) => {
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
class Solution {
  String check(${parsed.map((type, index) => `${javaType(type, asLists)} p${index}`).join(', ')}) {
    StringBuilder out = new StringBuilder();
${parsed.map((type, index) => `    ${javaKind(type, asLists)}.read(p${index}, out);`).join('\n')}
    return out.toString();
  }
}
class TreeNode<T> { T val; TreeNode<T> left, right; TreeNode(T v) { val = v; } }
${javaParts}`;
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
