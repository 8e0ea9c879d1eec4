import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defaultLimits } from '@dryrun/judge';
import { describe, expect, test, vi } from 'vitest';
import { createSandbox } from './create-sandbox.ts';

const signature = { kind: 'function' as const, name: 'solve', parameters: [], returns: 'integer' };
const busy = { language: 'javascript', code: 'function solve() { for (;;); }', signature };

/** The children of a process that run our entry. Only Linux tells. */
function childrenOf(pid: number): number[] {
  return readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry))
    .filter((entry) => {
      try {
        const status = readFileSync(`/proc/${entry}/status`, 'utf8');
        return new RegExp(`^PPid:\\s+${pid}$`, 'm').test(status);
      } catch {
        return false;
      }
    })
    .map(Number);
}

function startParent(code: string): ChildProcess {
  const index = fileURLToPath(new URL('./index.ts', import.meta.url));
  const script = `
    import { createSandbox } from ${JSON.stringify(index)};
    const sandbox = createSandbox({ size: 1 });
    await sandbox.warm();
    const program = { language: 'javascript', code: ${JSON.stringify(code)}, signature: ${JSON.stringify(signature)} };
    const limits = { ...${JSON.stringify(defaultLimits)}, timeLimitMs: 60_000 };
    for await (const event of sandbox.execute(program, [[]], limits)) console.log(event.kind);`;
  return spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

describe.runIf(process.platform === 'linux')('when the parent is killed with -9', () => {
  test.each([
    ['a loop', 'function solve() { for (;;); }'],
    [
      'an operation that the engine cannot interrupt',
      'function solve() { let x = 3n; for (;;) x = x * x; }',
    ],
  ])('children die with it, even in %s', { timeout: 30_000 }, async (_, code) => {
    const parent = startParent(code);
    await once(parent.stdout as NodeJS.ReadableStream, 'data');
    const children = childrenOf(parent.pid as number);
    expect(children).toHaveLength(2);
    parent.kill('SIGKILL');
    const alive = () => children.filter((pid) => existsSync(`/proc/${pid}/exe`));
    await vi.waitFor(() => expect(alive()).toEqual([]), { timeout: 10_000 });
  });
});

test('close() ends what runs with an error, and every child', async () => {
  const sandbox = createSandbox({ size: 1 });
  await sandbox.warm();
  const before = childrenOf(process.pid).length;
  const running = (async () => {
    for await (const event of sandbox.execute(busy, [[]], {
      ...defaultLimits,
      timeLimitMs: 60_000,
    }))
      if (event.kind === 'compiled') await sandbox.close();
  })();
  await expect(running).rejects.toThrow('the sandbox was closed while a program ran');
  expect(childrenOf(process.pid).length).toBe(before - 2);
  const later = sandbox.execute(busy, [[]], defaultLimits)[Symbol.asyncIterator]();
  await expect(later.next()).rejects.toThrow('the sandbox is closed');
});

test('a child killed by somebody else is our failure, not the candidate’s', async () => {
  const sandbox = createSandbox({ size: 1 });
  await sandbox.warm();
  const running = (async () => {
    for await (const event of sandbox.execute(busy, [[]], {
      ...defaultLimits,
      timeLimitMs: 60_000,
    }))
      if (event.kind === 'compiled')
        for (const pid of childrenOf(process.pid)) process.kill(pid, 'SIGKILL');
  })();
  await expect(running).rejects.toThrow('a sandbox child died (SIGKILL)');
  const [javascript] = await sandbox.languages();
  expect(javascript).toMatchObject({ available: true });
  await sandbox.close();
});
