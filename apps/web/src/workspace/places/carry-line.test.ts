import { expect, test } from 'vitest';
import { carryLine } from './carry-line.ts';

const text = ['one', 'two', 'three', 'four'].join('\n');

test.each([
  ['nothing changed', text, [1, 2, 3, 4]],
  ['a line before', `zero\n${text}`, [2, 3, 4, 5]],
  ['the line itself', text.replace('two', 'two!'), [1, null, 3, 4]],
  ['lines around it', text.replace('one', '1').replace('four', '4'), [null, 2, 3, null]],
  ['removed', text.replace('three\n', ''), [1, 2, null, 3]],
  ['another text', 'x', [null, null, null, null]],
  ['empty', '', [null, null, null, null]],
])('%s', (_, now, lines) => {
  expect([1, 2, 3, 4].map(carryLine(text, now))).toEqual(lines);
});
