import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defaultLimits, judgeQuery, type QuerySignature, type Row, type Test } from '@dryrun/judge';
import { createQueryRunner, plainConnection } from '@dryrun/sql';
import { type BenchRow, ratioRow, row } from './measure.ts';

const rounds = 15;
const dataSets = 10;
const orders = 10_000;
const customers = 500;

const query = `
  select c.region, count(*) as orders, sum(o.amount) as total
  from purchase o
  join customer c on c.id = o.customer_id
  where o.day >= '2024-03-01'
  group by c.region
  order by c.region`;

const signature: QuerySignature = {
  kind: 'query',
  tables: [
    {
      name: 'customer',
      key: ['id'],
      columns: [
        { name: 'id', type: 'integer' },
        { name: 'region', type: 'text' },
      ],
    },
    {
      name: 'purchase',
      key: ['id'],
      columns: [
        { name: 'id', type: 'integer' },
        { name: 'customer_id', type: 'integer' },
        { name: 'amount', type: 'numeric' },
        { name: 'day', type: 'date' },
      ],
    },
  ],
  columns: [
    { name: 'region', type: 'text', meaning: 'a region' },
    { name: 'orders', type: 'bigint', meaning: 'its orders' },
    { name: 'total', type: 'numeric', meaning: 'their sum' },
  ],
  order: 'By region.',
};

/** A verdict on ten data sets that are loaded, over the same statements on one plain connection. */
export async function benchQueries(): Promise<BenchRow[]> {
  const folder = await mkdtemp(join(tmpdir(), 'dryrun-bench-sql-'));
  const runner = createQueryRunner({ size: 1, cacheDir: folder });
  try {
    const tests = await expectWhatItGives(runner);
    const plain = await plainConnection(runner, tests.flatMap(inputsOf));
    const ours: number[] = [];
    const theirs: number[] = [];
    for (let round = 0; round <= rounds; round += 1) {
      const began = performance.now();
      await verdictOf(runner, tests);
      const between = performance.now();
      await plain.askAll(query);
      // The first pair warms what is loaded once.
      if (round === 0) continue;
      ours.push(between - began);
      theirs.push(performance.now() - between);
    }
    await plain.end();
    const target = { kind: 'at most' as const, value: 1.5 };
    return [
      row('sql.tenSets.verdict', 'ms', ours),
      ratioRow('sql.tenSets.overPlain', ours, theirs, 'one plain connection', target),
    ];
  } finally {
    await runner.close();
    await rm(folder, { recursive: true, force: true });
  }
}

type Runner = ReturnType<typeof createQueryRunner>;

const inputsOf = (test: Test) => ('sweep' in test ? [] : [test.input]);

async function verdictOf(runner: Runner, tests: readonly Test[]): Promise<void> {
  for await (const event of judgeQuery({ query, signature, tests, limits: defaultLimits }, runner))
    if (event.kind === 'verdict' && event.verdict !== 'accepted')
      throw new Error(`the benchmark's query got ${event.verdict}: ${event.message}`);
}

/** The data sets, each expecting what the query gives on it. */
async function expectWhatItGives(runner: Runner): Promise<Test[]> {
  const tests: Test[] = [];
  const inputs = Array.from({ length: dataSets }, (_, index) => [buyers(index), purchases(index)]);
  const bare = inputs.map((input) => ({ group: 'bench', input, expected: [] }));
  const request = { query, signature, tests: bare, limits: defaultLimits, expectNothing: true };
  for await (const event of judgeQuery(request, runner)) {
    if (event.kind !== 'test') continue;
    const { rows } = JSON.parse(event.output ?? '{"rows":[]}') as { rows: Row[] };
    tests.push({ group: 'bench', input: inputs[event.index] ?? [], expected: rows });
  }
  return tests;
}

const buyers = (seed: number): Row[] =>
  Array.from({ length: customers }, (_, index) => [index, `region ${(index * 7 + seed) % 12}`]);

const two = (number: number) => String(number).padStart(2, '0');

const purchases = (seed: number): Row[] =>
  Array.from({ length: orders }, (_, index) => [
    index,
    (index * 7_919 + seed) % customers,
    `${(index * 31 + seed) % 1_000}.${two(index % 100)}`,
    `2024-${two(1 + (index % 12))}-${two(1 + (index % 28))}`,
  ]);
