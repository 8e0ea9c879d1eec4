import type { ColumnType, Limits, QuerySignature, Row } from '@dryrun/judge';
import type { Random } from '../generate/random.ts';
import type { Constraint, Difficulty } from './define-problem.ts';
import { faultsOf } from './definition-schema.ts';
import { ProblemPackageError } from './problem-package-error.ts';
import { type ColumnDefinition, queryDefinitionSchema } from './query-definition-schema.ts';

/** A table as an author writes it: its columns by name, in their order. */
export type TableDefinition = {
  /** Columns that tell one row from all others. */
  key: readonly string[];
  columns: Readonly<Record<string, ColumnDefinition>>;
};

/** What an author writes in problem.ts of a problem that asks for a query. */
export type QueryProblem<T extends Readonly<Record<string, TableDefinition>> = Tables> = {
  kind: 'sql';
  /** The name of the package's folder. */
  slug: string;
  title: string;
  difficulty: Difficulty;
  topics: readonly string[];
  tables: T;
  /** The columns of the result, in their order: the type and what it is. */
  result: Readonly<Record<string, { type: ColumnType; meaning: string }>>;
  /** What decides the order of the rows, as a sentence; null where any order is right. */
  order: string | null;
  /** CPU time on one data set, and what else differs from the judge's defaults. */
  limits?: Partial<Omit<Limits, 'patient' | 'thrifty'>>;
  constraints: readonly Constraint[];
};

export type Tables = Readonly<Record<string, TableDefinition>>;

/** The rows of each table by its name. */
export type DataSet<P> = P extends { tables: infer T } ? { [K in keyof T]: readonly Row[] } : never;

/** A visible data set with its result, worked out by hand. */
export type QueryExample<P> = {
  tables: DataSet<P>;
  expected: readonly Row[];
  /** Markdown; empty when the sample speaks for itself. */
  explanation: string;
};

/** Hidden data sets that probe one thing: written by hand, or made by a seeded generator. */
export type DataSetGroup<P> = { group: string } & (
  | { sets: readonly DataSet<P>[] }
  | { count: number; make(random: Random, index: number): DataSet<P> }
);

/**
 * Checks a query problem's definition and hands it back, so that problem.ts can export it.
 *
 * @throws ProblemPackageError naming each field at fault and the fix.
 */
export function defineQueryProblem<const T extends Tables>(
  problem: QueryProblem<T>,
): QueryProblem<T> {
  const checked = queryDefinitionSchema.safeParse(problem);
  if (!checked.success) throw new ProblemPackageError(problem.slug, faultsOf(checked.error));
  return problem;
}

/** Types the samples of `tests/examples.ts`: `defineQueryExamples<typeof problem>([…])`. */
export function defineQueryExamples<P>(
  examples: readonly QueryExample<P>[],
): readonly QueryExample<P>[] {
  return examples;
}

/** Types the generators of `tests/generate.ts`: `defineDataSets<typeof problem>([…])`. */
export function defineDataSets<P>(groups: readonly DataSetGroup<P>[]): readonly DataSetGroup<P>[] {
  return groups;
}

/** The definition as the judge takes it. */
export function querySignatureOf({
  tables,
  result,
  order,
}: Pick<QueryProblem, 'tables' | 'result' | 'order'>): QuerySignature {
  return {
    kind: 'query',
    tables: Object.entries(tables).map(([name, { key, columns }]) => ({
      name,
      key: [...key],
      columns: Object.entries(columns).map(([column, given]) => columnOf(column, given)),
    })),
    columns: Object.entries(result).map(([name, { type, meaning }]) => ({ name, type, meaning })),
    order,
  };
}

function columnOf(
  name: string,
  given: ColumnDefinition,
): QuerySignature['tables'][number]['columns'][number] {
  const { type: text, references } =
    typeof given === 'string' ? { type: given, references: undefined } : given;
  const nullable = text.endsWith(' null');
  const type = (nullable ? text.slice(0, -' null'.length) : text) as ColumnType;
  return { name, type, nullable, ...(references !== undefined && { references }) };
}
