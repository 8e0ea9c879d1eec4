import type { Calls } from '@dryrun/contract';
import {
  formatCall,
  formatValue,
  type ProblemSignature,
  shorten,
  splitInput,
  type Value,
} from '@dryrun/problem-kit';
import { spaced } from './shown-value.ts';

/** Calls of one test that are shown; of longer ones those that lead to the failure. */
const mostShown = 60;
const shownBeforeFailure = 8;
const shownCharacters = 160;

/** What is known of a test besides its input. */
type Outcome = {
  expected?: Value | undefined;
  /** The results that came, as JSON text. */
  output: string | null;
  message: string | null;
};

/** The calls of a class's test with their results, to be read one a row; null for a function. */
export function showCalls(
  signature: ProblemSignature,
  input: readonly Value[],
  { expected, output, message }: Outcome,
): Calls | null {
  if (signature.kind !== 'class') return null;
  const { constructorArguments, calls } = splitInput(input);
  const failing = failingCall(message);
  const wanted = resultsIn(expected, calls.length);
  const given = resultsIn(output === null ? null : JSON.parse(output), calls.length);
  const first = Math.max(
    0,
    Math.min((failing ?? 0) - shownBeforeFailure, calls.length - mostShown),
  );
  const items = calls.slice(first, first + mostShown).map((call, offset) => {
    const index = first + offset;
    const [name, ...args] = call;
    const returns = signature.methods.find((method) => method.name === name)?.returns;
    const show = (results: readonly Value[] | null) =>
      results === null || returns === 'void'
        ? null
        : spaced(shorten(formatValue(results[index] ?? null), shownCharacters));
    return {
      number: index + 1,
      call: formatCall(String(name), args),
      expected: show(wanted),
      output: show(given),
    };
  });
  return {
    construction: formatCall(signature.name, constructorArguments),
    items,
    total: calls.length,
    failing,
  };
}

/** The judge begins a message with the call it is about. */
function failingCall(message: string | null): number | null {
  if (message?.startsWith('The constructor, ')) return 0;
  const number = /^Call (\d+), /.exec(message ?? '')?.[1];
  return number === undefined ? null : Number(number);
}

function resultsIn(value: unknown, count: number): readonly Value[] | null {
  return Array.isArray(value) && value.length === count ? value : null;
}
