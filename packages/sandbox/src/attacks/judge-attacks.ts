import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { defaultLimits, type JudgeEvent, judge, type Limits, type Signature } from '@dryrun/judge';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createSandbox } from '../parent/create-sandbox.ts';
import { type Attack, doubling } from './attack.ts';

const doublingTests = [
  { input: [1], expected: 2 },
  { input: [2], expected: 4 },
];
const limits: Limits = {
  timeLimitMs: 250,
  memoryLimitBytes: 64 * 1024 * 1024,
  outputLimitBytes: 64 * 1024,
  totalTimeLimitMs: 20_000,
};

type Honest = { language: 'javascript' | 'python'; code: string };

/**
 * Defines the tests of all attacks below the folders of these languages: one file for one attack, in
 * `<language>/<kind>/`.
 */
export function judgeAttacks(folders: readonly string[], honest: Honest, atLeast: number): void {
  const files = folders.flatMap((folder) =>
    readdirSync(join(import.meta.dirname, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => join(folder, file)),
  );
  const sandbox = createSandbox({ size: 1 });

  // A log should say what stood around the programs: it depends on the machine.
  describe(`attacks: ${sandbox.isolation.message}`, () => {
    beforeAll(() => sandbox.warm([honest.language]));
    afterAll(() => sandbox.close());

    async function run(attack: Omit<Attack, 'title' | 'verdict'>): Promise<JudgeEvent[]> {
      const { code, language = 'javascript', signature = doubling, tests = doublingTests } = attack;
      const request = {
        program: { language, code, signature: signature satisfies Signature },
        tests: tests.map((test) => ({ group: 'attack', ...test })),
        comparison: { kind: 'exact' as const },
        limits: { ...limits, ...attack.limits },
      };
      const events: JudgeEvent[] = [];
      for await (const event of judge(request, sandbox)) events.push(event);
      return events;
    }

    test('there are many of them', () => expect(files.length).toBeGreaterThan(atLeast));

    test.each(files)('%s', { timeout: 60_000 }, async (file) => {
      const url = new URL(file, import.meta.url).href;
      const { attack }: { attack: Attack } = await import(/* @vite-ignore */ url);
      expect(attack.language ?? 'javascript').toBe(file.split(sep)[0]);
      const events = await run(attack);
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
      expect(message ?? '').not.toMatch(/isolated-vm|harness|judge_|file:|node:internal|\/src\//);

      // The same children judge an honest program as if nothing had been.
      const after = await run({ ...honest, limits: defaultLimits });
      expect(after.at(-1)).toMatchObject({ verdict: 'accepted', passed: 2, total: 2 });
    });
  });
}
