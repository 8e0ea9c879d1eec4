import type { Limits } from '../limits.ts';
import type { Value } from '../signature.ts';
import type { QuerySignature } from './query-signature.ts';

/** A column of a result as the server names it; `type` is the name of its type in Postgres' words. */
export type GivenColumn = { name: string; type: string };

/** Why a query could not be answered, in the server's words. */
export type Refusal = {
  /** SQLSTATE, five characters. */
  state: string;
  message: string;
  detail: string | null;
  hint: string | null;
  /** In characters of the query, from 1; null where the server names none. */
  position: number | null;
};

/** What became of a query on one data set. */
export type QueryResult = { cpuTimeMs: number; wallTimeMs: number; memoryBytes: number } & (
  | { kind: 'rows'; columns: readonly GivenColumn[]; rows: readonly (readonly (string | null)[])[] }
  | { kind: 'refused'; refusal: Refusal }
  | { kind: 'time-limit' }
  | { kind: 'memory-limit'; message: string }
  | { kind: 'output-limit'; message: string }
);

/**
 * Runs one query on many data sets, in order, each as if it were the only one. Cells come as the text
 * that Postgres prints, in the time zone UTC.
 *
 * @throws when the machinery fails, and the signal's reason once that is aborted. Never because of what
 * the query says.
 */
export interface QueryRunner {
  run(
    query: string,
    signature: QuerySignature,
    dataSets: readonly (readonly Value[])[],
    limits: Limits,
    signal?: AbortSignal,
  ): AsyncIterable<QueryResult>;
}
