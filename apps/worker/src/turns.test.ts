import { describe, expect, test } from 'vitest';
import { type Claim, type Turn, Turns } from './turns.ts';

const practice = 3;

/** A worker of so many cores, and who has a turn, in the order in which they got it. */
function worker(size: number) {
  const turns = new Turns(size);
  const given: string[] = [];
  const held = new Map<string, Turn>();
  return {
    turns,
    given,
    held,
    async ask(name: string, more: Partial<Claim> = {}) {
      const claim = { owner: name[0] ?? '', class: practice, interruptions: 0, ...more };
      turns.take(claim).then((turn) => {
        if (turn === null) return;
        given.push(name);
        held.set(name, turn);
      });
      await Promise.resolve();
    },
    async leave(name: string) {
      held.get(name)?.leave();
      held.delete(name);
      await Promise.resolve();
    },
    interrupted: () =>
      [...held].filter(([, turn]) => turn.interrupted.aborted).map(([name]) => name),
  };
}

test('one owner alone may have all turns', async () => {
  const { ask, given, interrupted } = worker(2);
  for (const name of ['a1', 'a2', 'a3']) await ask(name);
  expect(given).toEqual(['a1', 'a2']);
  expect(interrupted()).toEqual([]);
});

test('another owner gets the turn of the run that began last', async () => {
  const { ask, leave, given, interrupted } = worker(2);
  for (const name of ['a1', 'a2', 'a3', 'b1']) await ask(name);
  expect(interrupted()).toEqual(['a2']);
  await leave('a2');
  expect(given).toEqual(['a1', 'a2', 'b1']);
  // Not at once: who came a moment ago may come again.
  await leave('b1');
  await ask('b2');
  expect(given.at(-1)).toBe('b2');
  expect(interrupted()).toEqual([]);
  await leave('b2');
  await expect.poll(() => given.at(-1)).toBe('a3');
});

test('nobody who has one turn only loses it', async () => {
  const { ask, interrupted } = worker(2);
  for (const name of ['a1', 'b1', 'c1']) await ask(name);
  expect(interrupted()).toEqual([]);
});

test('one at a time makes room for one who waits', async () => {
  const { ask, interrupted } = worker(3);
  for (const name of ['a1', 'a2', 'a3', 'b1']) await ask(name);
  expect(interrupted()).toEqual(['a3']);
  await ask('c1');
  expect(interrupted()).toEqual(['a3']);
});

test('a run that made room often enough is judged to its end', async () => {
  const { ask, interrupted } = worker(2);
  await ask('a1', { interruptions: 5 });
  await ask('a2', { interruptions: 5 });
  await ask('b1');
  expect(interrupted()).toEqual([]);
});

test('lower classes go first and make no room for higher ones', async () => {
  const { ask, leave, given, interrupted } = worker(2);
  await ask('a1', { class: 1 });
  await ask('a2', { class: 1 });
  await ask('b1', { class: 3 });
  await ask('c1', { class: 2 });
  expect(interrupted()).toEqual([]);
  await leave('a1');
  await leave('a2');
  expect(given).toEqual(['a1', 'a2', 'c1', 'b1']);
});

test('their own submission that began last makes room for a run of samples', async () => {
  const { ask, leave, given, interrupted } = worker(2);
  for (const name of ['a1', 'a2', 'a3']) await ask(name);
  await ask('a-samples', { class: 1 });
  expect(interrupted()).toEqual(['a2']);
  await leave('a2');
  expect(given.at(-1)).toBe('a-samples');
  await ask('a-more', { class: 1 });
  expect(interrupted()).toEqual(['a1']);
});

test('nobody who has one turn only loses it to the samples of others', async () => {
  const { ask, interrupted } = worker(2);
  for (const name of ['a1', 'b1']) await ask(name);
  await ask('c-samples', { class: 1 });
  expect(interrupted()).toEqual([]);
});

test('of those who wait, owners without a turn come before owners with one', async () => {
  const { ask, leave, given } = worker(2);
  for (const name of ['a1', 'b1', 'a2', 'c1']) await ask(name);
  await leave('b1');
  expect(given).toEqual(['a1', 'b1', 'c1']);
});

describe('the background', () => {
  const background = 4;

  test('works when nobody is judged, one at a time', async () => {
    const { ask, leave, given } = worker(2);
    for (const name of ['a1', 'b1']) await ask(name, { class: background });
    expect(given).toEqual(['a1']);
    await leave('a1');
    expect(given).toEqual(['a1', 'b1']);
  });

  test.for([['a1'], ['b1']])(
    'stops at once when %s comes to be judged, who does not wait for it',
    async ([run = '']) => {
      const { ask, leave, given, interrupted } = worker(1);
      await ask('a', { class: background });
      await ask(run);
      expect(interrupted()).toEqual(['a']);
      expect(given).toEqual(['a', run]);
      await leave('a');
      await ask('a', { class: background });
      expect(given).toEqual(['a', run]);
      await leave(run);
      expect(given).toEqual(['a', run, 'a']);
    },
  );

  test('takes a turn beside others that are always there, after a while', async () => {
    const { ask, given } = worker(2);
    await ask('a1');
    await ask('b', { class: background });
    expect(given).toEqual(['a1']);
    await expect.poll(() => given, { timeout: 10_000 }).toEqual(['a1', 'b']);
  });

  test('stops when the worker ends', async () => {
    const { ask, turns, interrupted } = worker(2);
    await ask('a', { class: background });
    turns.close();
    expect(interrupted()).toEqual(['a']);
  });
});

test('a worker that ends has all make room, and gives nobody a turn', async () => {
  const { turns, ask, leave, given, interrupted } = worker(2);
  for (const name of ['a1', 'b1', 'c1']) await ask(name);
  turns.close();
  expect(interrupted()).toEqual([]);
  turns.interruptAll();
  expect(interrupted()).toEqual(['a1', 'b1']);
  await leave('a1');
  await ask('a1');
  expect(given).toEqual(['a1', 'b1']);
});
