import { z } from 'zod';
import { MatchSchema } from './note.ts';
import { LanguageIdSchema, SlugSchema, VerdictSchema } from './problem.ts';
import { SubmissionSummarySchema } from './run.ts';
import { SearchText } from './text.ts';
import { numberInUrl } from './whole-number.ts';

export const submissionOrders = ['newest', 'oldest', 'problem', 'fewest', 'most'] as const;
/** `fewest` and `most`: by the share of tests that passed. Equals stand newest first. */
export type SubmissionOrder = (typeof submissionOrders)[number];

/** A moment in an address: milliseconds since 1970. */
const momentInUrl = numberInUrl(0, 8_640_000_000_000);

/** Which submissions of the list are wanted. What is left out means any. */
export const SubmissionFilterSchema = z.object({
  problem: SlugSchema.optional(),
  verdict: VerdictSchema.optional(),
  language: LanguageIdSchema.optional(),
  assessment: z.uuid().optional(),
  /** `practice`: outside assessments; `assessment`: inside. */
  where: z.enum(['practice', 'assessment']).optional(),
  /** A preset's id: in assessments by that preset. */
  preset: z.string().max(60).optional(),
  /** Of problems with this topic. Those of a running assessment have none that is told. */
  topic: z.string().max(60).optional(),
  /** From this moment on. */
  fromMs: momentInUrl.optional(),
  /** Before this moment. */
  beforeMs: momentInUrl.optional(),
  starred: z.enum(['yes']).optional(),
  /**
   * Words between blanks, in any order, each of the problem's title, the preset, the language, the
   * verdict, the note or the code.
   */
  search: SearchText.optional(),
  order: z.enum(submissionOrders).default('newest'),
});

export const ListedSubmissionSchema = SubmissionSummarySchema.extend({
  starred: z.boolean(),
  /** The first line of its note with words in it. Null without, and while its problem is in a running assessment. */
  note: z.string().nullable(),
  /** Where a word of the search was found that the row itself does not say. */
  match: MatchSchema.nullable(),
});
export type ListedSubmission = z.infer<typeof ListedSubmissionSchema>;

/** What an owner has in all. */
export const SubmissionCountsSchema = z.object({
  submissions: z.int(),
  problems: z.int(),
  starred: z.int(),
  noted: z.int(),
});
export type SubmissionCounts = z.infer<typeof SubmissionCountsSchema>;
