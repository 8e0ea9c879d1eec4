import { expect, it } from 'vitest';
import { axisMarks } from './axis-marks.ts';

/** Of a panel in which a label is an eighth as wide as the rule. */
const labels = (bellAt: number) =>
  axisMarks(
    { ticks: [0, 15, 30], sectionEnd: { minute: bellAt, byBell: true }, endMinute: 40 },
    1 / 8,
  )
    .map(({ label, edge }) => (edge ? `${label} (${edge})` : label))
    .join(', ');

it.each([
  ['at the very beginning', 0.2, '15, 30, bell (start), 40 min (end)'],
  ['in the middle', 20, '0 (start), 15, 30, 20 bell, 40 min (end)'],
  ['near the end, whose label it takes', 35, '0 (start), 15, 30, 35 bell'],
  ['at the very end', 39.8, '0 (start), 15, 30, 40 bell (end)'],
])('the bell %s sticks out at neither side', (_, bellAt, expected) => {
  expect(labels(bellAt)).toBe(expected);
});
