import { asking } from './levels.ts';

/** Example solutions of a package with levels: each wrong one fails at the level in whose folder it lies. */
export function levelSubmissions(levelCount: number): [string, string][] {
  const at = (folder: string, level: number, file: string) =>
    `submissions/${folder}/level-${level}/${file}.ts`;
  const last = levelCount;
  return [
    ['submissions/accepted/first-idea.ts', firstIdea(levelCount)],
    ['submissions/accepted/second-idea.ts', secondIdea(levelCount)],
    ['submissions/accepted/first_idea.py', inPython(levelCount)],
    // With two for each of the others there are ten at least.
    ...Object.entries(firstMistakes)
      .slice(0, Math.max(2, 10 - 2 * (levelCount - 1)))
      .map(([name, change]): [string, string] => [
        at('wrong_answer', 1, name),
        wrong(1, `the ${name.replaceAll('-', ' ')} of level 1`, change),
      ]),
    ...asking(levelCount).flatMap((level) =>
      Object.entries(laterMistakes(level)).map(([name, change]): [string, string] => [
        at('wrong_answer', level, name),
        wrong(level, `the ${name.replaceAll('-', ' ')} of level ${level}`, change),
      ]),
    ),
    [
      at('regression', last, 'breaks-the-first'),
      wrong(
        last,
        'what a change for the last level breaks of the first, as its author would say it',
        ['this.sums.set(name, sum);', 'this.sums.set(name.slice(0, 7), sum);'],
      ),
    ],
  ];
}

type Change = [from: string, to: string];

const firstMistakes: Record<string, Change> = {
  'first-mistake': ['this.sums.set(name, sum);', 'this.sums.set(name, amount);'],
  'second-mistake': [
    'const sum = (this.sums.get(name) ?? 0) + amount;',
    'const sum = ((this.sums.get(name) ?? 0) + amount) | 0;',
  ],
  'third-mistake': ['return sum;', 'return amount;'],
  'fourth-mistake': ['(this.sums.get(name) ?? 0)', '(this.sums.get(name[0] as string) ?? 0)'],
  'fifth-mistake': ['return sum;', 'return Math.max(...this.sums.values());'],
  'sixth-mistake': ['return sum;', 'return Math.min(sum, 12);'],
  'seventh-mistake': ['?? 0) + amount;', '?? 0) + (amount > 1 ? amount : 0);'],
  'eighth-mistake': ['return sum;', 'return Math.min(sum, 40);'],
};

/** Of the method that is new at a level. */
function laterMistakes(level: number): Record<string, Change> {
  const line = `return this.having(${level} * amount);`;
  return {
    'first-mistake': [line, `return this.having(${level} * amount + 1);`],
    'second-mistake': [line, `return this.having(${level} * amount).reverse();`],
  };
}

function methods(levelCount: number): string {
  return asking(levelCount)
    .map(
      (level) => `
  enough${level}(amount: number): string[] {
    return this.having(${level} * amount);
  }
`,
    )
    .join('');
}

function wrong(upTo: number, mark: string, [from, to]: Change): string {
  const code = `class Tally {
  sums = new Map<string, number>();

  add(name: string, amount: number): number {
    const sum = (this.sums.get(name) ?? 0) + amount;
    this.sums.set(name, sum);
    return sum;
  }
${methods(upTo)}
  having(least: number): string[] {
    return [...this.sums.keys()].filter((name) => (this.sums.get(name) ?? 0) >= least).sort();
  }
}
`;
  return `// [write: ${mark}, and rename the file after it]\n${code.replace(from, to)}`;
}

function firstIdea(levelCount: number): string {
  return `// [write: the idea of your first solution, and rename the file after it]
class Tally {
  private readonly sums: Record<string, number> = {};

  add(name: string, amount: number): number {
    return (this.sums[name] = (this.sums[name] ?? 0) + amount);
  }
${methods(levelCount)}
  private having(least: number): string[] {
    const names: string[] = [];
    for (const name of Object.keys(this.sums)) if (this.sums[name] >= least) names.push(name);
    return names.sort();
  }
}
`;
}

function secondIdea(levelCount: number): string {
  return `// [write: the idea of your second solution, by other means, and rename the file after it]
class Tally {
  private readonly rows: { name: string; sum: number }[] = [];

  add(name: string, amount: number): number {
    let row = this.rows.find((one) => one.name === name);
    if (!row) {
      row = { name, sum: 0 };
      this.rows.push(row);
      this.rows.sort((a, b) => (a.name < b.name ? -1 : 1));
    }
    row.sum += amount;
    return row.sum;
  }
${methods(levelCount)}
  private having(least: number): string[] {
    return this.rows.filter(({ sum }) => sum >= least).map(({ name }) => name);
  }
}
`;
}

function inPython(levelCount: number): string {
  const defs = asking(levelCount).map(
    (level) => `
    def enough${level}(self, amount):
        return self._having(${level} * amount)
`,
  );
  return `# [write: the idea of your solution in Python, and rename the file after it]
class Tally:
    def __init__(self):
        self.sums = {}

    def add(self, name, amount):
        self.sums[name] = self.sums.get(name, 0) + amount
        return self.sums[name]
${defs.join('')}
    def _having(self, least):
        return sorted(name for name, total in self.sums.items() if total >= least)
`;
}
