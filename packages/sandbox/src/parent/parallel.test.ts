import { defaultLimits, type Limits, type SandboxEvent, type Value } from '@dryrun/judge';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { createSandbox } from './create-sandbox.ts';

const sandbox = createSandbox({ size: 2 });
beforeAll(() => sandbox.warm());
afterAll(() => sandbox.close());

/** What fills it has filled it soon. */
const smallMemoryBytes = 16 * 1024 * 1024;

const spin =
  'const spin = (ms) => { const until = Date.now() + ms; while (Date.now() < until); };\n';

function execute(code: string, inputs: Value[][], limits: Partial<Limits> = {}) {
  const parameters = [{ name: 'n', type: 'integer' }];
  const signature = { kind: 'function' as const, name: 'solve', parameters, returns: 'integer' };
  const program = { language: 'javascript', code: spin + code, signature };
  return sandbox.execute(program, inputs, { ...defaultLimits, ...limits });
}

async function run(code: string, inputs: Value[][], limits: Partial<Limits> = {}) {
  const events: SandboxEvent[] = [];
  const began = performance.now();
  for await (const event of execute(code, inputs, limits)) events.push(event);
  const results = events.flatMap((event) => (event.kind === 'result' ? [event.result] : []));
  const wallSumMs = results.reduce((sum, { wallTimeMs }) => sum + wallTimeMs, 0);
  return { events, results, wallSumMs, elapsedMs: performance.now() - began };
}

const kinds = (events: readonly SandboxEvent[]) =>
  events.map((event) => (event.kind === 'result' ? event.result.kind : event.kind));
const range = (count: number) => Array.from({ length: count }, (_, index) => [index]);

describe('tests that take long', () => {
  test('run at the same time, and their results come in order', async () => {
    const code = 'const solve = (n) => { spin(n === 0 ? 400 : 40); return n * 2; };';
    const { events } = await vi.waitFor(
      async () => {
        const run12 = await run(code, range(12));
        // One after the other they could not have taken longer together than the whole. It takes
        // two children, and on a busy machine the second may still be starting.
        expect(run12.wallSumMs).toBeGreaterThan(run12.elapsedMs);
        return run12;
      },
      { timeout: 30_000, interval: 100 },
    );
    expect(events).toMatchObject([
      { kind: 'compiled' },
      ...range(12).map(([n]) => ({
        kind: 'result',
        index: n,
        result: { kind: 'returned', value: { ok: true, value: (n ?? 0) * 2 } },
      })),
    ]);
  });

  test('stay in one child where nobody waits', async () => {
    const code = 'const solve = (n) => { spin(n === 0 ? 400 : 40); return n * 2; };';
    const { wallSumMs, elapsedMs, results } = await run(code, range(6), {
      patient: true,
      thrifty: true,
    });
    expect(wallSumMs).toBeLessThan(elapsedMs);
    expect(results.map(({ kind }) => kind)).toEqual(Array(6).fill('returned'));
  });

  test('leave a child to whoever comes', async () => {
    const ends: string[] = [];
    let second: Promise<unknown> | null = null;
    const code = 'const solve = (n) => { spin(n < 3 ? 30 : 600); return n; };';
    for await (const event of execute(code, range(8))) {
      if (event.kind === 'result' && event.index === 2)
        second = run('const solve = (n) => n;', [[1]]).then(() => ends.push('second'));
    }
    ends.push('first');
    await second;
    expect(ends).toEqual(['second', 'first']);
  });

  test('are each judged when one of them kills its child', async () => {
    const code = `function solve(n) {
      spin(30);
      if (n === 5) for (const map = new Map(); ; ) map.set(map.size, {});
      return n;
    }`;
    const { events } = await run(code, range(10), { memoryLimitBytes: smallMemoryBytes });
    const expected: string[] = Array(10).fill('returned');
    expected[5] = 'memory-limit';
    expect(kinds(events)).toEqual(['compiled', ...expected]);
  });

  test('are each judged when some never end', async () => {
    const code = 'const solve = (n) => { for (; n % 3 === 1; ); spin(20); return n; };';
    const { events } = await run(code, range(9), { timeLimitMs: 100 });
    const expected = range(9).map(([n]) => ((n ?? 0) % 3 === 1 ? 'time-limit' : 'returned'));
    expect(kinds(events)).toEqual(['compiled', ...expected]);
  });
});

// Results of quick tests linger in the child, and are lost when the next test kills it.
describe('quick tests are each judged, and those that kill their child are found,', () => {
  const bomb = 'for (const map = new Map(); ; ) map.set(map.size, {});';
  const lock = 'for (let x = 3n; ; ) x = x * x;';
  test.each([
    ['the first', bomb, [0]],
    ['one in the middle', bomb, [7]],
    ['the last', bomb, [11]],
    ['several', bomb, [0, 1, 6, 7, 11]],
    ['one that cannot be interrupted', lock, [4]],
  ])('%s', async (_, deadly, at) => {
    const code = `function solve(n) { if ([${at}].includes(n)) { ${deadly} } return n * 2; }`;
    const limits = { memoryLimitBytes: smallMemoryBytes, timeLimitMs: 500 };
    const { results } = await run(code, range(12), limits);
    const seen = results.map((result) =>
      result.kind === 'returned' ? result.value : { killed: true },
    );
    expect(seen).toEqual(
      range(12).map(([n = 0]) => (at.includes(n) ? { killed: true } : { ok: true, value: n * 2 })),
    );
  });
});

test('a top level that does not end is not tried for every test', async () => {
  const { events, results } = await run('for (;;);', range(40), { timeLimitMs: 100 });
  expect(kinds(events)).toEqual(['compiled', ...Array(40).fill('time-limit')]);
  expect(results.filter(({ wallTimeMs }) => wallTimeMs > 0)).toHaveLength(1);
});

test('a function that is only sometimes there fails its test, not the others', async () => {
  const code = `const seed = Math.random();
    if (seed < 0.5) globalThis.solve = (n) => { spin(10); return n; };`;
  const { events } = await run(code, range(30));
  if (events[0]?.kind === 'compile-error') return;
  expect(events).toHaveLength(31);
  for (const event of events.slice(1)) {
    expect(event).toMatchObject({
      result: { kind: expect.stringMatching(/^(?:returned|threw)$/) },
    });
  }
});

test('what is left early is given back whole', async () => {
  const code = 'const solve = (n) => { spin(40); return n; };';
  for (let round = 0; round < 5; round += 1) {
    for await (const event of execute(code, range(30)))
      if (event.kind === 'result' && event.index === round) break;
  }
  const { events } = await run(code, range(12));
  expect(kinds(events)).toEqual(['compiled', ...Array(12).fill('returned')]);
});

test('many programs with long tests at once all come to their end', async () => {
  const code = 'const solve = (n) => { spin(15); return n + 1; };';
  const all = await Promise.all(Array.from({ length: 6 }, () => run(code, range(8))));
  for (const { events } of all)
    expect(kinds(events)).toEqual(['compiled', ...Array(8).fill('returned')]);
});
