import { writingRoles } from '@dryrun/contract';
import { describe, expect, test } from 'vitest';
import { choosePrompt } from './draw-prompt.ts';
import { promptOf, prompts } from './prompts/prompts.ts';

const first = () => 0;
const last = () => 0.999;
const ids = (role: string) => prompts.filter((one) => one.role === role).map(({ id }) => id);

describe('a prompt is drawn', () => {
  test.each(Object.keys(writingRoles) as (keyof typeof writingRoles)[])('for %s', (role) => {
    for (const random of [first, last]) {
      expect(promptOf(choosePrompt(new Map(), role, random)).role).toBe(role);
    }
  });

  test('from all where no role is chosen', () => {
    expect(choosePrompt(new Map(), null, first)).toBe(prompts[0]?.id);
    expect(choosePrompt(new Map(), null, last)).toBe(prompts.at(-1)?.id);
  });

  test('that was not met before', () => {
    const [one = '', ...rest] = ids('engineer');
    const met = new Map(rest.map((id, place) => [id, place]));
    expect([first, last].map((random) => choosePrompt(met, 'engineer', random))).toEqual([
      one,
      one,
    ]);
  });

  test('that was met longest ago, once all were', () => {
    const all = ids('product-manager');
    const met = new Map(all.map((id, place) => [id, all.length - place]));
    expect(choosePrompt(met, 'product-manager', first)).toBe(all.at(-1));
  });

  test('whatever else is remembered', () => {
    const met = new Map<unknown, number>([
      ['gone', 5],
      [null, 6],
    ]);
    expect(ids('operations')).toContain(choosePrompt(met, 'operations', last));
  });
});
