import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defaultLimits, type SandboxEvent } from '@dryrun/judge';
import { expect, vi } from 'vitest';
import { cppInTests, testCpp as test } from '../runtimes/cpp/testing.ts';
import { createSandbox } from './create-sandbox.ts';

const { sandbox, answers } = cppInTests();
const signature = {
  kind: 'function' as const,
  name: 'solve',
  parameters: [{ name: 'n', type: 'integer' }],
  returns: 'integer',
};
const busy = {
  language: 'cpp',
  code: 'int solve(int n) { for (volatile int i = 0;;) i = i + 1; }',
  signature,
};
const honest = 'int solve(int n) { return n * 2; }';
const long = { ...defaultLimits, timeLimitMs: 60_000 };

/** All processes below one, with their names. */
function below(pid: number): { pid: number; name: string }[] {
  const all = readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry))
    .flatMap((entry) => {
      try {
        const [, name = '', parent = ''] =
          /^\d+ \((.*)\) \S (\d+)/s.exec(readFileSync(`/proc/${entry}/stat`, 'utf8')) ?? [];
        return [{ pid: Number(entry), name, parent: Number(parent) }];
      } catch {
        return [];
      }
    });
  const found = [pid];
  for (const one of found) for (const each of all) if (each.parent === one) found.push(each.pid);
  return all.filter((each) => each.pid !== pid && found.includes(each.pid));
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

test('a program gets its CPU time and no more, whoever waits for it', async () => {
  const limits = { ...defaultLimits, timeLimitMs: 400, patient: true };
  for await (const event of sandbox.execute(busy, [[1]], limits)) {
    if (event.kind !== 'result') continue;
    expect(event.result.kind).toBe('time-limit');
    expect(event.result.cpuTimeMs).toBeLessThan(1.5 * limits.timeLimitMs);
  }
});

test('a compiler that nobody waits for is stopped', async () => {
  const stop = new AbortController();
  const slow = { ...busy, code: `#include <bits/stdc++.h>\n// ${Date.now()}\n${honest}` };
  const running = (async () => {
    for await (const _ of sandbox.execute(slow, [[1]], long, stop.signal)) break;
  })();
  stop.abort(new Error('changed my mind'));
  await expect(running).rejects.toThrow('changed my mind');
  expect(await answers(honest, [[4]])).toEqual([8]);
});

test('what is no child any more is our failure, and the next program is judged', async () => {
  const running = (async () => {
    for await (const event of sandbox.execute(busy, [[1]], long)) {
      if (event.kind !== 'compiled') continue;
      const launcher = below(process.pid).find(({ name }) => name === 'launcher');
      process.kill(launcher?.pid ?? 0, 'SIGKILL');
    }
  })();
  await expect(running).rejects.toThrow(/a sandbox child died/);
  expect(await answers(honest, [[4]])).toEqual([8]);
});

test('tests that take long are shared, and their results come in order', async () => {
  const two = createSandbox({ size: 2 });
  try {
    const code = `int solve(int n) {
  timespec t;
  do clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
  while (t.tv_nsec < 60000000);
  return n;
}`;
    const inputs = Array.from({ length: 12 }, (_, n) => [n]);
    const given: unknown[] = [];
    let most = 0;
    for await (const event of two.execute({ ...busy, code }, inputs, long)) {
      most = Math.max(most, below(process.pid).filter(({ name }) => name === 'launcher').length);
      if (event.kind === 'result' && event.result.kind === 'returned')
        given.push(event.result.value);
    }
    expect(given).toEqual(inputs.map(([value]) => ({ ok: true, value })));
    // Another test of this file keeps one more.
    expect(most).toBeGreaterThan(1);
  } finally {
    await two.close();
  }
});

test('nothing is left when the sandbox is closed, nor when its process is killed', async () => {
  const index = fileURLToPath(new URL('../index.ts', import.meta.url));
  const script = `
    import { createSandbox } from ${JSON.stringify(index)};
    const sandbox = createSandbox({ size: 1 });
    for await (const event of sandbox.execute(${JSON.stringify(busy)}, [[1]], ${JSON.stringify(long)})) console.log(event.kind);`;
  const parent = spawn(process.execPath, ['--no-warnings', '--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(parent.stdout, 'data');
  const running = await vi.waitFor(() => {
    const found = below(parent.pid ?? 0);
    expect(found.map(({ name }) => name)).toContain('launcher');
    // The program itself: its file has no name but a number.
    expect(found.length).toBeGreaterThan(2);
    return found;
  }, 20_000);
  parent.kill('SIGKILL');
  await vi.waitFor(() => {
    const alive = running.filter(({ pid }) => isAlive(pid));
    expect(alive).toEqual([]);
  }, 20_000);
});

function isAlive(pid: number): boolean {
  try {
    return !/^State:\s+[ZX]/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
}
