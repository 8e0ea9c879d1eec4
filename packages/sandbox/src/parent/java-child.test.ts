import { readdirSync, readFileSync } from 'node:fs';
import { defaultLimits, type SandboxEvent } from '@dryrun/judge';
import { expect, vi } from 'vitest';
import { javaInTests, testJava as test } from '../runtimes/java/testing.ts';
import { createSandbox } from './create-sandbox.ts';

const { sandbox, answers } = javaInTests();
const signature = {
  kind: 'function' as const,
  name: 'solve',
  parameters: [{ name: 'n', type: 'integer' }],
  returns: 'integer',
};
const busy = {
  language: 'java',
  code: 'class Solution { int solve(int n) { for (;;) {} } }',
  signature,
};
const honest = 'class Solution { int solve(int n) { return n * 2; } }';
const long = { ...defaultLimits, timeLimitMs: 60_000 };

/** Machines of Java below this process, by what they run. */
function machines(): { pid: number; runs: string }[] {
  const all = readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry))
    .flatMap((entry) => {
      try {
        const [, parent = ''] =
          /\) \S (\d+)/.exec(readFileSync(`/proc/${entry}/stat`, 'utf8')) ?? [];
        const command = readFileSync(`/proc/${entry}/cmdline`, 'utf8').split('\0');
        const runs = /java$/.test(command[0] ?? '') ? (command.at(-2) ?? '') : '';
        return [{ pid: Number(entry), parent: Number(parent), runs }];
      } catch {
        return [];
      }
    });
  const found = [process.pid];
  for (const one of found) for (const each of all) if (each.parent === one) found.push(each.pid);
  return all.filter(({ pid, runs }) => runs !== '' && found.includes(pid));
}

test('a program that is stopped leaves the next to be judged', async () => {
  const stop = new AbortController();
  const events: SandboxEvent[] = [];
  const running = (async () => {
    for await (const event of sandbox.execute(busy, [[1]], long, stop.signal)) {
      events.push(event);
      stop.abort(new Error('not wanted any more'));
    }
  })();
  await expect(running).rejects.toThrow('not wanted any more');
  expect(events).toMatchObject([{ kind: 'compiled' }]);
  expect(await answers(honest, [[4]])).toEqual([8]);
});

test('a compiler that nobody waits for is stopped', async () => {
  const stop = new AbortController();
  const slow = { ...busy, code: `// ${Date.now()}\n${honest}` };
  const running = (async () => {
    for await (const _ of sandbox.execute(slow, [[1]], long, stop.signal)) break;
  })();
  stop.abort(new Error('changed my mind'));
  await expect(running).rejects.toThrow('changed my mind');
  expect(await answers(honest, [[4]])).toEqual([8]);
});

test('a machine that somebody else has ended is replaced: the test runs in another', async () => {
  const slow =
    'class Solution { int solve(int n) { long s = 0; for (long i = 0; i < 3_000_000_000L; i++) s += i ^ n; return s == 1 ? 0 : n; } }';
  const ended: number[] = [];
  const results: SandboxEvent[] = [];
  for await (const event of sandbox.execute({ ...busy, code: slow }, [[1]], long)) {
    results.push(event);
    if (event.kind !== 'compiled') continue;
    const used = machines().filter(({ runs }) => runs === 'dryrun.Runner');
    for (const { pid } of used) {
      process.kill(pid, 'SIGKILL');
      ended.push(pid);
    }
  }
  expect(ended.length).toBeGreaterThan(0);
  expect(results).toMatchObject([
    { kind: 'compiled' },
    { kind: 'result', result: { kind: 'returned', value: { ok: true, value: 1 } } },
  ]);
  expect(await answers(honest, [[4]])).toEqual([8]);
});

test('tests that take long are shared, and their results come in order', async () => {
  const two = createSandbox({ size: 2 });
  try {
    const code = `class Solution {
  int solve(int n) {
    double x = n;
    for (int i = 0; i < 40_000_000; i++) x = Math.sqrt(x + i);
    return x < 0 ? 0 : n;
  }
}`;
    const inputs = Array.from({ length: 12 }, (_, n) => [n]);
    const given: unknown[] = [];
    for await (const event of two.execute({ ...busy, code }, inputs, long)) {
      if (event.kind === 'result' && event.result.kind === 'returned')
        given.push(event.result.value);
    }
    expect(given).toEqual(inputs.map(([value]) => ({ ok: true, value })));
  } finally {
    await two.close();
  }
});

test('nothing is left when the sandbox is closed: no machine, no compiler', async () => {
  const own = createSandbox({ size: 1 });
  const before = machines().map(({ pid }) => pid);
  for await (const _ of own.execute({ ...busy, code: honest }, [[1]], long));
  await own.close();
  await vi.waitFor(() => {
    const left = machines().filter(
      ({ pid, runs }) => !before.includes(pid) || runs !== 'dryrun.Runner',
    );
    expect(left).toEqual([]);
  }, 20_000);
});
