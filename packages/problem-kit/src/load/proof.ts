import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { contentKeyOf } from './content-key.ts';
import { findPackages } from './read-package.ts';

/** Of all that were tried; `justified` of those that were not caught say why they cannot be. */
const caught = z.object({ caught: z.int(), of: z.int(), justified: z.int() });

const proofSchema = z.object({
  /** Of the package that was measured: see `contentKeyOf`. */
  contentKey: z.string(),
  hiddenTests: z.int(),
  /** Hidden tests of many small inputs, and how many inputs they have together. */
  sweeps: z.object({ count: z.int(), inputs: z.int() }),
  /** Each wrong solution in its own words, and which of so many hidden tests it fails. */
  wrongIdeas: z.array(
    z.object({
      idea: z.string(),
      language: z.string(),
      failed: z.int(),
      of: z.int(),
      /** None in a proof written before they were kept. */
      tests: z.array(z.int()).default([]),
      /** Of each of these the input at which it ended, from 1: of a sweep the first that failed. */
      inputs: z.array(z.int()).default([]),
    }),
  ),
  /**
   * Rules of the statement that one overlooks, and which tests the reference fails without each. Left out
   * of a proof written before they were kept.
   */
  rulesLeftOut: z
    .array(z.object({ rule: z.string(), tests: z.array(z.int()), inputs: z.array(z.int()) }))
    .optional(),
  /** Of the reference. Null where the reference is not written for them. */
  mutants: caught.nullable(),
  /** What a tired hand writes. Null in a package that is not held to them yet. */
  slips: caught.nullable(),
  /** Ends of constraints and largest values, and to how many a hidden test goes. */
  ends: caught.nullable(),
});

/** How strong the tests of a package are: what `verify` found, to be shown. */
export type Proof = z.infer<typeof proofSchema>;

/** A mistake in words of a person, the hidden tests it fails, and at which input of each it ends. */
export type KnownFailure = { idea: string; tests: readonly number[]; inputs: readonly number[] };

/** What is known to fail a package's tests: its wrong ideas, then the rules that one overlooks. */
export function knownFailures({ wrongIdeas, rulesLeftOut = [] }: Proof): KnownFailure[] {
  const overlooked = rulesLeftOut.map(({ rule, ...failure }) => ({
    idea: `Overlooks what the statement says: “${rule.replace(/[*_`]/g, '').replace(/[.:]$/, '')}”.`,
    ...failure,
  }));
  return [...wrongIdeas, ...overlooked];
}

/** By slug: what lies in the bank's `proof.json`. */
export type Proofs = Readonly<Record<string, Proof>>;

export const proofsSchema: z.ZodType<Proofs> = z.record(z.string(), proofSchema);

const fileName = 'proof.json';

/** Where the proofs of a bank lie. */
export const proofsFile = (problemsDir: string): string => join(problemsDir, fileName);

/** Those of a bank; none when nothing has been written yet. @throws ZodError for another content */
export async function readProofs(problemsDir: string): Promise<Proofs> {
  try {
    return proofsSchema.parse(JSON.parse(await readFile(proofsFile(problemsDir), 'utf8')));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return {};
    throw error;
  }
}

/** Null when there is none, or none of the package as it is now. */
export async function loadProof(problemsDir: string, slug: string): Promise<Proof | null> {
  // The slug may come from a request: only a folder that is listed is ever opened.
  if (!(await findPackages(problemsDir)).includes(slug)) return null;
  const proof = (await readProofs(problemsDir))[slug];
  if (!proof || proof.contentKey !== (await contentKeyOf(join(problemsDir, slug)))) return null;
  return proof;
}
