import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defaultLimits, type Limits, type Sandbox, type SandboxEvent } from '@dryrun/judge';
import { describe, expect, test, vi } from 'vitest';
import { chooseIsolation, type NamespacesSetting } from '../walls/isolation.ts';
import { createSandbox } from './create-sandbox.ts';

const signature = { kind: 'function' as const, name: 'solve', parameters: [], returns: 'integer' };
const program = (code: string) => ({ language: 'javascript', code, signature });
const busy = program('function solve() { for (;;); }');
const long = { ...defaultLimits, timeLimitMs: 60_000 };
const ways: readonly NamespacesSetting[] =
  chooseIsolation('auto').kind === 'namespaces' ? ['off', 'required'] : ['off'];

/** Runs a good program, so that there are children. @returns the last event. */
async function run(sandbox: Sandbox): Promise<SandboxEvent | null> {
  let last: SandboxEvent | null = null;
  const good = program('function solve() { return 1; }');
  for await (const event of sandbox.execute(good, [[]], defaultLimits)) last = event;
  return last;
}

/** The parent of every process. Only Linux tells. */
function parents(): Map<number, number> {
  const found = new Map<number, number>();
  for (const entry of readdirSync('/proc')) {
    if (!/^\d+$/.test(entry)) continue;
    try {
      const status = readFileSync(`/proc/${entry}/status`, 'utf8');
      found.set(Number(entry), Number(/^PPid:\s+(\d+)$/m.exec(status)?.[1]));
    } catch {
      // It has ended meanwhile.
    }
  }
  return found;
}

/** The processes of a parent's children: in namespaces one more each, as bubblewrap stays. */
function descendantsOf(pid: number): number[] {
  const found = [pid];
  const all = parents();
  for (const ancestor of found)
    for (const [child, parent] of all) if (parent === ancestor) found.push(child);
  return found.slice(1);
}

/** Those which run our code: neither bubblewrap around it, nor what else this process started. */
function childrenOf(pid: number): number[] {
  return descendantsOf(pid).filter((child) => {
    try {
      const wrapper = readFileSync(`/proc/${child}/comm`, 'utf8').trim() === 'bwrap';
      return !wrapper && readFileSync(`/proc/${child}/cmdline`, 'utf8').includes('/child/start.js');
    } catch {
      return false;
    }
  });
}

/** Waits until there is one child at work or ready for it, and one to spare. */
async function bothChildrenOf(pid: number): Promise<number[]> {
  return vi.waitFor(() => {
    const children = childrenOf(pid);
    expect(children).toHaveLength(2);
    return children;
  }, 20_000);
}

/** What each descriptor of a process leads to. */
function filesOf(pid: number): Map<number, string> {
  const files = new Map<number, string>();
  for (const descriptor of readdirSync(`/proc/${pid}/fd`)) {
    try {
      files.set(Number(descriptor), readlinkSync(`/proc/${pid}/fd/${descriptor}`));
    } catch {
      // Closed meanwhile.
    }
  }
  return files;
}

/** Node itself sees to those up to 15 and further ones without a gap. */
const givenDescriptor = 40;

/** Another process with a sandbox, which runs `code`; it was given a descriptor by its parent. */
function startParent(code: string, namespaces: NamespacesSetting): ChildProcess {
  const index = fileURLToPath(new URL('../index.ts', import.meta.url));
  const script = `
    import { createSandbox } from ${JSON.stringify(index)};
    const sandbox = createSandbox({ size: 1, namespaces: ${JSON.stringify(namespaces)} });
    const program = ${JSON.stringify(program(code))};
    const limits = ${JSON.stringify(long)};
    for await (const event of sandbox.execute(program, [[]], limits)) console.log(event.kind);`;
  const stdio: ('ignore' | 'pipe' | 'inherit')[] = ['ignore', 'pipe', 'inherit'];
  while (stdio.length < givenDescriptor) stdio.push('ignore');
  stdio.push('pipe');
  return spawn(process.execPath, ['--input-type=module', '-e', script], { stdio });
}

/** Nothing is open but the child's pipes and what Node opens for itself, and nothing of its parent. */
function expectOwnFiles(files: ReadonlyMap<number, string>, given: ReadonlySet<string>): void {
  expect(files.get(givenDescriptor)).toBe('/dev/null');
  for (const [descriptor, file] of files) {
    const shared = given.has(file) && !/^(\/dev\/null|anon_inode:.*)$/.test(file);
    expect({ descriptor, file, shared }).toMatchObject({
      file: expect.stringMatching(
        [0, 2, 3].includes(descriptor)
          ? /^(socket|pipe):/
          : /^(\/dev\/null|anon_inode:.*|pipe:.*)$/,
      ),
      shared: false,
    });
  }
}

describe.runIf(process.platform === 'linux').each(ways)('namespaces %s', (namespaces) => {
  test.each([
    ['a loop', 'function solve() { for (;;); }'],
    [
      'an operation that the engine cannot interrupt',
      'function solve() { let x = 3n; for (;;) x = x * x; }',
    ],
  ])(
    'children die with a parent killed by -9, even in %s',
    { timeout: 30_000 },
    async (_, code) => {
      const parent = startParent(code, namespaces);
      await once(parent.stdout as NodeJS.ReadableStream, 'data');
      const children = descendantsOf(parent.pid as number);
      expect(children).toHaveLength(namespaces === 'off' ? 2 : 4);
      parent.kill('SIGKILL');
      const alive = () => children.filter((pid) => existsSync(`/proc/${pid}/exe`));
      await vi.waitFor(() => expect(alive()).toEqual([]), { timeout: 10_000 });
    },
  );

  test('children have no descriptors but their pipes and Node’s own', async () => {
    const parent = startParent('function solve() { for (;;); }', namespaces);
    await once(parent.stdout as NodeJS.ReadableStream, 'data');
    const pid = parent.pid as number;
    try {
      // The spare may still be reading its own source.
      await vi.waitFor(async () => {
        const given = new Set(filesOf(pid).values());
        expect(given).toContainEqual(expect.stringMatching(/^socket:/));
        for (const files of (await bothChildrenOf(pid)).map(filesOf)) expectOwnFiles(files, given);
      }, 20_000);
    } finally {
      parent.kill('SIGKILL');
      await once(parent, 'close');
    }
  });

  const small: Partial<Limits> = { timeLimitMs: 250, memoryLimitBytes: 24 * 1024 * 1024 };
  test.each<[string, string, Partial<Limits>]>([
    ['was killed for its time', 'let x = 3n; for (;;) x = x * x;', small],
    [
      'crashed',
      'const m = new Map(); for (let i = 0; ; i++) m.set(i, [i]);',
      { ...small, timeLimitMs: 9_000 },
    ],
    [
      'filled its heap',
      'const a = []; for (;;) a.push([a.length]);',
      { ...small, timeLimitMs: 9_000 },
    ],
    [
      'grew outside of its heap',
      'const a = []; for (;;) a.push("x".repeat(1e6).split("").join("y"));',
      { ...small, timeLimitMs: 9_000 },
    ],
  ])('a child that %s is replaced', { timeout: 60_000 }, async (_, body, limits) => {
    const sandbox = createSandbox({ size: 1, namespaces });
    await run(sandbox);
    const before = await bothChildrenOf(process.pid);
    const code = program(`function solve() { ${body} }`);
    const kinds: string[] = [];
    for await (const event of sandbox.execute(code, [[]], { ...defaultLimits, ...limits })) {
      kinds.push(event.kind === 'result' ? event.result.kind : event.kind);
    }
    expect(kinds.at(-1)).toMatch(/^(time|memory)-limit$/);
    // Both places are taken by living children again, and one of them is new.
    await vi.waitFor(async () => {
      const after = await bothChildrenOf(process.pid);
      expect(after.filter((pid) => !before.includes(pid))).toHaveLength(1);
    }, 20_000);
    await sandbox.close();
  });

  test('close() ends what runs with an error, and every child', async () => {
    const sandbox = createSandbox({ size: 1, namespaces });
    await run(sandbox);
    await bothChildrenOf(process.pid);
    const running = (async () => {
      for await (const event of sandbox.execute(busy, [[]], long))
        if (event.kind === 'compiled') await sandbox.close();
    })();
    await expect(running).rejects.toThrow('the sandbox was closed while a program ran');
    expect(childrenOf(process.pid)).toEqual([]);
    const later = sandbox.execute(busy, [[]], defaultLimits)[Symbol.asyncIterator]();
    await expect(later.next()).rejects.toThrow('the sandbox is closed');
  });

  test('a child killed by somebody else is our failure, not the candidate’s', async () => {
    const sandbox = createSandbox({ size: 1, namespaces });
    await run(sandbox);
    await bothChildrenOf(process.pid);
    const running = (async () => {
      for await (const event of sandbox.execute(busy, [[]], long))
        if (event.kind === 'compiled')
          for (const pid of childrenOf(process.pid)) process.kill(pid, 'SIGKILL');
    })();
    await expect(running).rejects.toThrow('a sandbox child died (SIGKILL)');
    expect(await run(sandbox)).toMatchObject({ kind: 'result', result: { kind: 'returned' } });
    await sandbox.close();
  });
});
