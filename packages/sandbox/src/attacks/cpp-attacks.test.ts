import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { notTried } from '../runtimes/cpp/testing.ts';
import type { Attack } from './attack.ts';
import { gather } from './gather.ts';
import { judgeAttack, judgeHonest, longestMs } from './judge-attacks.ts';
import { Lanes } from './lanes.ts';

const folder = join(import.meta.dirname, 'cpp');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .toSorted();
const attacks = gather(
  await Promise.all(
    files.map(async (file): Promise<Attack> => {
      const url = new URL(`cpp/${file}`, import.meta.url).href;
      return (await import(/* @vite-ignore */ url)).attack;
    }),
  ),
);
const honest = {
  language: 'cpp',
  code: 'int solve(int n) { printf("%d\\n", n); return n * 2; }',
} as const;

const lanes = new Lanes();

describe
  .skipIf(notTried !== null)
  .concurrent('attacks on native programs, their launcher and their compiler', () => {
    beforeAll(() => lanes.warm(['cpp']), longestMs);
    afterAll(() => lanes.close());

    test('there are many of them', () => expect(files.length).toBeGreaterThan(100));

    test.each(files.map((file, index) => [file, attacks[index] as Attack] as const))(
      '%s',
      { timeout: longestMs },
      (_, attack) =>
        lanes.lend(async (sandbox) => {
          await judgeAttack(sandbox, attack);
          await judgeHonest(sandbox, honest);
        }),
    );
  });
