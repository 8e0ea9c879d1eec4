import { expect, test } from 'vitest';
import { decideSave, type KeptRevision } from './decide-save.ts';

const kept = (revision: number, tab: string, sameText = false): KeptRevision => ({
  revision,
  tab,
  savedAtMs: revision * 1_000,
  sameText,
});

const save = (baseRevision: number, tab = 'a', keystrokes = 5) => ({
  baseRevision,
  tab,
  keystrokes,
});

/** History from revision 1 on; the last one stands now. */
function decide(history: KeptRevision[], incoming: ReturnType<typeof save>) {
  const later = history.filter(({ revision }) => revision > incoming.baseRevision);
  return decideSave(history.at(-1) ?? null, later, incoming);
}

const anew = (revision: number, replacedOtherTab = false) => ({
  kind: 'new-revision',
  revision,
  replacedOtherTab,
});
const again = (revision: number, replacedOtherTab = false) => ({
  kind: 'kept-already',
  revision,
  savedAtMs: revision * 1_000,
  replacedOtherTab,
});

test.each<[string, KeptRevision[], ReturnType<typeof save>, object]>([
  ['the first save', [], save(0), anew(1)],
  ['the next save of the only tab', [kept(1, 'a')], save(1), anew(2)],
  ['another tab that has seen the newest', [kept(1, 'a')], save(1, 'b'), anew(2)],
  ['another tab that has not', [kept(1, 'a')], save(0, 'b'), anew(2, true)],
  [
    'behind by several of the other tab',
    [kept(1, 'a'), kept(2, 'b'), kept(3, 'b')],
    save(1),
    anew(4, true),
  ],
  ['the answer was lost: the same again', [kept(1, 'a'), kept(2, 'a', true)], save(1), again(2)],
  ['the answer was lost, then typed on', [kept(1, 'a'), kept(2, 'a')], save(1), anew(3)],
  [
    'typed on and back after two lost answers: the text stands once more',
    [kept(1, 'a', true), kept(2, 'a')],
    save(0),
    anew(3),
  ],
  [
    'the answer of a save that replaced another tab was lost',
    [kept(1, 'a'), kept(2, 'b'), kept(3, 'a', true)],
    save(1),
    again(3, true),
  ],
  [
    'a repeat does not undo what another tab has saved since',
    [kept(1, 'a'), kept(2, 'a', true), kept(3, 'b')],
    save(1),
    again(2),
  ],
  ['both tabs have the same text', [kept(1, 'a', true)], save(0, 'b'), again(1)],
  ['nothing changed and nothing typed', [kept(1, 'a', true)], save(1, 'a', 0), again(1)],
  ['typed and taken back: the keys are kept', [kept(1, 'a', true)], save(1, 'a', 8), anew(2)],
  ['a base from the future', [kept(1, 'a')], save(7), anew(2)],
])('%s', (_name, history, incoming, expected) => {
  expect(decide(history, incoming)).toEqual(expected);
});
