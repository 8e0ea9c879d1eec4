import type { Database } from '@dryrun/db';
import {
  type CompiledQuery,
  type KyselyPlugin,
  PostgresQueryCompiler,
  type RootOperationNode,
  sql,
} from 'kysely';

/** What one statement had to look at. */
export type Effort = {
  text: string;
  /** Rows that were read from tables and indexes, those among them that were thrown away. */
  rows: number;
  /** Pages of 8 KiB that were looked at, in memory or not. */
  pages: number;
  plan: string;
};

/** Notes the statements that a database is given while `work` is done. */
export class RecordedQueries {
  readonly #compiler = new PostgresQueryCompiler();
  #heard: CompiledQuery[] | null = null;
  /** Those that came with their text. */
  readonly #asked = new Set<CompiledQuery['queryId']>();

  /** The same database, listened to. */
  of(db: Database): Database {
    const plugin: KyselyPlugin = {
      transformQuery: ({ node, queryId }) => {
        this.#heard?.push(this.#compiler.compileQuery(node, queryId));
        return node;
      },
      transformResult: async ({ result }) => result,
    };
    const listened = db.withPlugin(plugin);
    const execute = listened.executeQuery.bind(listened);
    // One whose text was made before comes by no plugin; as it is made it is heard without its values.
    listened.executeQuery = (query, options) => {
      const asked = 'compile' in query ? query.compile() : query;
      const { queryId } = asked;
      const heard = this.#heard?.findIndex((one) => one.queryId === queryId) ?? -1;
      if (heard >= 0 && !this.#asked.has(queryId)) this.#heard?.splice(heard, 1);
      this.#asked.add(queryId);
      this.#heard?.push(asked);
      return execute(asked, options);
    };
    return listened;
  }

  /** What was given to the database. A query that is part of another is told of as well. */
  async during(work: () => Promise<unknown>): Promise<CompiledQuery[]> {
    this.#heard = [];
    await work();
    const heard = this.#heard;
    this.#heard = null;
    return heard;
  }

  /** Of those the ones that only read. */
  async readsDuring(work: () => Promise<unknown>): Promise<CompiledQuery[]> {
    return (await this.during(work)).filter(({ query }) => reads(query));
  }
}

function reads({ kind }: RootOperationNode): boolean {
  return kind === 'SelectQueryNode' || kind === 'RawNode';
}

/**
 * Runs a statement once more by the plan that a long-lived connection would have for it: the sixth time
 * Postgres decides between a plan for these values and one for all.
 */
export async function effortOf(db: Database, query: CompiledQuery): Promise<Effort> {
  const { sql: text, parameters } = query;
  const values = parameters.length === 0 ? '' : `(${parameters.map(literal).join(', ')})`;
  return db.connection().execute(async (connection) => {
    const run = (statement: string) => sql.raw(statement).execute(connection);
    await run(`prepare page as ${text}`);
    for (let turn = 0; turn < 5; turn += 1) await run(`execute page${values}`);
    const { rows } = await run(
      `explain (analyze, buffers, timing off, format json) execute page${values}`,
    );
    await run('deallocate page');
    const [
      {
        'QUERY PLAN': [{ Plan: plan }],
      },
    ] = rows as [{ 'QUERY PLAN': [{ Plan: Plan }] }];
    return {
      text,
      rows: rowsRead(plan),
      pages: (plan['Shared Hit Blocks'] ?? 0) + (plan['Shared Read Blocks'] ?? 0),
      plan: JSON.stringify(plan),
    };
  });
}

type Plan = {
  'Node Type': string;
  'Actual Rows': number;
  'Actual Loops': number;
  'Rows Removed by Filter'?: number;
  'Rows Removed by Index Recheck'?: number;
  'Shared Hit Blocks'?: number;
  'Shared Read Blocks'?: number;
  Plans?: Plan[];
};

function rowsRead(plan: Plan): number {
  // What a bitmap of an index names is read by the scan above it, and counted there.
  const isNamed = (each: Plan) =>
    plan['Node Type'] === 'Bitmap Heap Scan' && each['Node Type'] === 'Bitmap Index Scan';
  const below = (plan.Plans ?? []).reduce(
    (sum, each) => sum + (isNamed(each) ? 0 : rowsRead(each)),
    0,
  );
  if (!plan['Node Type'].endsWith('Scan') || plan['Node Type'] === 'Subquery Scan') return below;
  const removed =
    (plan['Rows Removed by Filter'] ?? 0) + (plan['Rows Removed by Index Recheck'] ?? 0);
  return below + Math.round((plan['Actual Rows'] + removed) * plan['Actual Loops']);
}

function literal(value: unknown): string {
  if (value === null) return 'null';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (value instanceof Date) return literal(value.toISOString());
  if (Array.isArray(value))
    return literal(`{${value.map((each) => JSON.stringify(each)).join(',')}}`);
  return `'${String(value).replaceAll("'", "''")}'`;
}
