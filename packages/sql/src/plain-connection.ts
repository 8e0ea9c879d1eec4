import type { Value } from '@dryrun/judge';
import pg from 'pg';
import type { SqlRunner } from './query-runner.ts';
import { candidatesDatabase } from './server/lock-down.ts';

/** One connection of the owner's to a runner's server, which asks as anybody would. */
export type PlainConnection = {
  /** Asks on each of the data sets, and waits for each answer. */
  askAll(query: string): Promise<void>;
  end(): Promise<void>;
};

/** What judging is measured against: no walls, no limits, nothing compared. */
export async function plainConnection(
  runner: SqlRunner,
  dataSets: readonly (readonly Value[])[],
): Promise<PlainConnection> {
  const schemas = await Promise.all(dataSets.map((dataSet) => runner.schemaOf(dataSet)));
  const host = await runner.socketFolder();
  const client = new pg.Client({ host, user: 'app', database: candidatesDatabase });
  await client.connect();
  return {
    async askAll(query) {
      for (const schema of schemas) {
        await client.query(`set search_path = ${schema}`);
        await client.query({ text: query, rowMode: 'array' });
      }
    },
    end: () => client.end(),
  };
}
