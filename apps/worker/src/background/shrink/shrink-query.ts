import {
  canonicalExpected,
  canonicalRows,
  casesOf,
  judgeQuery,
  type Limits,
  type QueryRunner,
  type SingleTest,
  type Verdict,
} from '@dryrun/judge';
import type { FailedTest, QueryJudgingData, ShrinkProgress } from '@dryrun/problem-kit';
import { asInput, asRows, type Rows, rowsIn, withFewerRows } from './fewer-rows.ts';

/** Each data set that is tried has to be loaded. */
export const queryBudget = { tries: 200, timeMs: 20_000 };
/** Of a larger data set every try would take long. */
const mostRows = 20_000;
const perBatch = 8;

export type QueryShrinkRequest = {
  query: string;
  /** The package's own, which says what is right. */
  reference: string;
  data: QueryJudgingData;
  /** The kind of failure that is to be kept. */
  verdict: Verdict;
  failed: readonly FailedTest[];
  queries: QueryRunner;
  signal: AbortSignal;
  before: ShrinkProgress | null;
};

type Smallest = NonNullable<ShrinkProgress['smallest']>;

/**
 * Looks for the fewest rows on which a query fails as it failed hidden data sets: rows are left out, by
 * halves first and one by one at last, as long as it still fails. A step is a batch.
 *
 * @throws when the machinery fails, and the signal's reason once that is aborted
 */
export async function* shrinkQuery(request: QueryShrinkRequest): AsyncGenerator<ShrinkProgress> {
  const { data, before } = request;
  const { signature } = data;
  const beganMs = performance.now();
  const from = smallestFailed(request);
  let smallest = before?.smallest ?? null;
  let tries = before?.tries ?? 0;
  const elapsedMs = () => (before?.elapsedMs ?? 0) + performance.now() - beganMs;
  const isOver = () => tries >= queryBudget.tries || elapsedMs() >= queryBudget.timeMs;
  const progress = (isComplete: boolean | null): ShrinkProgress => ({
    smallest,
    from: from && { index: from.index, elements: rowsIn(from.tables) },
    tries,
    elapsedMs: elapsedMs(),
    isComplete,
  });
  if (from === null) {
    yield progress(true);
    return;
  }

  let current = smallest ? asRows(smallest.test.input) : from.tables;
  const tried = new Set<string>();
  let length = Math.ceil(rowsIn(current) / 2);
  while (length >= 1 && !isOver()) {
    const fresh: Rows[] = [];
    for (const tables of withFewerRows(signature, current, length)) {
      const key = JSON.stringify(tables);
      if (!tried.has(key)) fresh.push(tables);
      tried.add(key);
    }
    let found: Smallest | null = null;
    for (let at = 0; at < fresh.length && found === null && !isOver(); at += perBatch) {
      const some = fresh.slice(at, at + perBatch);
      tries += some.length;
      found = await firstThatFails(some, request);
      smallest = found ?? smallest;
      yield progress(null);
    }
    if (found) {
      current = asRows(found.test.input);
      length = Math.min(length, Math.ceil(rowsIn(current) / 2));
    } else if (length === 1) break;
    else length = Math.ceil(length / 2);
  }
  // Once more by itself, so that nothing of a batch has a part in it; what it failed itself where there is
  // nothing smaller.
  smallest = await firstThatFails([current], request);
  yield progress(!isOver());
}

/** The hidden data set with the fewest rows on which it failed so. */
function smallestFailed({ data, failed, verdict }: QueryShrinkRequest) {
  const sets = failed
    .filter((one) => one.verdict === verdict)
    .flatMap(({ index }) => {
      const test = data.hidden[index];
      const [only] = test ? casesOf(test) : [];
      return only ? [{ index, tables: asRows(only.input) }] : [];
    })
    .filter(({ tables }) => rowsIn(tables) <= mostRows)
    .sort((a, b) => rowsIn(a.tables) - rowsIn(b.tables));
  return sets[0] ?? null;
}

async function firstThatFails(
  sets: readonly Rows[],
  { query, reference, data, verdict, queries, signal }: QueryShrinkRequest,
): Promise<Smallest | null> {
  const { signature } = data;
  const limits: Limits = { ...data.limits, totalTimeLimitMs: Number.MAX_SAFE_INTEGER };
  const inputs = sets.map(asInput);
  const tests: SingleTest[] = [];
  let at = 0;
  for await (const result of queries.run(reference, signature, inputs, limits, signal)) {
    const input = inputs[at] ?? [];
    at += 1;
    // A data set that the reference cannot answer is none that may be asked about.
    if (result.kind !== 'rows') continue;
    const expected = canonicalExpected(signature, canonicalRows(result));
    tests.push({ group: 'Fewer rows', input, expected });
  }
  const request = { query, signature, tests, limits, signal };
  for await (const event of judgeQuery(request, queries)) {
    const test = event.kind === 'test' && event.verdict === verdict ? tests[event.index] : null;
    if (event.kind !== 'test' || !test) continue;
    return { test, outcome: event, elements: rowsIn(asRows(test.input)) };
  }
  return null;
}
