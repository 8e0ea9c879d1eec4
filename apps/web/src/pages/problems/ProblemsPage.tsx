import type { ProblemSummary } from '@dryrun/contract';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearchParams } from 'react-router';
import { api } from '../../api/api.ts';
import { throwWithoutData } from '../../api/throw-without-data.ts';
import { SkeletonRows } from '../../results/SkeletonRows.tsx';
import { PageContainer } from '../../shell/PageContainer.tsx';
import { useShownTopics } from '../../topics/shown-topics.ts';
import { Button, ButtonLink, LinkButton } from '../../ui/controls/Button.tsx';
import { EmptyState } from '../../ui/page/EmptyState.tsx';
import { PageHeader } from '../../ui/page/PageHeader.tsx';
import { Panel, PanelFooter } from '../../ui/page/Panel.tsx';
import { countOf, formatCount } from '../../words/amount.ts';
import { Pager } from './Pager.tsx';
import { ProblemFilters } from './ProblemFilters.tsx';
import { ProblemTable } from './ProblemTable.tsx';
import {
  isFiltered,
  type ProblemFilter,
  pageSize,
  readFilter,
  selectProblems,
  writeFilter,
} from './problem-filter.ts';

const askAgainMs = 1_000;

/** The practice catalogue. What is chosen stands in the address. */
export function ProblemsPage() {
  const { data: problems } = useQuery({
    ...api.problems.list.queryOptions(),
    // As long as something is judged its row says so.
    refetchInterval: ({ state }) =>
      state.data?.some(({ underWay }) => underWay) ? askAgainMs : false,
    ...throwWithoutData,
  });
  const [params, setParams] = useSearchParams();
  const navigate = useNavigate();
  const [topicsShown, setTopicsShown] = useShownTopics();
  const filter = readFilter(params);
  const change = (part: Partial<ProblemFilter>) =>
    setParams(writeFilter({ ...filter, page: 1, ...part }), {
      replace: true,
      preventScrollReset: true,
    });
  // A page is a place: Back leads to the one before.
  const turnTo = (page: number) => setParams(writeFilter({ ...filter, page }));

  const matching = problems ? selectProblems(problems, filter, topicsShown) : [];
  /** How many more there would be if hidden topics were searched too. */
  const hiddenMatches =
    topicsShown || !problems ? 0 : selectProblems(problems, filter, true).length - matching.length;
  const pages = Math.max(1, Math.ceil(matching.length / pageSize));
  const page = Math.min(filter.page, pages);
  const shown = matching.slice((page - 1) * pageSize, page * pageSize);
  const drawOne = () => {
    const drawn = matching[Math.floor(Math.random() * matching.length)];
    if (drawn) navigate(`/problems/${drawn.slug}`);
  };

  return (
    <PageContainer title="Problems">
      <PageHeader title="Problems" meta={problems ? countProblems(problems) : ['…']}>
        <ButtonLink to="/questions">Written questions</ButtonLink>
        <Button kind="primary" onClick={drawOne} disabled={matching.length === 0}>
          Draw one at random
        </Button>
      </PageHeader>
      <Panel>
        <ProblemFilters problems={problems ?? []} filter={filter} onChange={change} />
        {problems ? (
          <ProblemTable problems={shown} topicsShown={topicsShown} />
        ) : (
          <SkeletonRows rows={pageSize} rowHeight={40} label="Loading the problems" />
        )}
        {problems && matching.length === 0 ? (
          <EmptyState>
            {isFiltered(filter) ? (
              <>
                No problem matches.{' '}
                <LinkButton
                  onClick={() =>
                    change({ search: '', difficulty: null, topic: null, status: null })
                  }
                >
                  Clear the filters
                </LinkButton>
                {hiddenMatches > 0 ? (
                  <>
                    {' or '}
                    <LinkButton onClick={() => setTopicsShown(true)}>
                      show topics and search them too
                    </LinkButton>
                  </>
                ) : null}
              </>
            ) : (
              'There are no problems yet. They live in the folder problems of this installation.'
            )}
          </EmptyState>
        ) : null}
        {matching.length > 0 ? (
          <Pager
            first={(page - 1) * pageSize + 1}
            last={(page - 1) * pageSize + shown.length}
            total={matching.length}
            onPrevious={page > 1 ? () => turnTo(page - 1) : null}
            onNext={page < pages ? () => turnTo(page + 1) : null}
          />
        ) : null}
        {matching.length > 0 && hiddenMatches > 0 ? (
          <PanelFooter>
            <span>
              {formatCount(hiddenMatches)} more by a topic that is hidden.{' '}
              <LinkButton onClick={() => setTopicsShown(true)}>
                Show topics and search them too
              </LinkButton>
            </span>
          </PanelFooter>
        ) : null}
      </Panel>
    </PageContainer>
  );
}

function countProblems(problems: readonly ProblemSummary[]): string[] {
  const count = (status: ProblemSummary['status']) =>
    problems.filter((problem) => problem.status === status).length;
  return [
    countOf(problems.length, 'problem'),
    `${count('solved')} solved`,
    `${count('tried')} tried`,
  ];
}
