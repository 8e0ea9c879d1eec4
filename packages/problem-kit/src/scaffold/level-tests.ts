import { asking, kitName } from './levels.ts';

/** What lies under tests/ in a package with levels, but for the lock. */
export function levelTests(levelCount: number): [string, string][] {
  return [
    ['tests/examples.ts', examples(levelCount)],
    ['tests/generate.ts', generate(levelCount)],
    ['tests/reach.ts', reach],
    ['tests/slips.ts', slips(levelCount)],
    ['tests/invalid.ts', invalid],
  ];
}

function examples(levelCount: number): string {
  const later = asking(levelCount).map(
    (level) => `  {
    input: [
      [],
      [
        ['add', 'b', ${2 * level}],
        ['add', 'a', ${2 * level}],
        ['add', 'c', ${2 * level - 1}],
        ['enough${level}', 2],
      ],
    ],
    expected: [${2 * level}, ${2 * level}, ${2 * level - 1}, ['a', 'b']],
    explanation: '[write: why the answer to the sample of level ${level} is what it is]',
    level: ${level},
  },
`,
  );
  return `import { defineExamples } from '${kitName}';
import type problem from '../problem.ts';

export default defineExamples<typeof problem>([
  {
    input: [
      [],
      [
        ['add', 'a', 2],
        ['add', 'b', 5],
        ['add', 'a', 4],
      ],
    ],
    expected: [2, 5, 6],
    explanation: '[write: why the answer to the first sample is what it is]',
  },
${later.join('')}]);
`;
}

function generate(levelCount: number): string {
  const groups = asking(levelCount).map(
    (level) => `    {
      group: 'Just enough for level ${level}, and just too little',
      level: ${level},
      inputs: [
        [[], [['enough${level}', 1]]],
        [[], [['add', 'a', ${level}], ['enough${level}', 1], ['enough${level}', 2]]],
        [[], [['add', 'b', ${3 * level - 1}], ['enough${level}', 3]]],
        [[], [['add', 'b', 1_000_000_000], ['enough${level}', 1], ['enough${level}', 1_000_000_000]]],
      ],
    },
    { group: 'Long books of level ${level}', count: 2, level: ${level}, make: (random) => book(random, ${level}, 90) },
    { group: 'Short books of level ${level}', sweep: 150, level: ${level}, make: (random) => few(random, ${level}) },
`,
  );
  return `import { type CallOf, defineTests, listOf, type Random } from '${kitName}';
import type problem from '../problem.ts';

type Call = CallOf<(typeof problem)['signature']['methods'][number]>;
type Input = readonly [readonly [], readonly Call[]];

const names = ['b', 'a', 'ab', 'c'];
const asked = [${asking(levelCount)
    .map((level) => `'enough${level}'`)
    .join(', ')}] as const;

/** Calls of what there is up to a level; what is new there comes last, so that each asks it. */
function book(random: Random, level: number, count: number, most = 9): Input {
  const calls = listOf(count, (): Call => {
    const method = random.pick([undefined, ...asked.slice(0, level - 1)]);
    if (method === undefined) return ['add', random.pick(names), random.integer(1, most)];
    return [method, random.integer(1, most)];
  });
  const fresh = asked[level - 2];
  return [[], fresh === undefined ? calls : [...calls, [fresh, random.integer(1, most)]]];
}

const few = (random: Random, level: number) => book(random, level, random.integer(1, 8), 3);

export default defineTests<typeof problem>({
  groups: [
    {
      group: 'One name',
      inputs: [
        [[], [['add', 'a', 1]]],
        [[], [['add', 'abcdefgh', 7], ['add', 'abcdefgh', 7]]],
        [[], [['add', 'abcdefg', 1], ['add', 'abcdefgh', 2], ['add', 'abcdefg', 3]]],
      ],
    },
    { group: 'Several names', count: 3, make: (random) => book(random, 1, 60) },
    {
      group: 'More than 32 bits, and most calls',
      inputs: [[[], listOf(1_000, (): Call => ['add', 'a', 1_000_000_000])]],
    },
    { group: 'Short books', sweep: 150, make: (random) => few(random, 1) },
${groups.join('')}  ],
  small: few,
});
`;
}

const reach = `import { defineReach } from '${kitName}';
import type problem from '../problem.ts';

export default defineReach<typeof problem>({
  measures: { c: (_, calls) => calls.length },
  // Every call adds as much as may be added, and to one name.
  answer: {
    atMost: 1_000 * 1_000_000_000,
    of: (expected) => expected.flat().filter((one) => typeof one === 'number'),
  },
  sums: { none: 'All sums are answers.' },
});
`;

function slips(levelCount: number): string {
  const later = asking(levelCount).map(
    (level) => `    {
      rule: '[write: words of level ${level} that one overlooks]',
      line: 'return this.having(${level} * amount);',
      replacement: 'return this.having(${level - 1} * amount);',
      level: ${level},
    },
    {
      rule: '[write: words of level ${level} that one overlooks as well]',
      line: 'return this.having(${level} * amount);',
      replacement: 'return this.having(${level} * amount + 1);',
      level: ${level},
    },
`,
  );
  return `import { defineSlips } from '${kitName}';

export default defineSlips({
  leftOut: [
    {
      rule: '[write: words of the first level that one overlooks]',
      line: 'this.sums.set(name, sum);',
      replacement: 'this.sums.set(name, amount);',
    },
    {
      rule: '[write: words of another rule of it]',
      line: 'return sum;',
      replacement: 'return amount;',
    },
${later.join('')}  ],
});
`;
}

const invalid = `import { defineInvalidInputs, listOf } from '${kitName}';
import type problem from '../problem.ts';

export default defineInvalidInputs<typeof problem>([
  { input: [[], []], because: '1 to 1,000 calls' },
  { input: [[], listOf(1_001, () => ['add', 'a', 1] as const)], because: '1 to 1,000 calls' },
  { input: [[], [['add', '', 1]]], because: 'a name must have' },
  { input: [[], [['add', 'A', 1]]], because: 'a name must have' },
  { input: [[], [['add', 'a', 0]]], because: 'amount must lie in' },
  { input: [[], [['enough2', 1_000_000_001]]], because: 'amount must lie in' },
]);
`;
