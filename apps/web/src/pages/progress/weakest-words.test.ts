import { expect, test } from 'vitest';
import { sayTried } from './weakest-words.ts';

const nowMs = Date.parse('2026-03-14T12:00:00Z');
const tried = (title: string, passed: number, day: string) => ({
  ...{ slug: title, title, passed, total: 20, atMs: Date.parse(`2026-03-${day}T12:00:00Z`) },
});
const lost = tried('Cold Box', 12, '03');
const won = tried('Cold Box', 20, '10');

test.each([
  [
    'not solved: its title would tell what it is about',
    lost,
    [lost],
    false,
    'A problem of 3 Mar 12/20',
  ],
  ['not solved, and topics are shown', lost, [lost], true, 'Cold Box 12/20, 3 Mar'],
  ['solved', won, [won], false, 'Cold Box 20/20, 10 Mar'],
  ['solved later', lost, [lost, won], false, 'Cold Box 12/20, 3 Mar'],
  [
    'beside another that is solved',
    lost,
    [lost, tried('Ferry', 20, '10')],
    false,
    'A problem of 3 Mar 12/20',
  ],
])('%s', (_name, entry, all, topicsShown, said) => {
  const { name, rest } = sayTried(entry, all, topicsShown, nowMs);
  expect(`${name} ${rest}`).toBe(said);
});
