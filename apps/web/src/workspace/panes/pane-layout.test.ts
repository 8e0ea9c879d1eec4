import { expect, test } from 'vitest';
import { firstLayout, fit, isInSight, isShown, keepLayout, readLayout } from './pane-layout.ts';

const storageWith = (text: string | null) => ({ getItem: () => text });

test.each([
  ['nothing', null],
  ['no JSON', '{'],
  ['null', 'null'],
  ['another shape', '{"statementPercent":"wide","resultsPx":-1,"maximised":"dock","hidden":7}'],
])('what is kept is %s: as it was first', (_name, text) => {
  expect(readLayout(storageWith(text))).toEqual(firstLayout);
});

test('a layout is read as it was kept', () => {
  const kept: string[] = [];
  const layout = {
    statementPercent: 52,
    resultsPx: 120,
    maximised: 'editor' as const,
    hidden: { statement: true, results: false },
  };
  keepLayout({ setItem: (_key, text) => kept.push(text) }, layout);
  expect(readLayout(storageWith(kept[0] ?? null))).toEqual(layout);
});

test.each([
  ['as wanted', 400, 280, 1440, 420, 400],
  ['not below its least', 100, 280, 1440, 420, 280],
  ['not over its neighbour', 1300, 280, 1440, 420, 1020],
  ['in a window too small for both the neighbour goes first', 400, 280, 600, 420, 180],
  ['never less than nothing', 400, 280, 300, 420, 0],
])('a size: %s', (_name, wanted, least, total, other, expected) => {
  expect(fit(wanted, least, total, other)).toBe(expected);
});

test('one that is maximised hides the others, also what is folded away', () => {
  const layout = { ...firstLayout, hidden: { statement: true, results: false } };
  const seen = (of: typeof layout) =>
    (['statement', 'editor', 'results'] as const).filter((pane) => isShown(of, pane));
  expect(seen(layout)).toEqual(['editor', 'results']);
  expect(seen({ ...layout, maximised: 'statement' as const })).toEqual(['statement']);
});

test('results that are folded away keep their head in sight, unless another is maximised', () => {
  const layout = { ...firstLayout, hidden: { statement: true, results: true } };
  const seen = (of: typeof layout) =>
    (['statement', 'editor', 'results'] as const).filter((pane) => isInSight(of, pane));
  expect(seen(layout)).toEqual(['editor', 'results']);
  expect(seen({ ...layout, maximised: 'editor' as const })).toEqual(['editor']);
});
