import { useQuery } from '@tanstack/react-query';
import { api } from '../api/api.ts';
import { HelpSection } from '../help/HelpSection.tsx';
import type { AskedFor } from '../help/use-asked-for.ts';
import type { DeskProblem } from '../workspace/desk.ts';
import { useStore } from '../workspace/state/use-store.ts';
import { PracticeNote } from './PracticeNote.tsx';

/** The help below a statement in practice, which knows whether the problem was solved anywhere. */
export function PracticeHelp({ problem, askedFor }: { problem: DeskProblem; askedFor: AskedFor }) {
  const { slug, title, topics } = problem.problem;
  const language = useStore(problem.language);
  const { submissions } = useStore(problem.runs);
  const solvedHere = submissions.some(({ verdict }) => verdict === 'accepted');
  const catalogue = useQuery({ ...api.problems.list.queryOptions(), enabled: !solvedHere });
  const status = catalogue.data?.find((entry) => entry.slug === slug)?.status;
  return (
    <>
      <HelpSection
        slug={slug}
        language={language}
        askedFor={askedFor}
        topics={topics}
        solved={solvedHere || status === 'solved'}
      />
      <PracticeNote slug={slug} title={title} />
    </>
  );
}
