import { defaultLimits } from '@dryrun/judge';
import { expect, test } from 'vitest';
import type { ChildMessage } from '../wire/protocol.ts';
import type { Child, ChildEvent, Death } from './child.ts';
import { execute } from './execute.ts';
import { Execution } from './execution.ts';
import type { Pool } from './pool.ts';

const spent = { cpuTimeMs: 1, wallTimeMs: 1, memoryBytes: 0, console: '', consoleLength: 0 };
const said = (message: ChildMessage, value: number | null = null): ChildEvent => ({
  kind: 'message',
  message,
  value,
});
const done = said({ kind: 'done', spoilt: false });
const result = { kind: 'result', index: 0, stuck: false, end: { kind: 'returned', ...spent } };
const oneTest = [
  said({ kind: 'started', wallMs: 1_000, compileTimeMs: 1 }),
  said({ kind: 'booted' }),
  said(result as ChildMessage, 2),
];
const signature = {
  kind: 'function' as const,
  name: 'solve',
  parameters: [{ name: 'n', type: 'integer' }],
  returns: 'integer',
};
const program = { language: 'javascript', code: '', signature };
const request = { program, inputs: [[1]], limits: defaultLimits, sweeps: [] };
const death = { killedFor: 'closing', signal: 'SIGKILL', exitCode: null } as Death;
const died: ChildEvent = { kind: 'died', death };

/** A pool whose child says that, and counts how often it is given back. */
async function givenBack(events: readonly ChildEvent[]): Promise<number> {
  let times = 0;
  const child = {
    run(_job: unknown, _inputs: unknown, _of: unknown, listener: (event: ChildEvent) => void) {
      for (const event of events) listener(event);
    },
    goOn: () => {},
    kill: () => {},
  } as unknown as Child;
  const pool = {
    acquire: () => Promise.resolve(child),
    release: () => {
      times += 1;
    },
    borrow: () => null,
    isCrowded: false,
    onFault: () => {},
  } as unknown as Pool;
  const execution = new Execution(pool, request);
  while ((await execution.next()) !== null);
  await new Promise((resolve) => setImmediate(resolve));
  return times;
}

test.each<[name: string, after: readonly ChildEvent[]]>([
  ['when its job is done', [done]],
  ['when it dies instead', [died]],
  ['when its job is done and it dies at its rest', [done, died]],
])('a child is given back once: %s', async (_, after) => {
  expect(await givenBack([...oneTest, ...after])).toBe(1);
});

/** Of two tests it runs one and then rests. What is it given, when so many results are wanted of it? */
async function givenAtRest(wanted: number): Promise<string[]> {
  const given: string[] = [];
  let tell: (event: ChildEvent) => void = () => {};
  const child = {
    run(_job: unknown, _inputs: unknown, _of: unknown, listener: (event: ChildEvent) => void) {
      tell = listener;
      for (const event of [...oneTest, said({ kind: 'rest' })]) tell(event);
    },
    goOn(more: { kind: string }) {
      given.push(more.kind);
      const second = said({ ...result, index: 1 } as ChildMessage, 2);
      for (const event of more.kind === 'end' ? [done] : [second, said({ kind: 'rest' })])
        tell(event);
    },
    kill: () => given.push('kill'),
  } as unknown as Child;
  const pool = {
    acquire: () => Promise.resolve(child),
    release: () => {},
    borrow: () => null,
    isCrowded: false,
    onFault: () => {},
  } as unknown as Pool;
  const sandbox = execute(pool, { ...request, inputs: [[1], [2]] }, async () => null);
  let heard = 0;
  for await (const event of sandbox) {
    if (event.kind === 'result') heard += 1;
    if (heard === wanted) break;
  }
  return given;
}

test.each<[number, string[]]>([
  [1, ['end']],
  [2, ['batch', 'end']],
])('after %i results nobody wants more, and no other test begins', async (wanted, given) => {
  expect(await givenAtRest(wanted)).toEqual(given);
});
