import { verdicts } from '@dryrun/judge';
import { z } from 'zod';
import { GridsSchema, QuerySignatureSchema } from './query.ts';
import { TimeMs } from './text.ts';

export const VerdictSchema = z.enum(verdicts);
export type Verdict = z.infer<typeof VerdictSchema>;

/** One test in a picture: a verdict, or queued as long as there is none. */
/** A test: its verdict, or why it has none. `not-run`: the rest was cut, and it never will have one. */
export const CellSchema = z.enum([...verdicts, 'running', 'queued', 'not-run']);
export type Cell = z.infer<typeof CellSchema>;

export const DifficultySchema = z.enum(['easy', 'medium', 'hard']);
export type Difficulty = z.infer<typeof DifficultySchema>;

export const LanguageIdSchema = z.string().regex(/^[a-z]{1,20}$/, {
  error: 'A language is named in lower case, for example typescript.',
});

export const SlugSchema = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
  error: 'A problem is named by its slug, for example night-charging.',
});

const ParametersSchema = z.array(z.object({ name: z.string(), type: z.string() }));

/** A function that is called once a test, a class whose methods are called many times, or a query. */
export const SignatureSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('function'),
    name: z.string(),
    parameters: ParametersSchema,
    returns: z.string(),
  }),
  z.object({
    kind: z.literal('class'),
    name: z.string(),
    /** Of the constructor. */
    parameters: ParametersSchema,
    methods: z.array(
      z.object({ name: z.string(), parameters: ParametersSchema, returns: z.string() }),
    ),
  }),
  QuerySignatureSchema,
]);

export const LimitsSchema = z.object({
  /** CPU time of one test by language: slower languages get more. */
  timeLimitsMs: z.record(z.string(), z.number()),
  memoryLimitBytes: z.number(),
  outputLimitBytes: z.number(),
});

/** A value as a person reads it. Long ones are cut; `bytes` is the length of the whole. */
export const ShownValueSchema = z.object({
  text: z.string(),
  truncated: z.boolean(),
  bytes: z.int(),
  /** Of two long values that differ late: how many characters before are left out, the same in both. */
  skipped: z.int().optional(),
});
export type ShownValue = z.infer<typeof ShownValueSchema>;

export const NamedValueSchema = ShownValueSchema.extend({ name: z.string() });

/** The calls of a class's test, one a row. Of a long test only those around the failure. */
export const CallsSchema = z.object({
  /** `ShelfLedger(3)`. */
  construction: z.string(),
  items: z.array(
    z.object({
      /** From 1, as messages count. */
      number: z.int(),
      /** `place("oat", 1)`, long arguments cut. */
      call: z.string(),
      /** Results as JSON, cut when long; null where none is known, or the method returns nothing. */
      expected: z.string().nullable(),
      output: z.string().nullable(),
    }),
  ),
  /** Calls in all. */
  total: z.int(),
  /** The call at fault, 0 being the constructor; null when none is. */
  failing: z.int().nullable(),
});
export type Calls = z.infer<typeof CallsSchema>;

export const SampleSchema = z.object({
  input: z.array(NamedValueSchema),
  expected: ShownValueSchema,
  /** Of a class; null for a function. */
  calls: CallsSchema.nullable(),
  /** Of a query, which has no other input; null for a program. */
  grids: GridsSchema.nullable(),
  /** Markdown; empty when the sample speaks for itself. */
  explanation: z.string(),
});

/** A row of the list of limits in a statement: `1 ≤ n ≤ 200,000`, `number of vans`. */
export const ConstraintSchema = z.object({ rule: z.string(), meaning: z.string() });

/** One level that is open: its part of the statement, and what came with it. */
export const LevelSchema = z.object({
  /** Markdown. */
  statement: z.string(),
  /** The methods that it adds. */
  methods: z.array(z.string()),
  /** The samples of all levels stand one after the other, in the order of the levels. */
  sampleCount: z.int(),
  /** So do the hidden tests. */
  hiddenTestCount: z.int(),
  /** What it adds to the starter code, by language: never put in place of what was written. */
  addedCode: z.record(z.string(), z.string()),
});
export type Level = z.infer<typeof LevelSchema>;

/** Of a problem with levels: those that are open, of how many. Of a later one nothing is told. */
export const LevelsSchema = z.object({ total: z.int(), open: z.array(LevelSchema) });
export type Levels = z.infer<typeof LevelsSchema>;

/**
 * A problem as a candidate may see it at any time: nothing of the hidden tests but their number. One with
 * levels is told as far as they are open: signature, samples, tests and starter code too.
 */
export const ProblemSchema = z.object({
  slug: SlugSchema,
  /** Queries are written in SQL alone, programs in any of the other languages. */
  asksFor: z.enum(['program', 'query']),
  title: z.string(),
  difficulty: DifficultySchema,
  topics: z.array(z.string()),
  /** Markdown. */
  statement: z.string(),
  constraints: z.array(ConstraintSchema),
  signature: SignatureSchema,
  limits: LimitsSchema,
  samples: z.array(SampleSchema),
  hiddenTestCount: z.int(),
  /** Code to begin with, by language. */
  starterCode: z.record(z.string(), z.string()),
  /** Null for a problem without levels. */
  levels: LevelsSchema.nullable(),
});
export type Problem = z.infer<typeof ProblemSchema>;

/** One hint. They are given one at a time, so that nobody reads further than they asked to. */
export const HintSchema = z.object({
  /** From 1. */
  number: z.int(),
  total: z.int(),
  /** Markdown. */
  text: z.string(),
});
export type Hint = z.infer<typeof HintSchema>;

/** The idea of the intended solution, with what it costs. */
export const EditorialSchema = z.object({
  /** Markdown with the sections Approach, Complexity and Common mistakes. */
  text: z.string(),
  complexity: z.object({ time: z.string(), space: z.string() }).nullable(),
  /** The reference solution, and one of each other language that has one. */
  solutions: z.array(z.object({ language: z.string(), code: z.string() })),
});
export type Editorial = z.infer<typeof EditorialSchema>;

/** Of all that were tried; `justified` of those that were not caught say why they cannot be. */
const CaughtSchema = z.object({ caught: z.int(), of: z.int(), justified: z.int() });

/** How strong the hidden tests of a problem are, as verifying its package found. */
export const ProofSchema = z.object({
  slug: SlugSchema,
  title: z.string(),
  hiddenTests: z.int(),
  /** Hidden tests of many small inputs, and how many inputs they have together. */
  sweeps: z.object({ count: z.int(), inputs: z.int() }),
  /** Of the reference solution. */
  mutants: CaughtSchema.nullable(),
  /** What a tired hand writes. */
  slips: CaughtSchema.nullable(),
  /** Ends of constraints and largest values, and to how many a hidden test goes. */
  ends: CaughtSchema.nullable(),
  wrongIdeaCount: z.int(),
  /** Each in its own words, with how many tests it fails. Null while the problem's tests are locked. */
  wrongIdeas: z
    .array(z.object({ idea: z.string(), language: z.string(), failed: z.int(), of: z.int() }))
    .nullable(),
});
export type Proof = z.infer<typeof ProofSchema>;

export const ResultSchema = z.object({
  submissionId: z.string(),
  verdict: VerdictSchema,
  passed: z.int(),
  total: z.int(),
  cells: z.array(CellSchema),
});
export type Result = z.infer<typeof ResultSchema>;

export const ProblemSummarySchema = ProblemSchema.pick({
  slug: true,
  asksFor: true,
  title: true,
  difficulty: true,
  topics: true,
  hiddenTestCount: true,
}).extend({
  status: z.enum(['new', 'tried', 'solved']),
  /** How many levels it has; null for a problem without. */
  levelCount: z.int().nullable(),
  /** The owner's best judged submission: most tests passed, then the latest. */
  best: ResultSchema.nullable(),
  lastTriedAtMs: TimeMs.nullable(),
  /** Where the owner's run or submission of it stands that has no verdict yet: the furthest. */
  underWay: z.enum(['queued', 'running']).nullable(),
});
export type ProblemSummary = z.infer<typeof ProblemSummarySchema>;
