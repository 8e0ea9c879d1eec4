import { z } from 'zod';

const ResultColumnSchema = z.object({ name: z.string(), type: z.string(), meaning: z.string() });

/** What a query is asked on, and what is to come of it. */
export const QuerySignatureSchema = z.object({
  kind: z.literal('query'),
  tables: z.array(
    z.object({
      name: z.string(),
      /** Columns that tell one row from all others. */
      key: z.array(z.string()),
      columns: z.array(
        z.object({
          name: z.string(),
          type: z.string(),
          nullable: z.boolean(),
          /** `table.column` whose values it holds. */
          references: z.string().nullable(),
        }),
      ),
    }),
  ),
  /** Results are compared by position; names are for people. */
  columns: z.array(ResultColumnSchema),
  /** What decides the order of the rows; null where any order is right. */
  order: z.string().nullable(),
});
export type QuerySignature = z.infer<typeof QuerySignatureSchema>;

/** Rows as a table shows them. */
export const GridSchema = z.object({
  columns: z.array(z.object({ name: z.string(), type: z.string() })),
  /** The first ones; cells as text, long ones cut. */
  rows: z.array(z.array(z.string().nullable())),
  /** Rows in all. */
  total: z.int(),
});
export type Grid = z.infer<typeof GridSchema>;

/** A data set, and what came of it. */
export const GridsSchema = z.object({
  tables: z.array(GridSchema.extend({ name: z.string() })),
  expected: GridSchema.nullable(),
  output: GridSchema.nullable(),
  /** Whether the order of rows counts. */
  ordered: z.boolean(),
});
export type Grids = z.infer<typeof GridsSchema>;
