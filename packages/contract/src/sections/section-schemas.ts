import type { z } from 'zod';

/** What one kind of section is on the wire. */
export type SectionSchemas = {
  /** What a preset may say of it besides its minutes. Every field has a default. */
  settings: z.ZodObject;
  /** What may be seen of it while it runs: nothing of a key, of reasoning, of what comes later. */
  view: z.ZodObject<{ kind: z.ZodLiteral }>;
  /** What is kept for one of its items. */
  answer: z.ZodType;
  /** What the report shows of it. */
  report: z.ZodObject<{ kind: z.ZodLiteral }>;
};
