import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { defaultLimits, parseSignature } from '@dryrun/judge';
import { expect, test } from 'vitest';
import { type Attack, doubling } from '../../attacks/attack.ts';
import { childRuntime } from './child.ts';
import { isTame } from './is-tame.ts';

const folder = join(import.meta.dirname, '../../attacks/javascript/state');
const files = readdirSync(folder).filter((file) => file.startsWith('carry-'));

/** What is called here ends at once, on a quiet machine. */
const longestMs = 60_000;

/** Each way of carrying state from test to test that we could think of: not carried. */
test.each(files)('%s', async (file) => {
  const { attack }: { attack: Attack } = await import(/* @vite-ignore */ join(folder, file));
  // Otherwise it gets a context for each test, and shows nothing about the hardened realm.
  expect(isTame(attack.code)).toBe(true);

  const opened = childRuntime.open(attack.code, parseSignature(doubling), defaultLimits, 'plain');
  if (!opened.ok) throw new Error(opened.message);
  const { program } = opened;
  for (let n = 1; n < 6; n += 1) {
    expect(program.boot(longestMs)).toEqual({ kind: 'ready' });
    const input = { json: `[${n}]`, blocks: [] };
    expect(program.call(input, longestMs)).toEqual({ kind: 'returned', json: `${n * 2}` });
    program.end();
  }
  program.close();
});
