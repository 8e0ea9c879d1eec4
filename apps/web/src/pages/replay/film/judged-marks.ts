import type { AssessmentDrafts, ProblemDrafts } from '@dryrun/contract';
import { bestDraft } from '../../../curve/curve.ts';
import type { Mark } from './marks.ts';

/** What the judged drafts mark: the first that compiles, the best, and where it was broken. */
export function judgedMarks(judged: AssessmentDrafts | undefined): Mark[] {
  return (judged?.problems ?? [])
    .filter(({ background }) => background.state === 'done')
    .flatMap(marksOf);
}

function marksOf({ slug, tests, drafts }: ProblemDrafts): Mark[] {
  const mark = (kind: Mark['kind'], text: string, at: number): Mark[] => {
    const draft = drafts[at];
    if (!draft || draft.passed === null) return [];
    return [
      {
        id: `${kind} ${slug}`,
        kind,
        atMs: Math.round(draft.atSeconds * 1000),
        durationMs: null,
        problem: slug,
        text,
        rate: { passed: draft.passed, total: tests },
        main: true,
      },
    ];
  };
  const first = drafts.findIndex(({ passed }) => passed !== null);
  const best = bestDraft(drafts);
  const bestAt = drafts.findIndex(
    ({ revision, language }) =>
      best !== null && revision === best.revision && language === best.language,
  );
  const broken = drafts.findIndex(
    ({ passed }, at) => best !== null && at > bestAt && passed !== null && passed < best.passed,
  );
  return [
    ...(first === bestAt ? [] : mark('first', 'First draft that compiles', first)),
    ...mark('best', 'Best draft', bestAt),
    ...mark('broken', 'Broken', broken),
  ];
}
