import { type BrokenRow, replace } from './broken-row.ts';

const generate = 'tests/generate.ts';
const reach = 'tests/reach.ts';
const slips = 'tests/slips.ts';
const wrong = 'submissions/wrong_answer/first-mistake.js';
const said = 'Ilse sells the pears of her orchard by twos.';

/** What is broken of sweeps, of how far the tests go, of slips and of wrong ideas. */
export const brokenRules: BrokenRow[] = [
  [
    'no sweep',
    'tests',
    { [generate]: replace('sweep: 200', 'count: 1') },
    'tests/generate.ts: 0 sweeps, the longest of 0 different inputs',
  ],
  [
    'a sweep of the same inputs again and again',
    'tests',
    {
      [generate]: replace(
        '[integers(random, random.integer(1, 7), -3, 3), random.integer(-4, 4)]',
        '[[1, random.integer(0, 5)], 6]',
      ),
    },
    'tests/generate.ts: 1 sweeps, the longest of 6 different inputs',
  ],
  [
    'a sweep of too many inputs',
    'tests',
    { [generate]: replace('sweep: 200', 'sweep: 301') },
    'the sweep "Small lists of all shapes" has 301 inputs; give at most 300',
  ],
  [
    'a sweep of inputs that nobody works out',
    'tests',
    { [generate]: replace('random.integer(1, 7), -3, 3', '400, -3, 3') },
    'up to 600 are small',
  ],
  [
    'a sweep that the validator refuses',
    'validator',
    { [generate]: replace('random.integer(1, 7)', 'random.integer(0, 7)') },
    '(Small lists of all shapes): there must be 1 to 100,000 values',
  ],
  ['nothing about reach', 'reach', { [reach]: null }, 'tests/reach.ts: the file is missing'],
  [
    'an end that no test touches',
    'reach',
    { [generate]: replace('[[-1_000_000_000, 5, 0], -1_000_000_000],', '') },
    'tests/generate.ts: no hidden test has target = -10^9; add one, or say in tests/reach.ts why',
  ],
  [
    'a name in the constraints that nobody explains',
    'reach',
    { [reach]: replace('n: (values) => values.length', '') },
    'tests/reach.ts: measures: say what `n` of the constraints is',
  ],
  [
    'a measure of nothing',
    'reach',
    { [reach]: replace('measures: {', 'measures: { m: () => 1,') },
    'tests/reach.ts: measures: no constraint speaks of `m`',
  ],
  [
    'a largest answer that no test comes near to',
    'reach',
    { [reach]: replace('(100_000 * 99_999) / 2', '1e12') },
    'no hidden test brings answer near 10^12; the most is 4,999,950,000, at least 90 % are wanted',
  ],
  [
    'a largest answer that is exceeded',
    'reach',
    { [reach]: replace('(100_000 * 99_999) / 2', '1_000') },
    'answer: a test brings about 4,999,950,000, more than the 1,000 that are said to be the most',
  ],
  [
    'a sum that no test comes near to',
    'reach',
    { [reach]: replace('atMost: 2_000_000_000', 'atMost: 9_000_000_000') },
    'no hidden test brings what a value lacks of the target near 9,000,000,000',
  ],
  [
    'no sums and no word why',
    'reach',
    { [reach]: (text) => text.replace(/sums: \{[\s\S]*\},\n\}\);/, 'sums: {},\n});') },
    'tests/reach.ts: sums: name what a solution adds up or keeps',
  ],
  [
    'an excuse for an end that is reached',
    'reach',
    {
      [reach]: replace(
        'sums: {',
        "unreached: [{ end: 'n = 1', because: 'I say so.' }],\n  sums: {",
      ),
    },
    'unreached: a test has n = 1; remove the entry',
  ],
  [
    'an excuse for an end that there is not',
    'reach',
    {
      [reach]: replace(
        'sums: {',
        "unreached: [{ end: 'n = 7', because: 'I say so.' }],\n  sums: {",
      ),
    },
    'unreached: there is no end "n = 7"',
  ],
  ['nothing about slips', 'slips', { [slips]: null }, 'tests/slips.ts: the file is missing'],
  [
    'a slip that nothing catches',
    'slips',
    {
      [generate]: replace(
        "{ group: 'Overflow of 32 bits', inputs: [[listOf(largest, () => 3), 6]] },",
        '',
      ),
    },
    'reference.ts:6: 32 bits: no test tells `pairs += seen.get(target - value) ?? 0;` from',
  ],
  [
    'a justified slip that the tests catch',
    'slips',
    {
      [slips]: replace(
        'leftOut: [',
        `justified: [{ kind: '32 bits', line: 'pairs += seen.get(target - value) ?? 0;', because: 'No.' }],
  leftOut: [`,
      ),
    },
    'justified: the tests catch every "32 bits" on',
  ],
  [
    'a justified slip that there is not',
    'slips',
    {
      [slips]: replace(
        'leftOut: [',
        `justified: [{ kind: 'sort', line: 'return pairs;', because: 'No.' }],
  leftOut: [`,
      ),
    },
    'justified: there is no slip "sort" on `return pairs;`',
  ],
  [
    'a rule left out that the statement does not have',
    'slips',
    { [slips]: replace(said, 'Apples are sold by threes.') },
    'leftOut: the statement does not say "Apples are sold by threes."; quote it',
  ],
  [
    'a rule left out of a line that there is not',
    'slips',
    { [slips]: replace('seen.set(value, (', 'seen.put(value, (') },
    'does not stand in reference.ts',
  ],
  [
    'a rule left out that nothing catches',
    'slips',
    {
      [slips]: replace(
        "replacement: 'seen.set(value, 1);'",
        "replacement: 'seen.set(value, (seen.get(value) ?? 0) + 1); void 0;'",
      ),
    },
    'left out: no test tells',
  ],
  [
    'a wrong idea that is not said',
    'files',
    { [wrong]: (text) => text.replace(/^.*\n/, '// counts each once\n') },
    `${wrong}: begin with a comment that says its idea in a sentence`,
  ],
  [
    'two wrong ideas that are one',
    'solutions',
    {
      'submissions/wrong_answer/second-mistake.ts': (text) => text.replace('| 0;', '% 2 ** 31;'),
      'submissions/wrong_answer/sixth-mistake.ts': (text) =>
        `// Keeps the pairs in a whole number of 32 bits.\nfunction countPairs(values: number[], target: number): number {
  const seen: Record<number, number> = {};
  const pairs = Int32Array.of(0);
  for (const value of values) {
    pairs[0] += seen[target - value] ?? 0;
    seen[value] = (seen[value] ?? 0) + 1;
  }
  return pairs[0];
}\n${text}`,
    },
    'it fails exactly the tests that second-mistake.ts fails; if its idea is another, say so',
  ],
];
