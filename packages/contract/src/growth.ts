import { z } from 'zod';
import { BackgroundSchema } from './background.ts';

/** Names of how something grows, `n log n`: one, or two that cannot be told apart. */
const GrowthSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('told'),
    names: z.array(z.string()),
    /** Of the straight line through the sizes, both axes logarithmic. */
    exponent: z.number(),
    /** Sizes that it rests on. */
    sizes: z.int(),
  }),
  z.object({
    kind: z.literal('cannot-tell'),
    reason: z.enum(['too-fast', 'few-sizes', 'noise', 'alike', 'no-curve']),
    /** The curves that fit, of `alike`. */
    alike: z.array(z.string()).optional(),
  }),
]);
export type Growth = z.infer<typeof GrowthSchema>;

/** What was measured of one size. Null where it was not run. */
const MeasuredSizeSchema = z.object({
  size: z.int(),
  ownMs: z.number().nullable(),
  referenceMs: z.number().nullable(),
  /** It took more than the limit, or was stopped. */
  over: z.boolean(),
  memoryBytes: z.number().nullable(),
});
export type MeasuredSize = z.infer<typeof MeasuredSizeSchema>;

/** One way in which inputs grow: one size alone, or all together. */
export const GrowthAxisSchema = z.object({
  /** As the constraints call it. */
  name: z.string(),
  together: z.boolean(),
  /** The hidden tests of which the inputs were made. */
  group: z.string(),
  sizes: z.array(MeasuredSizeSchema),
  /** Below that sizes cannot be told apart. */
  floorMs: z.number(),
  limitMs: z.number(),
  /** About the size at which the limit breaks. */
  breaksAt: z.int().nullable(),
  growth: GrowthSchema,
  memory: GrowthSchema,
  /**
   * What it says of the time that was written in the approach: `against` only where it is beyond doubt.
   * Null where nothing was written.
   */
  stated: z
    .object({
      kind: z.enum(['against', 'agrees', 'slower', 'open', 'not-compared']),
      because: z.string().nullable(),
    })
    .nullable(),
});
export type GrowthAxis = z.infer<typeof GrowthAxisSchema>;

/** How a submission's time grows with its input. */
export const SubmissionGrowthSchema = z.object({
  /** Null in practice until it was asked for. */
  background: BackgroundSchema.nullable(),
  /** Why it cannot be measured, in a sentence. */
  unavailable: z.string().nullable(),
  /** The time that was written in the approach, as it was written. */
  wrote: z.string().nullable(),
  axes: z.array(GrowthAxisSchema),
});
export type SubmissionGrowth = z.infer<typeof SubmissionGrowthSchema>;
