import { type ClassSignature, defaultLimits, judge, type Test, type Verdict } from '@dryrun/judge';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createSandbox } from '../parent/create-sandbox.ts';

const sandbox = createSandbox({ size: 1 });
let offered: readonly string[] = [];
beforeAll(async () => {
  const languages = await sandbox.languages();
  offered = languages.filter(({ available }) => available).map(({ id }) => id);
}, 120_000);
afterAll(() => sandbox.close());

const signature: ClassSignature = {
  kind: 'class',
  name: 'Tally',
  parameters: [{ name: 'first', type: 'integer' }],
  methods: [
    { name: 'add', parameters: [{ name: 'value', type: 'integer' }], returns: 'integer' },
    { name: 'values', parameters: [], returns: 'integer[]', level: 2 },
    { name: 'undo', parameters: [], returns: 'boolean', level: 3 },
  ],
};
const tests: Test[] = [
  { group: 'One', input: [[4], [['add', 3]]], expected: [7] },
  { group: 'Two', input: [[4], [['add', 3], ['values']]], expected: [7, [4, 3]], level: 2 },
  { group: 'Three', input: [[4], [['add', 3], ['undo']]], expected: [7, true], level: 3 },
];

/** The class as it is when level 2 is done: it knows nothing of the third. */
const code: Record<string, string> = {
  typescript: `class Tally {
  kept: number[];
  constructor(first: number) { this.kept = [first]; }
  add(value: number): number { this.kept.push(value); return this.kept.reduce((a, b) => a + b); }
  values(): number[] { return this.kept; }
}`,
  javascript: `class Tally {
  constructor(first) { this.kept = [first]; }
  add(value) { this.kept.push(value); return this.kept.reduce((a, b) => a + b); }
  values() { return this.kept; }
}`,
  python: `class Tally:
    def __init__(self, first):
        self.kept = [first]
    def add(self, value):
        self.kept.append(value)
        return sum(self.kept)
    def values(self):
        return self.kept
`,
  java: `class Tally {
    private final List<Integer> kept = new ArrayList<>();
    public Tally(int first) { kept.add(first); }
    public int add(int value) {
        kept.add(value);
        return kept.stream().mapToInt(Integer::intValue).sum();
    }
    public int[] values() { return kept.stream().mapToInt(Integer::intValue).toArray(); }
}`,
  cpp: `class Tally {
    vector<int> kept;
public:
    Tally(int first) : kept{first} {}
    int add(int value) { kept.push_back(value); return accumulate(kept.begin(), kept.end(), 0); }
    vector<int> values() { return kept; }
};`,
};

test.for(Object.keys(code))(
  'in %s a class needs no method of a level that is not open yet',
  { timeout: 120_000 },
  async (language, { skip }) => {
    if (!offered.includes(language)) skip(`${language} is not there`);
    const judgedAt = async (level: number | undefined) => {
      const program = { language, code: code[language] ?? '', signature };
      const request = { program, tests, comparison: { kind: 'exact' as const }, level };
      let told: [Verdict, number, number] | null = null;
      for await (const event of judge({ ...request, limits: defaultLimits }, sandbox))
        if (event.kind === 'verdict') told = [event.verdict, event.passed, event.total];
      return told;
    };
    expect(await judgedAt(1)).toEqual(['accepted', 1, 1]);
    expect(await judgedAt(2)).toEqual(['accepted', 2, 2]);
    const whole = await judgedAt(undefined);
    expect(whole?.[0]).toMatch(/^(compile-error|runtime-error|wrong-answer)$/);
  },
);
