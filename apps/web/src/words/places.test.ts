import { expect, test } from 'vitest';
import { placeOfError, placesOfCompiler, splitAtPlaces, splitAtTrace } from './places.ts';

const script = `Call 3, \`total(0, 1)\`: TypeError: Cannot read properties of undefined (reading 'x')
    at deep (solution.ts:12:7)
    at solve (solution.ts:3:10)`;
const arrow = 'Error: no\n    at solution.js:4:2';
const python = `ZeroDivisionError: division by zero
  File "solution.py", line 9, in solve
    return half(n)
  File "solution.py", line 4, in half
    return 1 / 0`;

test.each([
  ['a script: the innermost call', script, { line: 12, column: 7 }],
  ['a function without a name', arrow, { line: 4, column: 2 }],
  ['Python: the innermost call', python, { line: 4, column: null }],
  [
    'Python: not that of the error it came from',
    `${python}\nCaused by: KeyError: 5\n  File "solution.py", line 2, in half\n    {}[5]`,
    { line: 4, column: null },
  ],
  [
    'Python: that of the error it came from, where there is no other',
    'ValueError: no\nCaused by: KeyError: 5\n  File "solution.py", line 2, in half\n    {}[5]',
    { line: 2, column: null },
  ],
  ['a compiler', 'SyntaxError: Unexpected token (solution.js:5:1)', { line: 5, column: 1 }],
  ['Python’s compiler', 'SyntaxError: invalid syntax (solution.py:2:8)', { line: 2, column: 8 }],
  ['nested too deeply', 'It is too long (solution.ts:9:3).', { line: 9, column: 3 }],
  [
    'an import that is refused',
    "`import … from 'axios'` is not available (solution.ts:2:1). In it there are …",
    { line: 2, column: 1 },
  ],
  [
    'a definition that is refused',
    '`solve` is defined twice, in lines 1 and 5 (solution.js:5:1): only the last would count.',
    { line: 5, column: 1 },
  ],
  ['a word about a file', 'Error: see solution.ts:3:4 for more', null],
  ['another file', 'Error: x\n    at f (native.js:3:4)', null],
  ['nothing', 'Stopped: the time limit is 2 s.', null],
])('where an error points: %s', (_, message, place) => {
  expect(placeOfError(message)).toEqual(place);
});

test('every place is a part of its own, and nothing is lost', () => {
  for (const message of [script, arrow, python, '', 'no place']) {
    expect(
      splitAtPlaces(message)
        .map(({ text }) => text)
        .join(''),
    ).toBe(message);
  }
  expect(splitAtPlaces(script).filter(({ place }) => place)).toEqual([
    { text: 'solution.ts:12:7', place: { line: 12, column: 7 } },
    { text: 'solution.ts:3:10', place: { line: 3, column: 10 } },
  ]);
  expect(splitAtPlaces(python).flatMap(({ place }) => place?.line ?? [])).toEqual([9, 4]);
});

test('the calls are told from the words before them', () => {
  expect(splitAtTrace(python).words).toBe('ZeroDivisionError: division by zero');
  expect(splitAtTrace(script).trace.split('\n')).toHaveLength(2);
  expect(splitAtTrace('Expected 3, got 4.')).toEqual({ words: 'Expected 3, got 4.', trace: '' });
});

test('a compiler names several places, of which ten are marked, each with its own words', () => {
  const error = (line: number) => `use of undeclared \`x${line}\` (solution.cpp:${line}:5)`;
  const many = Array.from({ length: 12 }, (_, at) => error(at + 1));
  expect(placesOfCompiler(many.slice(0, 2).join('\n'))).toEqual([
    { place: { line: 1, column: 5 }, words: 'use of undeclared `x1`' },
    { place: { line: 2, column: 5 }, words: 'use of undeclared `x2`' },
  ]);
  expect(placesOfCompiler(many.join('\n'))).toHaveLength(10);
  expect(placesOfCompiler('It is too long.')).toEqual([]);
});
