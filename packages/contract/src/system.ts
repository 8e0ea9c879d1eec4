import { z } from 'zod';
import { TimeMs } from './text.ts';

export const HealthSchema = z.object({
  ready: z.boolean(),
  version: z.string(),
  nowMs: TimeMs,
  /** What stands around each program; null until a worker has reported. */
  isolation: z.enum(['namespaces', 'process']).nullable(),
  checks: z.array(z.object({ name: z.string(), ok: z.boolean(), message: z.string() })),
});

/** A language is offered only when its smoke program passed in a worker. */
export const LanguageSchema = z.object({
  id: z.string(),
  name: z.string(),
  version: z.string(),
  available: z.boolean(),
  /** Not available yet: what is sent in it is kept, and judged when it is ready. */
  starting: z.boolean(),
  /** What it needs is missing, and looked for again and again: it starts once that is installed. */
  lookedFor: z.boolean(),
  reason: z.string().nullable(),
});
export type LanguageInfo = z.infer<typeof LanguageSchema>;

/** The one shape of every error. `field` names the input at fault, `errorId` a failure of ours. */
export const ErrorSchema = z.object({
  code: z.string(),
  status: z.int(),
  message: z.string(),
  data: z.object({ field: z.string().optional(), errorId: z.string().optional() }).optional(),
});
export type ErrorBody = z.infer<typeof ErrorSchema>;
