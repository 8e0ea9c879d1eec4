import { defaultLimits } from '@dryrun/judge';
import { expect, test } from 'vitest';
import type { Child, ChildEvent, Death } from './child.ts';
import { execute } from './execute.ts';
import type { Pool } from './pool.ts';

const started: ChildEvent = {
  kind: 'message',
  message: { kind: 'started', wallMs: 1_000, compileTimeMs: 1 },
  value: null,
};
const booted: ChildEvent = { kind: 'message', message: { kind: 'booted' }, value: null };
const spent = { cpuTimeMs: 1, wallTimeMs: 1, memoryBytes: 0, console: '', consoleCharacters: 0 };
const death = { killedFor: null, signal: null, exitCode: 0, stderr: '', spent, fault: null };
const died = (how: Partial<Death>): ChildEvent => ({ kind: 'died', death: { ...death, ...how } });

/** A pool whose children all end like this, in the first test of the program. */
function poolOf(events: readonly ChildEvent[]): Pool {
  const child = {
    run(_job: unknown, _inputs: unknown, _of: unknown, listener: (event: ChildEvent) => void) {
      for (const event of events) listener(event);
    },
    goOn: () => {},
    kill: () => {},
  };
  return {
    acquire: () => Promise.resolve(child as unknown as Child),
    release: () => {},
    borrow: () => null,
    isCrowded: false,
    onFault: () => {},
  } as unknown as Pool;
}

const signature = {
  kind: 'function' as const,
  name: 'solve',
  parameters: [{ name: 'n', type: 'integer' }],
  returns: 'integer',
};
const request = {
  program: { language: 'javascript', code: '', signature },
  inputs: [[1]],
  limits: defaultLimits,
  sweeps: [],
};

const ends: [string, ChildEvent[]][] = [
  [
    'a child speaks nonsense, and so does another',
    [started, booted, died({ killedFor: 'forged', fault: { id: 'ab12', said: '?' } })],
  ],
  ['the engine crashes', [started, booted, died({ signal: 'SIGSEGV' })]],
  ['the compiler crashes', [died({ signal: 'SIGILL' })]],
];

async function toldOf(events: readonly ChildEvent[], vouch: () => Promise<string | null>) {
  const told: string[] = [];
  for await (const event of execute(poolOf(events), request, vouch))
    told.push(event.kind === 'result' ? event.result.kind : event.kind);
  return told;
}

test.each(ends)('%s where no right program runs either: the fault is ours', async (_, events) => {
  const vouch = async () => 'its smoke program ended with crashed';
  await expect(toldOf(events, vouch)).rejects.toThrow(/what is known to be right: its smoke/);
});

test.each(ends)('%s where right programs run: the program is told of it', async (_, events) => {
  let vouched = 0;
  const told = await toldOf(events, async () => {
    vouched += 1;
    return null;
  });
  expect([['compiled', 'crashed'], ['compile-error']]).toContainEqual(told);
  expect(vouched).toBe(1);
});

test('nobody is asked to vouch where nothing crashed', async () => {
  const ended = died({ killedFor: 'time' });
  const vouch = () => Promise.reject(new Error('not to be asked'));
  expect(await toldOf([started, booted, ended], vouch)).toEqual(['compiled', 'time-limit']);
});
