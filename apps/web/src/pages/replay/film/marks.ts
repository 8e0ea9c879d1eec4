import type { Replay, ReplayRun } from '@dryrun/contract';
import { sayMoment, shapeOf } from '../../../results/session-words.ts';
import type { MarkKind } from '../../../ui/facts/MarkShape.tsx';

/** Something that happened: a shape on the scrubber, a line in the list. */
export type Mark = {
  id: string;
  kind: MarkKind;
  atMs: number;
  /** Of what lasts. */
  durationMs: number | null;
  /** Where it belongs; null for what is of no problem. */
  problem: string | null;
  text: string;
  rate: { passed: number; total: number } | null;
  /** Whether it is in the short list. */
  main: boolean;
};

/** Everything that is marked, in order. What lay beyond the end of coding is no part of the film. */
export function listMarks(replay: Replay): Mark[] {
  const titles = new Map(replay.problems.map(({ slug, title }) => [slug, title]));
  const nameOf = (slug: string | null) => titles.get(slug ?? '') ?? slug ?? '';
  let opened = 0;
  const moments = replay.moments
    .filter(({ atMs }) => atMs <= replay.codingMs)
    .map((moment, at): Mark => {
      if (moment.kind === 'problem') opened += 1;
      const { kind, atMs, problem } = moment;
      const durationMs =
        moment.durationMs === null ? null : Math.min(moment.durationMs, replay.codingMs - atMs);
      return {
        id: `moment ${at}`,
        kind: kind === 'problem' ? (opened === 1 ? 'open' : 'switch') : shapeOf(kind),
        atMs,
        durationMs,
        problem,
        text: sayMoment({ ...moment, durationMs }, nameOf(problem), opened === 1),
        rate: null,
        main: kind !== 'window' && !moment.paste?.fromHere,
      };
    });
  const runs = replay.runs.map((run, at): Mark => {
    const { kind, atMs, problem, passed, total } = run;
    const judged = kind === 'submission' && passed !== null && total !== null;
    return {
      id: `run ${at}`,
      kind: kind === 'submission' ? 'submission' : 'run',
      atMs,
      durationMs: null,
      problem,
      text: sayRun(run),
      rate: judged ? { passed, total } : null,
      main: kind !== 'custom',
    };
  });
  const end: Mark = {
    id: 'end',
    kind: 'bell',
    atMs: replay.codingMs,
    durationMs: null,
    problem: null,
    text: replay.byBell ? 'Bell' : 'Ended early',
    rate: null,
    main: true,
  };
  return [...moments, ...runs, end].sort((a, b) => a.atMs - b.atMs);
}

function sayRun({ kind, number, passed, total }: ReplayRun): string {
  if (kind === 'submission') return number === null ? 'Submission' : `Submission ${number}`;
  if (kind === 'custom') return 'Run, own input';
  return passed === null ? 'Run' : `Run, samples ${passed}/${total}`;
}
