import { z } from 'zod';
import { CellSchema, SlugSchema } from './problem.ts';
import { TimeMs } from './text.ts';

/** Names a version: a run's UUID, or a draft's with the number of its revision behind a point. */
export const VersionIdSchema = z
  .string()
  .regex(
    /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}(\.\d{1,9})?$/,
    'A version is named as the list of versions names it.',
  );

/** Something that stood in the editor once: a saved draft, or what was run or submitted. */
export const VersionSchema = z.object({
  id: z.string(),
  kind: z.enum(['draft', 'samples', 'custom', 'submission']),
  language: z.string(),
  atMs: TimeMs,
  /** Of a submission of the candidate; null for what the bell made, and for others. */
  number: z.int().nullable(),
  /** Tests passed; null where nothing was judged, or not yet. */
  passed: z.int().nullable(),
  total: z.int().nullable(),
});
export type Version = z.infer<typeof VersionSchema>;

export const VersionTextSchema = VersionSchema.extend({
  problem: z.string(),
  code: z.string(),
  /** Of a submission, its hidden tests; null for others. */
  cells: z.array(CellSchema).nullable(),
});
export type VersionText = z.infer<typeof VersionTextSchema>;

/** Of one problem: in one assessment, or in practice where none is named. */
export const ListVersionsSchema = z.object({
  problem: SlugSchema,
  assessment: z.uuid().optional(),
});
