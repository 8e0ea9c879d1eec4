import { z } from 'zod';

/** What an assessment may consist of: each kind at most once, in any order. */
export const sectionKinds = [
  'coding',
  'approach',
  'sql',
  'work-style',
  'work-simulation',
  'questions',
  'writing',
] as const;
export const SectionKindSchema = z.enum(sectionKinds);
export type SectionKind = z.infer<typeof SectionKindSchema>;
