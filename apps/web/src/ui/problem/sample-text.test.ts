import { expect, test } from 'vitest';
import { writeSampleInput } from './sample-text.ts';

const value = (name: string, text: string, truncated = false) => ({
  name,
  text,
  truncated,
  bytes: text.length,
});

test.each([
  ['one argument', [value('n', '7')], 'function', '7'],
  ['two, a line each', [value('a', '[1, 2]'), value('s', '"x"')], 'function', '[1, 2]\n"x"'],
  [
    'a class, by name',
    [value('constructor', '[3]'), value('calls', '[["fetch", 1]]')],
    'class',
    'constructor = [3]\ncalls = [["fetch", 1]]',
  ],
  ['one that is cut', [value('a', '[1, 2', true), value('s', '"x"')], 'function', null],
] as const)('a sample as own input takes it: %s', (_name, input, kind, expected) => {
  expect(writeSampleInput({ input: [...input] }, kind)).toBe(expected);
});
