import { type BrokenRow, replace } from './broken-row.ts';

const generate = 'tests/generate.ts';
const wrongOne = 'submissions/wrong_answer/level-1/first-mistake.ts';
const wrongTwo = 'submissions/wrong_answer/level-2/first-mistake.ts';
const regression = 'submissions/regression/level-2/breaks-the-first.ts';

/** What is broken of levels, in a sound package that has two of them. */
export const brokenLevels: BrokenRow[] = [
  [
    'levels with a gap between them',
    'signature',
    { 'problem.ts': replace('level: 2', 'level: 3') },
    'signature.methods: none appears at level 2',
  ],
  [
    'a constraint of a level that there is not',
    'signature',
    { 'problem.ts': replace("meaning: 'small letters' }", "meaning: '', level: 3 }") },
    'is of level 3, but no method is',
  ],
  [
    'a constraint that stands behind a later one',
    'signature',
    { 'problem.ts': replace("meaning: 'small letters' }", "meaning: '', level: 2 }") },
    'put those of level 1 first',
  ],
  [
    'no statement of a level',
    'statement',
    { 'statement/2.md': null },
    'statement/2.md: the file is missing',
  ],
  [
    'a part of the statement of a level that there is not',
    'statement',
    { 'statement/3.md': 'There is more.' },
    "statement/3.md: it is shown at none of the problem's levels, of which there are 2",
  ],
  [
    'a statement besides its parts',
    'statement',
    { 'statement.md': 'There is more.' },
    "statement.md: it is shown at none of the problem's levels",
  ],
  [
    'more levels than a ribbon has room for',
    'signature',
    { 'problem.ts': replace('level: 2', 'level: 7') },
    'give at most 6 levels',
  ],
  [
    'a sample of a level that there is not',
    'samples',
    { 'tests/examples.ts': replace('level: 2', 'level: 3') },
    'tests/examples.ts: something is of level 3, but the methods have 2',
  ],
  [
    'tests of a level that there is not',
    'tests',
    { [generate]: (text) => text.replaceAll('level: 2,', 'level: 3,') },
    'tests/generate.ts: something is of level 3, but the methods have 2',
  ],
  [
    'a part of the statement that is too long',
    'statement',
    { 'statement/2.md': (text) => `${text}${' word'.repeat(150)}\n` },
    'tell what is new in 30 to 150',
  ],
  [
    'a part of the statement that never names what is new',
    'statement',
    { 'statement/2.md': (text) => text.replaceAll('enough2', 'plenty') },
    'statement/2.md: up to here nothing speaks of `enough2`',
  ],
  [
    'a part of the statement that tells of a later level',
    'statement',
    { 'statement/1.md': (text) => `${text}\n- Later there is \`enough2\`.\n` },
    'statement/1.md: it is shown at level 1 and speaks of `enough2`, which comes later',
  ],
  [
    'a sample that tells of a later level',
    'statement',
    { 'tests/examples.ts': replace("explanation: '", "explanation: 'See `enough2`. ") },
    'it is shown at level 1 and speaks of `enough2`',
  ],
  [
    'hints of one level only',
    'help',
    { 'hints.md': replace('## Level 2', '## Further') },
    'hints.md: write the headings "## Level 1" to "## Level 2"',
  ],
  [
    'an approach that is not told by levels',
    'help',
    { 'editorial.md': replace('### Level 2', '### More') },
    'editorial.md: tell the approach below "### Level 1" to "### Level 2"',
  ],
  [
    'no sample of a level',
    'samples',
    {
      'tests/examples.ts': (text) =>
        text.replace(
          / {2}\{\n {4}input: \[\n {6}\[\],\n {6}\[\n {8}\['add', 'b', 4\][\s\S]*?level: 2,\n {2}\},\n/,
          '',
        ),
    },
    'tests/examples.ts: 0 samples of level 2; give one to three',
  ],
  [
    'samples out of the order of levels',
    'samples',
    { 'tests/examples.ts': replace("explanation: '", "level: 2, explanation: '") },
    'tests/examples.ts: 0 samples of level 1',
  ],
  [
    'a test that calls a method of a later level',
    'tests',
    { [generate]: replace("[[], [['add', 'a', 1]]]", "[[], [['enough2', 1]]]") },
    '(it is of level 1)',
  ],
  [
    'tests out of the order of levels',
    'tests',
    { [generate]: replace("group: 'One name',", "group: 'One name', level: 2,") },
    'tests/generate.ts: what is of level 1 has to stand first',
  ],
  [
    'a test of a level that asks nothing new',
    'tests',
    { [generate]: replace("[[], [['enough2', 1]]]", "[[], [['add', 'b', 5]]]") },
    'level 2: the group "Just enough for level 2, and just too little" has a test that calls no method of this level',
  ],
  [
    'a level with too few tests',
    'tests',
    {
      [generate]: (text) =>
        text
          .replace('count: 2, level: 2', 'count: 1, level: 2')
          .replace("[[], [['enough2', 1]]],", ''),
    },
    'level 2: 4 tests besides sweeps; give 5 to 12',
  ],
  [
    'a level without a sweep',
    'tests',
    { [generate]: (text) => text.replace(/sweep: 150,(\s*)level: 2/, 'count: 1,$1level: 2') },
    'tests/generate.ts: level 2: 0 sweeps',
  ],
  [
    'one wrong idea at a level',
    'files',
    { [wrongTwo]: null },
    'submissions/wrong_answer/level-2: 1 solutions; give at least 2',
  ],
  [
    'a wrong idea that lies at no level',
    'files',
    { 'submissions/wrong_answer/mine.ts': 'class Tally {}' },
    'submissions/wrong_answer/mine.ts: put it into wrong_answer/level-1',
  ],
  [
    'a wrong idea of a level that there is not',
    'files',
    { 'submissions/wrong_answer/level-3/mine.ts': 'class Tally {}' },
    'submissions/wrong_answer/level-3/mine.ts: there are levels 1 to 2',
  ],
  [
    'no regression',
    'files',
    { [regression]: null },
    'submissions/regression: 0 solutions; give at least 1',
  ],
  [
    'a regression at the first level',
    'files',
    { 'submissions/regression/level-1/mine.ts': 'class Tally {}' },
    'put it into regression/level-2 or a later one',
  ],
  [
    'a wrong idea that fails before its level',
    'solutions',
    { [wrongTwo]: replace('return sum;', 'return amount;') },
    `${wrongTwo}: it fails at level 1 already, on "`,
  ],
  [
    'a wrong idea that passes its level',
    'solutions',
    { [wrongOne]: replace('this.sums.set(name, amount);', 'this.sums.set(name, sum);') },
    `${wrongOne}: it passes every test of level 1; add one that catches it`,
  ],
  [
    'a regression that fails its own level',
    'solutions',
    { [regression]: replace('2 * amount', '2 * amount + 1') },
    `${regression}: it fails a test of level 2; a regression passes its level`,
  ],
  [
    'a regression that breaks nothing',
    'solutions',
    { [regression]: replace('name.slice(0, 7)', 'name') },
    `${regression}: it passes every test of the levels before 2`,
  ],
  [
    'an accepted solution without the methods of the last level',
    'solutions',
    { 'submissions/accepted/first-idea.ts': replace('enough2', 'enough') },
    'submissions/accepted/first-idea.ts: runtime-error',
  ],
  [
    'an end that only a test of a later level touches',
    'reach',
    {
      [generate]: (text) =>
        text
          .replace('listOf(1_000, (): Call', 'listOf(950, (): Call')
          .replace("[[], [['enough2', 1]]]", "[[], listOf(1_000, (): Call => ['enough2', 1])]"),
    },
    'no hidden test of level 1 has c = 1,000',
  ],
  [
    'one rule of a level left out',
    'slips',
    { 'tests/slips.ts': (text) => text.replace(/level: 2,/, 'level: 1,') },
    'leftOut: 1 rules of level 2; name at least 2',
  ],
  [
    'a rule that stands at another level',
    'slips',
    {
      'statement/2.md': (text) =>
        text.replaceAll('Ilse sells the pears of her orchard by twos.', 'She does.'),
    },
    'leftOut: the statement of level 2 does not say',
  ],
];
