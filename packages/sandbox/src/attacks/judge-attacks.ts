import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { defaultLimits, type JudgeEvent, judge, type Limits } from '@dryrun/judge';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CodeSandbox } from '../parent/create-sandbox.ts';
import { type Attack, doubling } from './attack.ts';
import { Lanes } from './lanes.ts';

const doublingTests = [
  { input: [1], expected: 2 },
  { input: [2], expected: 4 },
];
/** What a limit ends would be ended in the second test as in the first, and cost it once more. */
const endedByLimit: readonly Attack['verdict'][] = ['time-limit-exceeded', 'memory-limit-exceeded'];
/** What never ends has not ended by then either. */
const endlessTimeLimitMs = 100;
/** What fills an isolate has filled a small one soon, without collecting garbage over and over. */
const fillsMemoryLimitBytes = 24 * 1024 * 1024;

const limits: Limits = {
  // What must meet another bound has the time to meet it on a machine that does much beside it.
  timeLimitMs: 2000,
  memoryLimitBytes: 64 * 1024 * 1024,
  outputLimitBytes: 64 * 1024,
  totalTimeLimitMs: 20_000,
};

/** A minute; and vitest's clock runs while one waits for a sandbox, for which five stand in line. */
export const longestMs = 3 * 60_000;

export type Honest = { language: NonNullable<Attack['language']>; code: string };

/** The attacks upon one pool of children, and what the same children must still do after each. */
export type AttackedPool = {
  /** Of each language of the pool: a right program, which prints the number that it doubles. */
  honest: readonly Honest[];
  /** A sandbox of one program at a time has so many children, which it takes by turns. */
  children: number;
  /** There are more attacks than these. */
  atLeast: number;
};

/**
 * Defines the tests of all attacks on the languages of a pool: one file for one attack, in
 * `<language>/<kind>/`.
 */
export function judgeAttacks({ honest, children, atLeast }: AttackedPool): void {
  const files = honest.flatMap(({ language }) =>
    readdirSync(join(import.meta.dirname, language), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => join(language, file)),
  );
  const lanes = new Lanes();

  // A log should say what stood around the programs: it depends on the machine.
  describe.concurrent(`attacks: ${lanes.message}`, () => {
    beforeAll(() => lanes.warm(honest.map(({ language }) => language)));
    afterAll(() => lanes.close());

    test('there are many of them', () => expect(files.length).toBeGreaterThan(atLeast));

    test.each(files)('%s', { timeout: longestMs }, async (file) => {
      const url = new URL(file, import.meta.url).href;
      const { attack }: { attack: Attack } = await import(/* @vite-ignore */ url);
      expect(attack.language ?? 'javascript').toBe(file.split(sep)[0]);
      await lanes.lend(async (sandbox) => {
        await judgeAttack(sandbox, attack);
        // Between the inputs of a sweep stands the same wall as between tests.
        if (file.includes(`${sep}state${sep}`))
          await judgeAttack(sandbox, attack, { asSweep: true });
        // Each of the same children judges each honest program as if nothing had been.
        for (const program of honest) {
          for (let child = 0; child < children; child += 1) await judgeHonest(sandbox, program);
        }
      });
    });
  });
}

/** Runs an attack, and expects its verdict. */
export async function judgeAttack(
  sandbox: CodeSandbox,
  attack: Attack,
  { asSweep = false } = {},
): Promise<void> {
  const tests = doublingTests.slice(0, endedByLimit.includes(attack.verdict) ? 1 : 2);
  const endless = attack.verdict === 'time-limit-exceeded';
  const fills =
    attack.verdict === 'memory-limit-exceeded' && !['cpp', 'java'].includes(attack.language ?? '');
  const short = {
    ...(endless ? { timeLimitMs: endlessTimeLimitMs } : {}),
    ...(fills ? { memoryLimitBytes: fillsMemoryLimitBytes } : {}),
    ...attack.limits,
  };
  const events = await run(sandbox, { tests, ...attack, limits: short }, { asSweep });
  const last = events.at(-1);
  const messages = events.map((event) => (event.kind === 'compiled' ? null : event.message));
  const message = messages.find((text) => text !== null) ?? null;
  expect({ title: attack.title, ...last, message }).toMatchObject({
    title: attack.title,
    kind: 'verdict',
    verdict: attack.verdict,
  });
  if (attack.says) expect(message).toMatch(attack.says);
  // Nothing of ours shows: no file, no harness, no library.
  expect(message ?? '').not.toMatch(
    /isolated-vm|harness|judge_|file:|node:internal|dryrun\.[A-Z]|\/src\//,
  );
}

/** Runs a right program, as if nothing had been. */
export async function judgeHonest(sandbox: CodeSandbox, program: Honest): Promise<void> {
  // With the attacks' memory: for another limit the child would make other isolates, each time.
  const { memoryLimitBytes } = limits;
  const events = await run(sandbox, { ...program, limits: { ...defaultLimits, memoryLimitBytes } });
  const told = events.map((event) =>
    event.kind === 'test' ? event.console.trim() : event.kind === 'verdict' ? event : event.kind,
  );
  expect({ language: program.language, told }).toMatchObject({
    language: program.language,
    told: ['compiled', '1', '2', { verdict: 'accepted', passed: 2, total: 2, message: null }],
  });
}

async function run(
  sandbox: CodeSandbox,
  attack: Omit<Attack, 'title' | 'verdict'>,
  { asSweep = false } = {},
): Promise<JudgeEvent[]> {
  const { code, language = 'javascript', signature = doubling, tests = doublingTests } = attack;
  const { environment = 'plain' } = attack;
  const request = {
    program: { language, code, signature, environment },
    tests: asSweep
      ? [{ group: 'attack', sweep: tests }]
      : tests.map((test) => ({ group: 'attack', ...test })),
    comparison: { kind: 'exact' as const },
    limits: { ...limits, ...attack.limits },
  };
  const events: JudgeEvent[] = [];
  for await (const event of judge(request, sandbox)) events.push(event);
  return events;
}
