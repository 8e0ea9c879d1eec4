import { type Environment, type JudgeEvent, judge, judgeQuery, levelOf } from '@dryrun/judge';
import { type JudgingData, limitsFor } from '@dryrun/problem-kit';
import type { HandleRunDeps } from '../../handle-run.ts';
import { toLetters } from './outcome-letters.ts';

export type DraftText = {
  language: string;
  code: string;
  environment: Environment;
  /** Of a problem with levels: those that were open. Tests of later ones are not run. */
  level: number;
};

export type HowToJudge = {
  /** Tests on which other drafts took too long. They come last. */
  slow: ReadonlySet<number>;
  /** After so many tests that took too long the rest is not run. */
  mostTimeOuts: number;
  signal: AbortSignal;
};

/**
 * Judges one draft on the hidden tests. Letters for them, or null when it does not compile.
 *
 * A time-out costs its whole limit, so only some are waited for; with the tests that were too slow
 * before at the end, what is not run is what would have been too slow as well.
 */
export async function judgeDraft(
  draft: DraftText,
  data: JudgingData,
  deps: HandleRunDeps,
  { slow, mostTimeOuts, signal }: HowToJudge,
): Promise<string | null> {
  const all = [...data.hidden.entries()].flatMap(([at, test]) =>
    levelOf(test) <= draft.level ? [at] : [],
  );
  const order = [...all.filter((at) => !slow.has(at)), ...all.filter((at) => slow.has(at))];
  const tests = order.flatMap((at) => data.hidden[at] ?? []);
  const ended: { index: number; verdict: Extract<JudgeEvent, { kind: 'test' }>['verdict'] }[] = [];
  for await (const event of eventsOf(draft, { ...data, hidden: tests }, deps, {
    mostTimeOuts,
    signal,
  })) {
    if (event.kind === 'test')
      ended.push({ index: order[event.index] ?? 0, verdict: event.verdict });
    if (event.kind === 'verdict' && event.verdict === 'compile-error') return null;
  }
  return toLetters(ended, data.hidden.length);
}

function eventsOf(
  { language, code, environment, level }: DraftText,
  data: JudgingData,
  { sandbox, queries }: HandleRunDeps,
  bounds: { mostTimeOuts: number; signal: AbortSignal },
): AsyncIterable<JudgeEvent> {
  if (data.kind === 'query') {
    const { signature, limits, hidden: tests } = data;
    if (queries === undefined) throw new Error('nobody asks queries here');
    return judgeQuery({ query: code, signature, limits, tests, ...bounds }, queries);
  }
  const { signature, comparison, hidden: tests } = data;
  // Nobody waits, and a second chance would cost another limit.
  const limits = { ...limitsFor(language, data.limits), patient: true };
  const program = { language, code, signature, environment };
  return judge({ program, limits, comparison, tests, level, ...bounds }, sandbox);
}
