import type { Problem } from '@dryrun/contract';
import type { Database } from '@dryrun/db';
import {
  type Catalogue,
  inputNames,
  limitsFor,
  type ProblemSignature,
  type PublicProblem,
  type PublicSample,
  type QuerySignature,
  type Signature,
} from '@dryrun/problem-kit';
import { hasLevels, levelViews } from '../levels/levels-of.ts';
import { problemAsOpen } from '../levels/open-levels.ts';
import { hiddenTestsAreLocked } from '../submissions/unlock.ts';
import { showCalls } from './shown-calls.ts';
import { showGrids } from './shown-grids.ts';
import { shownInListBytes, showValue } from './shown-value.ts';

/** Showing the samples of a problem costs the same every time, so it is done once. */
const views = new WeakMap<PublicProblem, Problem>();

/**
 * A problem of the catalogue as it is sent: nothing of the hidden tests but their number. One with levels
 * is told as far as the catalogue was asked for it.
 */
export function problemView(problem: PublicProblem): Problem {
  const known = views.get(problem);
  if (known) return known;
  const { slug, title, difficulty, statement, signature, limits, hiddenTestCount } = problem;
  const view: Problem = {
    slug,
    asksFor: problem.asksFor,
    title,
    difficulty,
    topics: [...problem.topics],
    statement,
    constraints: problem.constraints.map(({ rule, meaning }) => ({ rule, meaning })),
    signature: signatureView(signature),
    limits: {
      timeLimitsMs: Object.fromEntries(
        Object.keys(problem.starterCode).map((language) => [
          language,
          limitsFor(language, limits).timeLimitMs,
        ]),
      ),
      memoryLimitBytes: limits.memoryLimitBytes,
      outputLimitBytes: limits.outputLimitBytes,
    },
    samples: problem.samples.map((sample) => ({
      input: namedInput(signature, sample.input, shownInListBytes),
      expected: showValue(sample.expected, shownInListBytes),
      calls: showCalls(signature, sample.input, {
        expected: sample.expected,
        output: null,
        message: null,
      }),
      grids:
        signature.kind === 'query'
          ? showGrids(signature, sample.input, { expected: sample.expected, output: null })
          : null,
      explanation: sample.explanation,
    })),
    hiddenTestCount,
    starterCode: { ...problem.starterCode },
    levels: hasLevels(problem) ? { total: problem.levelCount, open: levelViews(problem) } : null,
  };
  views.set(problem, view);
  return view;
}

/** The same for whoever is being examined on it: not what it is about. */
export function problemInSitting(problem: PublicProblem): Problem {
  return { ...problemView(problem), topics: [] };
}

/** As this owner may see it now. */
export async function problemViewFor(
  deps: { db: Database; catalogue: Catalogue },
  owner: string,
  problem: PublicProblem,
): Promise<Problem> {
  const [locked, open] = await Promise.all([
    hiddenTestsAreLocked(deps.db, owner, problem.slug),
    problemAsOpen(deps, owner, problem),
  ]);
  return locked ? problemInSitting(open) : problemView(open);
}

function signatureView(signature: ProblemSignature): Problem['signature'] {
  if (signature.kind === 'query') return querySignatureView(signature);
  const { name } = signature;
  const viewOf = (parameters: Signature['parameters']) =>
    parameters.map(({ name, type }) => ({ name, type }));
  const parameters = viewOf(signature.parameters);
  if (signature.kind === 'function') {
    return { kind: 'function', name, parameters, returns: signature.returns };
  }
  const methods = signature.methods.map((method) => ({
    name: method.name,
    parameters: viewOf(method.parameters),
    returns: method.returns,
  }));
  return { kind: 'class', name, parameters, methods };
}

function querySignatureView({ tables, columns, order }: QuerySignature): Problem['signature'] {
  return {
    kind: 'query',
    tables: tables.map(({ name, key, columns: own }) => ({
      name,
      key: [...key],
      columns: own.map(({ name, type, nullable = false, references = null }) => ({
        name,
        type,
        nullable,
        references,
      })),
    })),
    columns: columns.map(({ name, type, meaning }) => ({ name, type, meaning })),
    order,
  };
}

/** The parts of a test's input under the names they are typed in with, each cut at `limitBytes`. */
export function namedInput(
  signature: ProblemSignature,
  input: PublicSample['input'],
  limitBytes: number,
): Problem['samples'][number]['input'] {
  // Tables are shown as such.
  if (signature.kind === 'query') return [];
  return inputNames(signature).map((name, index) => ({
    name,
    ...showValue(input[index] ?? null, limitBytes),
  }));
}
