import { defaultLimits } from '@dryrun/judge';
import { afterAll, expect, test } from 'vitest';
import { createSandbox } from '../../parent/create-sandbox.ts';

const sandbox = createSandbox({ size: 1 });
afterAll(() => sandbox.close());

const signature = {
  kind: 'function' as const,
  name: 'solve',
  parameters: [{ name: 'n', type: 'integer' }],
  returns: 'integer',
};

/** The first test is cut off, so that the second has a new isolate, for which all is compiled again. */
async function run(code: string, inputs: number[][]): Promise<string[]> {
  const program = { language: 'javascript', code, signature };
  const limits = { ...defaultLimits, timeLimitMs: 50 };
  const kinds: string[] = [];
  for await (const event of sandbox.execute(program, inputs, limits))
    kinds.push(event.kind === 'result' ? event.result.kind : event.kind);
  return kinds;
}

type Nest = (depth: number) => string;

/** The deepest nesting that compiles, found by halving; the parser's stack decides, not we. */
async function deepest(nest: Nest): Promise<number> {
  let good = 1_000;
  let bad = 30_000;
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    const [first] = await run(`function solve(n) { return n; }\n${nest(middle)}`, []);
    if (first === 'compiled') good = middle;
    else bad = middle;
  }
  return good;
}

test.each<[string, Nest]>([
  ['blocks', (depth) => '{'.repeat(depth) + '}'.repeat(depth)],
  ['parentheses', (depth) => `${'('.repeat(depth)}1${')'.repeat(depth)};`],
])(
  'code with %s nested as deep as the parser just bears is compiled again, or its tests say why not',
  { timeout: 120_000 },
  async (_, nest) => {
    const most = await deepest(nest);
    for (const less of [0, 1, 2, 3, 5, 8, 13, 21]) {
      const loop = 'function solve(n) { if (n === 1) for (;;); return n; }';
      const kinds = await run(`${loop}\n${nest(most - less)}`, [[1], [2], [3]]);
      expect(kinds.every((kind) => /^(compile|time-limit|threw|returned)/.test(kind))).toBe(true);
    }
  },
);
