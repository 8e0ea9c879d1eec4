import type { TestDetails, TestPart } from '@dryrun/contract';
import type { Schema } from '@dryrun/db';
import {
  formatInput,
  formatValue,
  type ProblemSignature,
  type Tolerance,
  type Value,
} from '@dryrun/problem-kit';
import type { Selectable } from 'kysely';
import { namedInput } from '../problems/problem-view.ts';
import { showCalls } from '../problems/shown-calls.ts';
import { showGrids } from '../problems/shown-grids.ts';
import { showPair } from '../problems/shown-pair.ts';
import { cutText, showText, showValue, spaced } from '../problems/shown-value.ts';

/** What the program gave back on a test, as it is stored: JSON texts. */
export type StoredOutcome = Pick<
  Selectable<Schema['run_test']>,
  'output' | 'console' | 'console_characters' | 'message'
>;

/** What a test gives and wants. Nothing is wanted of own input; null when the test is not known any more. */
export type KnownTest = {
  signature: ProblemSignature;
  tolerance: Tolerance | null;
  input: readonly Value[];
  expected?: Value;
  outsideLimits?: string | null;
};

/** One test in full, every value cut at `limitBytes`. */
export function testDetails(
  test: KnownTest | null,
  outcome: StoredOutcome,
  limitBytes: number,
): TestDetails {
  const message = outcome.message === null ? null : JSON.parse(outcome.message);
  const console: string = JSON.parse(outcome.console);
  return {
    input: test ? namedInput(test.signature, test.input, limitBytes) : [],
    ...shownResults(test?.expected, outcome.output, limitBytes),
    calls:
      test &&
      showCalls(test.signature, test.input, {
        expected: test.expected,
        output: outcome.output,
        message,
      }),
    grids:
      test?.signature.kind === 'query'
        ? showGrids(test.signature, test.input, {
            expected: test.expected,
            output: outcome.output,
          })
        : null,
    tolerance: test?.tolerance ?? null,
    outsideLimits: test?.outsideLimits ?? null,
    console: cutText(console, limitBytes),
    consoleCharacters: outcome.console_characters ?? console.length,
    message: message === null ? null : cut(message, limitBytes),
  };
}

function shownResults(
  expected: Value | undefined,
  output: string | null,
  limitBytes: number,
): Pick<TestDetails, 'expected' | 'output'> {
  if (expected !== undefined && output !== null)
    return showPair(formatValue(expected), output, limitBytes);
  return {
    expected: expected === undefined ? null : showValue(expected, limitBytes),
    output: output === null ? null : showText(output, limitBytes),
  };
}

/** One part of a test, whole; null when there is none. */
export function testPart(
  test: KnownTest | null,
  outcome: StoredOutcome,
  part: TestPart,
): string | null {
  switch (part) {
    case 'input':
      return test && spaced(formatOwnInput(test.signature, test.input));
    case 'expected':
      return test?.expected === undefined ? null : spaced(formatValue(test.expected));
    case 'output':
      return outcome.output === null ? null : spaced(outcome.output);
    case 'console':
      return JSON.parse(outcome.console);
  }
}

/**
 * An input as own input is typed in. A function's arguments stand in their order; the two lines of a
 * class say what they are.
 */
export function formatOwnInput(signature: ProblemSignature, input: readonly Value[]): string {
  if (signature.kind === 'class') return formatInput(signature, input);
  return input.map(formatValue).join('\n');
}

function cut(text: string, limitBytes: number): string {
  const shown = cutText(text, limitBytes);
  return shown.length < text.length ? `${shown}…` : shown;
}
