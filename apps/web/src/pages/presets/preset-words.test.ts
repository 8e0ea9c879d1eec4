import type { Preset } from '@dryrun/contract';
import { expect, test } from 'vitest';
import {
  groupPresets,
  lengthOf,
  minutesOf,
  sayCertainty,
  sayMonth,
  scaleOf,
} from './preset-words.ts';

const preset = (more: Partial<Preset>): Preset =>
  ({ id: 'one', sections: [], provenance: null, customisable: false, ...more }) as Preset;
const lasting = (kind: Preset['sections'][number]['kind'], minutes: number) =>
  preset({ sections: [{ kind, minutes } as Preset['sections'][number]] });
const from = (certainty: 'published' | 'reported' | 'older' | 'varied') =>
  preset({ provenance: { certainty, where: '', date: '2026-10' } });

test.each([
  [from('published'), 'published'],
  [from('reported'), 'reported'],
  [from('older'), 'older reports'],
  [from('varied'), 'varied by us'],
  [preset({}), 'this server’s'],
  [preset({ customisable: true }), 'yours'],
  [preset({ group: 'yours' }), 'yours'],
])('how sure a shape is: %#', (given, words) => {
  expect(sayCertainty(given)).toBe(words);
});

test.each([
  [lasting('coding', 105), '105', '105 min', '105'],
  [lasting('work-simulation', 60), '60', 'up to 60 min', 'up to 60'],
  [lasting('writing', 5 * 24 * 60), '5 days', '5 days', '5 days'],
])('how long it is: %#', (given, scale, length, minutes) => {
  expect(scaleOf(given)).toBe(scale);
  expect(lengthOf(given)).toBe(length);
  expect(given.sections.map(minutesOf)).toEqual([minutes]);
});

test('of one’s own making only the bounds are known', () => {
  const own = preset({ customisable: true });
  expect([scaleOf(own), lengthOf(own)]).toEqual(['20–180', '20 to 180 min']);
});

test('presets stand under headings in their order, and none stands empty', () => {
  const presets = (['one-kind', 'own', 'two-problems', 'own', 'yours'] as const).map((group) =>
    preset({ group }),
  );
  expect(groupPresets(presets).map(({ group, presets: of }) => [group, of.length])).toEqual([
    ['yours', 1],
    ['own', 2],
    ['two-problems', 1],
    ['one-kind', 1],
  ]);
});

test.each([
  ['2026-10', 'Oct 2026'],
  ['2022', '2022'],
])('%s was read in %s', (date, words) => {
  expect(sayMonth(date)).toBe(words);
});
