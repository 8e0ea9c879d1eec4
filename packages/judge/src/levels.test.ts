import { describe, expect, test } from 'vitest';
import type { JudgeEvent, Test } from './request.ts';
import type { Sandbox } from './sandbox.ts';
import type { ClassSignature } from './signature.ts';
import { compiled, results, returned, run, scripted } from './testing/scripted-sandbox.ts';

const signature: ClassSignature = {
  kind: 'class',
  name: 'Shelf',
  parameters: [],
  methods: [
    { name: 'put', parameters: [], returns: 'integer' },
    { name: 'count', parameters: [], returns: 'integer', level: 2 },
    { name: 'undo', parameters: [], returns: 'integer', level: 3 },
  ],
};
const calling = (method: string, level?: number): Test => ({
  group: method,
  input: [[], [[method]]],
  expected: [1],
  ...(level && { level }),
});
const sweepOfThree: Test = {
  group: 'sweep',
  sweep: [{ input: [[], [['undo']]], expected: [1] }],
  level: 3,
};
const tests = [calling('put'), calling('count', 2), calling('put', 2), sweepOfThree];

/** What the sandbox is given at a level: names of methods, and the calls. */
async function judgedAt(level: number | undefined, given = tests) {
  const { sandbox, seen } = scripted([compiled, ...results(...given.map(() => returned([1])))]);
  const methods: string[] = [];
  const watched: Sandbox = {
    execute(program, ...others) {
      if (program.signature.kind === 'class')
        methods.push(...program.signature.methods.map(({ name }) => name));
      return sandbox.execute(program, ...others);
    },
  };
  const events = await run(watched, { tests: given, signature, level });
  const end = events.at(-1) as Extract<JudgeEvent, { kind: 'verdict' }>;
  return { methods, calls: seen.map(([, calls]) => calls), end };
}

describe('a program is judged up to a level', () => {
  test.each<[number | undefined, string[], number]>([
    [1, ['put'], 1],
    [2, ['put', 'count'], 3],
    [3, ['put', 'count', 'undo'], 4],
    [9, ['put', 'count', 'undo'], 4],
    [undefined, ['put', 'count', 'undo'], 4],
  ])('level %s: methods %j, %i tests', async (level, methods, total) => {
    const judged = await judgedAt(level);
    expect(judged.methods).toEqual(methods);
    expect(judged.calls).toHaveLength(total);
    expect(judged.end).toMatchObject({ verdict: 'accepted', passed: total, total });
  });

  test('a test that calls what its level has not is a fault of the problem', async () => {
    const { end } = await judgedAt(2, [calling('put'), calling('undo', 2)]);
    expect(end).toMatchObject({ verdict: 'judge-error', passed: 1, total: 2 });
    expect(end.message).toContain('This problem is faulty');
  });

  test('of a level without tests nothing is accepted', async () => {
    const { end } = await judgedAt(1, [calling('count', 2)]);
    expect(end).toMatchObject({ verdict: 'judge-error', total: 0 });
  });
});
