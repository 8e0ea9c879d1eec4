import type { Difficulty, Progress } from '@dryrun/contract';

/** One problem of one assessment, or one problem practised in one week. */
export type ProgressEntry = {
  where: 'assessment' | 'practice';
  /** Null in practice. */
  assessmentId: string | null;
  slug: string;
  title: string;
  difficulty: Difficulty;
  topics: readonly string[];
  language: string;
  /** Place in `weeks`. */
  week: number;
  /** When the assessment began; in practice the last submission of the week. */
  atMs: number;
  passed: number;
  total: number;
  limited: number;
  rightAfterMinutes: number | null;
  lostMinutes: number | null;
  /** Null in practice. */
  restsOn: 'drafts' | 'submissions' | null;
};

/** With all that is to be drawn in one list, the oldest first. */
export type ListedProgress = Progress & { entries: ProgressEntry[] };

/** Puts assessments and practice into one list, each with what is told of its problem. */
export function listEntries(progress: Progress): ListedProgress {
  const describe = (slug: string) => ({
    slug,
    ...(progress.problems[slug] ?? { title: slug, difficulty: 'medium' as const, topics: [] }),
  });
  const assessed = progress.assessments.flatMap(({ id, atMs, week, problems }) =>
    problems.map(
      (problem): ProgressEntry => ({
        ...{ where: 'assessment', assessmentId: id, week, atMs },
        ...describe(problem.slug),
        ...problem,
      }),
    ),
  );
  const practised = progress.practice.flatMap(({ slug, language, weeks }) =>
    weeks.map(
      (ofWeek): ProgressEntry => ({
        ...{ where: 'practice', assessmentId: null, language },
        ...describe(slug),
        ...ofWeek,
        ...{ limited: 0, rightAfterMinutes: null, lostMinutes: null, restsOn: null },
      }),
    ),
  );
  return { ...progress, entries: [...assessed, ...practised].sort((a, b) => a.atMs - b.atMs) };
}
