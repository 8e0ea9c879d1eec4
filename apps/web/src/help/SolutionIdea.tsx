import { useQuery } from '@tanstack/react-query';
import { api } from '../api/api.ts';
import { readApiError } from '../api/api-error.ts';
import { Meta } from '../ui/facts/Meta.tsx';
import { Skeleton } from '../ui/page/Skeleton.tsx';
import { Prose } from '../ui/text/Prose.tsx';
import styles from './Help.module.css';
import { HelpFailure } from './HelpFailure.tsx';
import { SolutionCode } from './SolutionCode.tsx';

type SolutionIdeaProps = {
  slug: string;
  /** The one that its code is shown in first, where there is code in it. */
  language?: string;
};

/** The idea of the intended solution, fetched when it is shown. */
export function SolutionIdea({ slug, language }: SolutionIdeaProps) {
  const idea = useQuery({
    ...api.problems.editorial.queryOptions({ input: { slug } }),
    staleTime: Number.POSITIVE_INFINITY,
    retry: (count, error) => count < 2 && readApiError(error) === null,
  });
  if (idea.isError && !idea.data) {
    return <HelpFailure error={idea.error} onRetry={() => void idea.refetch()} />;
  }
  if (!idea.data) return <Skeleton height={148} />;
  const { text, complexity, solutions } = idea.data;
  return (
    <>
      {complexity ? (
        <div className={styles.complexity}>
          <Meta
            facts={[
              <span key="time">
                Time <code>{complexity.time}</code>
              </span>,
              <span key="space">
                Space <code>{complexity.space}</code>
              </span>,
            ]}
          />
        </div>
      ) : null}
      <Prose text={text} />
      <SolutionCode slug={slug} language={language} solutions={solutions} />
    </>
  );
}
