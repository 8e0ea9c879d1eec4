import { expect, test } from 'vitest';
import { FreshRuns } from './fresh-runs.ts';

const run = { id: 'a', owner_id: 'me', state: 'queued' } as Parameters<FreshRuns['note']>[0];

function open() {
  const listeners = new Map<string, () => void>();
  const fresh = new FreshRuns({
    subscribe: (id, listener) => {
      listeners.set(id, listener);
      return () => listeners.delete(id);
    },
  });
  return { fresh, listeners };
}

test.each<[string, (fresh: FreshRuns, changed: () => void, forget: () => void) => boolean]>([
  ['known to its owner', (fresh) => fresh.find('a', 'me') === run],
  [
    'known as often as it is asked for',
    (fresh) => [1, 2].every(() => fresh.find('a', 'me') === run),
  ],
  ['not known to another', (fresh) => fresh.find('a', 'you') === null],
  ['not known by another id', (fresh) => fresh.find('b', 'me') === null],
  [
    'not known once something of it has changed',
    (fresh, changed) => {
      changed();
      return fresh.find('a', 'me') === null;
    },
  ],
  [
    'not known when it was forgotten, and changes tell of nothing then',
    (fresh, changed, forget) => {
      forget();
      changed();
      forget();
      return fresh.find('a', 'me') === null;
    },
  ],
])('a run that was just stored is %s', (_, holds) => {
  const { fresh, listeners } = open();
  fresh.expect('a');
  const forget = fresh.note(run);
  const changed = listeners.get('a') ?? (() => {});
  expect(holds(fresh, changed, forget)).toBe(true);
});

test('what was forgotten listens no more', () => {
  const { fresh, listeners } = open();
  fresh.expect('a');
  fresh.note(run)();
  expect([...listeners.keys()]).toEqual([]);
});

test.each<[string, expected: string[]]>([
  ['of which something was heard before it was known to be stored', ['a']],
  ['that was not expected, as what was heard of it is not known', []],
])('a run %s is looked at', (_, expected) => {
  const { fresh, listeners } = open();
  for (const id of expected) fresh.expect(id);
  for (const changed of [...listeners.values()]) changed();
  fresh.note(run);
  expect(fresh.find('a', 'me')).toBe(null);
  expect([...listeners.keys()]).toEqual([]);
});
