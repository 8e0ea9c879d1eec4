import { type BrokenRow, replace } from './broken-row.ts';

const generate = 'tests/generate.ts';

/** What is broken in the texts, the reference, the tests and the validator. */
export const brokenTexts: BrokenRow[] = [
  [
    'a mark of the scaffold',
    'complete',
    { 'hints.md': replace('Ilse sells the pears of her orchard by twos.', '[write: a nudge]') },
    'hints.md:1: write a nudge',
  ],
  ['no statement', 'statement', { 'statement.md': null }, 'statement.md: the file is missing'],
  [
    'a statement of one sentence',
    'statement',
    { 'statement.md': 'Return how many `values` make `target`.' },
    'statement.md: 6 words; tell story and task in 80 to 220',
  ],
  [
    'a statement too long to be scanned',
    'statement',
    { 'statement.md': (text) => `${'- one ≤ x[i]\n'.repeat(110)}\n${text}` },
    'words; tell story and task in 80 to 220',
  ],
  [
    'a parameter that the statement never names',
    'statement',
    { 'statement.md': replace('`target`', 'so many') },
    'it never speaks of `target`; name it in backticks',
  ],
  [
    'a statement that does not say what to return',
    'statement',
    { 'statement.md': (text) => text.replaceAll(/return/gi, 'tell') },
    'end by saying what to return',
  ],
  [
    'constraints in the statement',
    'statement',
    { 'statement.md': (text) => `${text}\n## Constraints\n` },
    'leave headings, constraints and samples to the page',
  ],
  [
    'a number without bounds',
    'statement',
    { 'problem.ts': replace('≤ target ≤', '≤ t ≤') },
    'none says within what `target` lies',
  ],
  [
    'a part of a statement where there are no levels',
    'statement',
    { 'statement/2.md': 'There is more.' },
    "statement/2.md: it is shown at none of the problem's levels, of which there is 1",
  ],
  [
    'a constraint of a level where there are none',
    'signature',
    { 'problem.ts': replace("meaning: 'number of values' }", "meaning: '', level: 2 }") },
    'is of level 2, but no method is',
  ],
  ['no hints', 'help', { 'hints.md': null }, 'hints.md: the file is missing'],
  ['a single hint', 'help', { 'hints.md': '- Sort.\n' }, 'hints.md: 1 hints; give 2 to 4'],
  [
    'an editorial without mistakes',
    'help',
    { 'editorial.md': replace('## Common mistakes', '## Thanks') },
    'editorial.md: write exactly the sections',
  ],
  [
    'a reference that imports',
    'signature',
    { 'reference.ts': (text) => `import { join } from 'node:path';\n${text}` },
    'reference.ts: it imports',
  ],
  [
    'a reference of another name',
    'signature',
    {
      'reference.ts': replace('countPairs', 'count'),
      'problem.ts': replace('{ countPairs }', '{ count as countPairs }'),
    },
    'reference.ts: export the function `countPairs`',
  ],
  [
    'expected outputs from somewhere else',
    'signature',
    { 'problem.ts': replace('solve: countPairs', 'solve: (v, t) => countPairs(v, t)') },
    'problem.ts: solve: say `solve: countPairs`',
  ],
  [
    'starter code that does not compile',
    'starter',
    { 'problem.ts': replace("name: 'target'", "name: 'while'") },
    'typescript: the starter code does not compile',
  ],
  [
    'a sample that the reference contradicts',
    'samples',
    { 'tests/examples.ts': replace('expected: 2', 'expected: 7') },
    'tests/examples.ts: Sample 1: the reference disagrees',
  ],
  [
    'a single sample',
    'samples',
    { 'tests/examples.ts': (text) => text.replace(/,\s*\{[^}]*\},\s*\]\);/, ']);') },
    'tests/examples.ts: 1 samples; give two or three',
  ],
  [
    'too few tests',
    'tests',
    { [generate]: (text) => text.replaceAll('count: 3', 'count: 1') },
    'tests/generate.ts: 16 tests besides sweeps; give 20 to 30',
  ],
  [
    'too many tests',
    'tests',
    { [generate]: replace('count: 3', 'count: 14') },
    'tests/generate.ts: 35 tests besides sweeps; give 20 to 30',
  ],
  [
    'all tests in one group',
    'tests',
    {
      [generate]: (text) =>
        text.replace(
          /groups: \[[\s\S]*\n {2}\],/,
          `groups: [{
          group: 'Pairs by chance', count: 20, make: (random) => [integers(random, 9, 1, 9), 5],
        }],`,
        ),
    },
    'tests/generate.ts: 1 groups; give at least 5',
  ],
  [
    'a group that is named for nothing',
    'tests',
    { [generate]: replace("'All equal'", "'Test 5'") },
    'the group "Test 5": name it for what it probes',
  ],
  [
    'a group named by words that are shown',
    'tests',
    { 'statement.md': (text) => text.replace('Two pears', 'All equal or not, two pears') },
    'the group "All equal": candidates read these words',
  ],
  [
    'the same test twice',
    'tests',
    { [generate]: replace('[[5, 6], 10]', '[[5, 5], 10]') },
    'hidden tests 2 and 3 (Smallest inputs) are the same',
  ],
  [
    'chance from elsewhere',
    'tests',
    { [generate]: replace('4_321', 'Math.floor(Math.random() * 9)') },
    'it uses Math.random',
  ],
  [
    'a generator that remembers',
    'tests',
    {
      [generate]: (text) =>
        text
          .replace('17]', '(calls += 1)]')
          .replace('const largest', 'let calls = 0;\nconst largest'),
    },
    'the group "Middling lists" gives another input when asked again',
  ],
  [
    'an input of another type',
    'tests',
    { [generate]: replace('[5, 6], 10', '[5, 6.5], 10') },
    'in "Smallest inputs", values[1] must be an integer',
  ],
  ['no lock', 'tests', { 'tests/lock.json': null }, 'tests/lock.json: the file is missing'],
  [
    'tests that are not the locked ones',
    'tests',
    { 'tests/lock.json': (text) => text.replace(/[0-9a-f]{60}/g, '0'.repeat(60)) },
    'tests/lock.json: hidden test 1 (Smallest inputs) is not the locked one',
  ],
  [
    'a test that the validator refuses',
    'validator',
    { 'problem.ts': replace('length > 100_000', 'length > 99_999') },
    'validate refuses test 24 (Overflow of 32 bits)',
  ],
  [
    'an invalid input that is valid',
    'validator',
    { 'tests/invalid.ts': replace('[1_000_000_001], 5', '[1_000_000_000], 5') },
    'tests/invalid.ts: input 3 (a value must lie in): validate accepts it',
  ],
  [
    'an invalid input refused for another reason',
    'validator',
    { 'tests/invalid.ts': replace("because: 'target must", "because: 'a value must") },
    'tests/invalid.ts: input 5 (a value must lie in): validate says "target must lie in',
  ],
  [
    'an invalid input of another type',
    'validator',
    { 'tests/invalid.ts': replace('[[], 5]', "['none', 5]") },
    'the signature alone refuses that',
  ],
  [
    'a rule without an invalid input',
    'validator',
    {
      'problem.ts': replace(
        '    return null;',
        "    if (values[0] === 77) return 'it may not begin with 77';\n    return null;",
      ),
    },
    'nothing there makes validate say "it may not begin with 77"',
  ],
  ['no invalid inputs', 'validator', { 'tests/invalid.ts': null }, 'tests/invalid.ts: the file is'],
];
