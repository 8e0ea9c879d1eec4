import { expect, test } from 'vitest';
import { decideSave, type KeptRevision } from './decide-save.ts';

const kept = (
  revision: number,
  tab: string,
  sameText = false,
  order: { baseRevision?: number; sequence?: number } = {},
): KeptRevision => ({
  revision,
  tab,
  savedAtMs: revision * 1_000,
  sameText,
  baseRevision: order.baseRevision ?? null,
  sequence: order.sequence ?? null,
});

const save = (baseRevision: number, tab = 'a', keystrokes = 5, sequence?: number) => ({
  baseRevision,
  tab,
  keystrokes,
  ...(sequence !== undefined && { sequence }),
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
  [
    'overtaken by the next save of its tab, by its count',
    [kept(1, 'a'), kept(2, 'a', false, { sequence: 8, baseRevision: 1 })],
    save(1, 'a', 5, 7),
    again(2),
  ],
  [
    'the save after it, by its count',
    [kept(1, 'a'), kept(2, 'a', false, { sequence: 6, baseRevision: 1 })],
    save(1, 'a', 5, 7),
    anew(3),
  ],
  [
    'overtaken, by what the two grew from',
    [kept(1, 'a', false, { baseRevision: 1 })],
    save(0),
    again(1),
  ],
  [
    'overtaken, with another tab after both',
    [kept(1, 'a', false, { sequence: 2 }), kept(2, 'b')],
    save(0, 'a', 5, 1),
    again(1),
  ],
  [
    'a lower count of another tab says nothing',
    [kept(1, 'b', false, { sequence: 9, baseRevision: 5 })],
    save(0, 'a', 5, 1),
    anew(2, true),
  ],
  ['a base from the future', [kept(1, 'a')], save(7), anew(2)],
])('%s', (_name, history, incoming, expected) => {
  expect(decide(history, incoming)).toEqual(expected);
});
