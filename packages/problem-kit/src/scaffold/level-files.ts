import { levelSubmissions } from './level-submissions.ts';
import { levelTests } from './level-tests.ts';
import { asking, kitName, levels } from './levels.ts';

/**
 * The files of a package with so many levels that works, with marks where its author has to write: a
 * tally of names, of which each level after the first asks who has enough for one thing more.
 */
export function levelFiles(levelCount: number): Map<string, string> {
  return new Map([
    ['problem.ts', problem(levelCount)],
    ['reference.ts', reference(levelCount)],
    ['hints.md', hints(levelCount)],
    ['editorial.md', editorial(levelCount)],
    ...levels(levelCount).map((level): [string, string] => [
      `statement/${level}.md`,
      statement(level),
    ]),
    ...levelTests(levelCount),
    ...levelSubmissions(levelCount),
  ]);
}

function problem(levelCount: number): string {
  const methods = asking(levelCount).map(
    (level) =>
      `      { name: 'enough${level}', parameters: [amount], returns: 'string[]', level: ${level} },\n`,
  );
  return `import { defineProblem, replay } from '${kitName}';
import { Tally } from './reference.ts';

const name = { name: 'name', type: 'string' } as const;
const amount = { name: 'amount', type: 'integer' } as const;

export default defineProblem({
  slug: 'new-problem',
  title: '[write: the title]',
  difficulty: 'medium',
  topics: ['[write: the topics, for example design]'],
  signature: {
    kind: 'class',
    name: 'Tally',
    parameters: [],
    methods: [
      { name: 'add', parameters: [name, amount], returns: 'integer' },
${methods.join('')}    ],
  },
  limits: { timeLimitMs: 500 },
  // One of a later level says so: level: 2.
  constraints: [
    { rule: '1 ≤ c ≤ 1,000', meaning: 'number of calls' },
    { rule: '1 ≤ length of name ≤ 8', meaning: 'small letters' },
    { rule: '1 ≤ amount ≤ 10^9', meaning: '[write: what an amount is]' },
  ],
  complexity: { time: 'O(c log c) a call', space: 'O(c)' },

  validate(_, calls) {
    if (calls.length < 1 || calls.length > 1_000) return 'there must be 1 to 1,000 calls';
    for (const call of calls) {
      if (call[0] === 'add' && !/^[a-z]{1,8}$/.test(call[1]))
        return 'a name must have 1 to 8 small letters';
      const given = call[0] === 'add' ? call[2] : call[1];
      if (given < 1 || given > 1e9) return 'amount must lie in 1 to 10^9';
    }
    return null;
  },

  solve: replay(Tally),
});
`;
}

function reference(levelCount: number): string {
  const methods = asking(levelCount).map(
    (level) => `
  enough${level}(amount: number): string[] {
    return this.having(${level} * amount);
  }
`,
  );
  return `/** [write: the idea of the reference, which you replace together with the signature] */
export class Tally {
  sums = new Map<string, number>();

  add(name: string, amount: number): number {
    const sum = (this.sums.get(name) ?? 0) + amount;
    this.sums.set(name, sum);
    return sum;
  }
${methods.join('')}
  having(least: number): string[] {
    const names = [...this.sums.keys()].filter((name) => (this.sums.get(name) ?? 0) >= least);
    return names.sort();
  }
}
`;
}

function statement(level: number): string {
  const words =
    '[write: in at most 150 words the story, with people and numbers of your own, and what is new at this level; every case has to be decided]';
  if (level === 1)
    return `${words}

- \`add(name, amount)\` [write: what the first level does, each rule that decides something in a bullet]. Returns [write: what it returns, in the odd cases as well].
`;
  return `${words}

- \`enough${level}(amount)\` [write: what is new at this level]. Returns [write: what it returns, and **the rule that decides ties**].
`;
}

function hints(levelCount: number): string {
  const parts = levels(levelCount).map(
    (level) => `## Level ${level}\n\n- [write: a nudge for level ${level}]\n`,
  );
  return parts.join('\n');
}

function editorial(levelCount: number): string {
  const parts = levels(levelCount).map(
    (level) =>
      `### Level ${level}\n\n[write: the idea of level ${level}, and what of it the next one needs]\n`,
  );
  return `## Approach

${parts.join('\n')}
## Complexity

[write: time and space, and where they come from]

## Common mistakes

[write: a list of the mistakes that your wrong solutions make]
`;
}
