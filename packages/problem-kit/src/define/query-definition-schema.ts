import { type ColumnType, columnTypes, levelOf, type Row, type Value } from '@dryrun/judge';
import { z } from 'zod';
import type { Random } from '../generate/random.ts';
import { headFields } from './definition-schema.ts';

/** The type, with ` null` behind it where the column may be null, or more about it. */
export type ColumnDefinition =
  | ColumnType
  | `${ColumnType} null`
  | { type: ColumnType | `${ColumnType} null`; references: string };

const types = new Set<string>(columnTypes.flatMap((type) => [type, `${type} null`]));
const typeList = columnTypes.join(', ');

const columnType = z
  .string({ error: `give the type: ${typeList}` })
  .refine((text) => types.has(text), {
    error: `use one of ${typeList}, with " null" behind it where the column may be null`,
  });

const column = z.union([
  columnType,
  z.strictObject({ type: columnType, references: z.string() }),
]) as unknown as z.ZodType<ColumnDefinition>;

export const queryDefinitionSchema = z.strictObject({
  kind: z.literal('sql'),
  ...headFields,
  constraints: headFields.constraints.refine(
    (constraints) => constraints.every((one) => levelOf(one) === 1),
    { error: 'a query has no levels: leave the level out' },
  ),
  tables: z.record(
    z.string(),
    z.strictObject({ key: z.array(z.string()).min(1), columns: z.record(z.string(), column) }),
    { error: 'give the tables by name: { key, columns }' },
  ),
  result: z.record(
    z.string(),
    z.strictObject({
      type: z.enum(columnTypes, { error: `use one of ${typeList}` }),
      meaning: z.string({ error: 'say what the column is' }).min(1),
    }),
    { error: 'give the columns of the result by name: { type, meaning }' },
  ),
  order: z.string({ error: 'say what decides the order of the rows, or null' }).min(1).nullable(),
});

export type CheckedQueryDefinition = z.infer<typeof queryDefinitionSchema>;

const rows = z.array(z.custom<Row>(Array.isArray), { error: 'give the rows as a list of lists' });
const dataSet = z.record(z.string(), rows, { error: 'give the rows of each table by its name' });
export type GivenDataSet = z.infer<typeof dataSet>;

export const queryExamplesSchema = z
  .array(
    z.strictObject({
      tables: dataSet,
      expected: rows,
      explanation: z.string({ error: 'give the explanation as text, even if it is empty' }),
    }),
    { error: 'export default defineQueryExamples([…])' },
  )
  .min(1, { error: 'give at least one sample' });

type Make = (random: Random, index: number) => GivenDataSet;
const isFunction = (given: unknown) => typeof given === 'function';
const groupName = z.string().min(1, { error: 'name the group for what it probes' });

export const dataSetGroupsSchema = z
  .array(
    z.union(
      [
        z.strictObject({ group: groupName, sets: z.array(dataSet).min(1) }),
        z.strictObject({
          group: groupName,
          count: z.int().min(1),
          make: z.custom<Make>(isFunction),
        }),
      ],
      { error: 'give { group, sets: [one or more] } or { group, count, make }' },
    ),
    { error: 'export default defineDataSets([…])' },
  )
  .min(1, { error: 'give at least one group of data sets' })
  .refine((groups) => new Set(groups.map((g) => g.group)).size === groups.length, {
    error: 'two groups share a name; name each for what it probes',
  });

export type CheckedDataSetGroups = z.infer<typeof dataSetGroupsSchema>;

/** What `lock` writes down of the reference: the rows of the result on each hidden data set. */
export const expectedSchema = z.array(z.array(z.custom<readonly Value[]>(Array.isArray)));
