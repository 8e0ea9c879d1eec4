/** The target is of the median unless it is of what nineteen of twenty take at most. */
export type Page = { name: string; path: string; atMostMs: number; of?: 'p95' };

/** Of every page of the history. */
const pastAtMostMs = 100;

type Subjects = { assessment: string; submission: string; problem: string };

/**
 * Every page that shows what is past, with all that it asks for: ways to find submissions and notes, an
 * assessment with its report, film and log, a submission with its tests, progress. What nothing has makes
 * the server look through all that there is. `npm run bench -- --only pages` measures them.
 */
export function historyPages({ assessment, submission, problem }: Subjects): Page[] {
  const zone = 'zone=Europe/Zagreb';
  const list: [name: string, path: string][] = [
    ['past', '/submissions'],
    ['past.codeFound', '/submissions?search=try'],
    ['past.codeInVain', '/submissions?search=nowhere'],
    ['past.notes', '/submissions?search=think%20number'],
    ['past.starred', '/submissions?starred=yes'],
    ['past.byPassRate', '/submissions?order=fewest'],
    ['past.byTitle', '/submissions?order=problem'],
    [
      'past.filtered',
      '/submissions?where=assessment&preset=classic-105&verdict=accepted&language=javascript',
    ],
    ['past.ofTopic', '/submissions?topic=sorting&fromMs=1&beforeMs=8000000000000'],
    ['past.ofProblem', `/submissions?problem=${problem}`],
    ['past.counts', '/submission-counts'],
    ['past.problemNotes', '/notes?search=about'],
    ['note', `/notes/${problem}`],
    ['note.revisions', `/notes/${problem}/revisions`],
    ['versions', `/versions?problem=${problem}`],
    ['practice', `/practice/${problem}`],
    ['assessments', '/assessments?limit=100'],
    ['assessment', `/assessments/${assessment}`],
    ['assessment.report', `/assessments/${assessment}/report`],
    ['assessment.drafts', `/assessments/${assessment}/drafts`],
    ['assessment.replay', `/assessments/${assessment}/replay`],
    ['assessment.log', `/assessments/${assessment}/log`],
    ['assessment.toDelete', `/own-data/assessments/${assessment}`],
    ['submission.whole', `/submissions/${submission}`],
    ['submission.smallest', `/submissions/${submission}/smallest`],
    ['submission.growth', `/submissions/${submission}/growth`],
    ['ownData', '/own-data'],
    ['progress', `/progress?weeks=52&${zone}`],
    ['review', `/review?${zone}`],
    ['home', '/overview'],
    ['problems', '/problems'],
  ];
  return list.map(([name, path]) => ({ name, path, atMostMs: pastAtMostMs, of: 'p95' }));
}
