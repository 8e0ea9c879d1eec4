import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { notTried } from '../runtimes/java/testing.ts';
import type { Attack } from './attack.ts';
import { judgeAttack, judgeHonest, longestMs } from './judge-attacks.ts';
import { Lanes } from './lanes.ts';

const folder = join(import.meta.dirname, 'java');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .toSorted();
const honest = {
  language: 'java',
  code: 'class Solution { int solve(int n) { System.out.println(n); return n * 2; } }',
} as const;

const lanes = new Lanes();

describe
  .skipIf(notTried !== null)
  .concurrent('attacks on programs in Java, their machines and their compiler', () => {
    beforeAll(() => lanes.warm(['java']), longestMs);
    afterAll(() => lanes.close());

    test('there are many of them', () => expect(files.length).toBeGreaterThan(100));

    test.each(files)('%s', { timeout: longestMs }, async (file) => {
      const url = new URL(`java/${file}`, import.meta.url).href;
      const { attack }: { attack: Attack } = await import(/* @vite-ignore */ url);
      await lanes.lend(async (sandbox) => {
        await judgeAttack(sandbox, attack);
        await judgeHonest(sandbox, honest);
      });
    });
  });
