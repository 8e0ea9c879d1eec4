import { expect, test } from 'vitest';
import { roles } from '../theme/roles.ts';
import { codeSize } from './line-height.ts';

test('no measure of code has the name of a colour, which stands there where no size was chosen', () => {
  const colours = Object.keys(roles.light).map((role) => `--${role}`);
  expect(Object.keys(codeSize(13)).filter((name) => colours.includes(name))).toEqual([]);
});
