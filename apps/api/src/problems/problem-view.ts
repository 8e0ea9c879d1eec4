import type { Problem } from '@dryrun/contract';
import {
  limitsFor,
  type PublicProblem,
  type PublicSample,
  type Signature,
} from '@dryrun/problem-kit';
import { shownInListBytes, showValue } from './shown-value.ts';

/** Showing the samples of a problem costs the same every time, so it is done once. */
const views = new WeakMap<PublicProblem, Problem>();

/** A problem of the catalogue as it is sent: nothing of the hidden tests but their number. */
export function problemView(problem: PublicProblem): Problem {
  const known = views.get(problem);
  if (known) return known;
  const { slug, title, difficulty, statement, signature, limits, hiddenTestCount } = problem;
  const view: Problem = {
    slug,
    title,
    difficulty,
    topics: [...problem.topics],
    statement,
    constraints: problem.constraints.map(({ rule, meaning }) => ({ rule, meaning })),
    signature: {
      kind: signature.kind,
      name: signature.name,
      parameters: signature.parameters.map(({ name, type }) => ({ name, type })),
      returns: signature.returns,
    },
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
      explanation: sample.explanation,
    })),
    hiddenTestCount,
    starterCode: { ...problem.starterCode },
  };
  views.set(problem, view);
  return view;
}

/** The arguments of a test under the names of the parameters, each cut at `limitBytes`. */
export function namedInput(
  signature: Signature,
  input: PublicSample['input'],
  limitBytes: number,
): Problem['samples'][number]['input'] {
  return signature.parameters.map(({ name }, index) => ({
    name,
    ...showValue(input[index] ?? null, limitBytes),
  }));
}
