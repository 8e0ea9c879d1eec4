import type { Version } from '@dryrun/contract';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { useSearchParams } from 'react-router';
import { api } from '../../api/api.ts';
import { serverClock } from '../../api/server-clock.ts';
import { useLanguageName } from '../../api/use-language-name.ts';
import { HelpFailure } from '../../help/HelpFailure.tsx';
import { Filters } from '../../results/Filters.tsx';
import { PageContainer } from '../../shell/PageContainer.tsx';
import { TextLink } from '../../ui/controls/Button.tsx';
import { SelectMenu } from '../../ui/controls/SelectMenu.tsx';
import { Breadcrumbs } from '../../ui/page/Breadcrumbs.tsx';
import { EmptyState } from '../../ui/page/EmptyState.tsx';
import { PageHeader } from '../../ui/page/PageHeader.tsx';
import { Panel } from '../../ui/page/Panel.tsx';
import { Skeleton } from '../../ui/page/Skeleton.tsx';
import { countOf } from '../../words/amount.ts';
import { sayKind, sayTime } from '../../workspace/versions/version-words.ts';
import styles from './ComparePage.module.css';
import { chooseTwo, type Two } from './choose-two.ts';

const Comparison = lazy(async () => ({
  default: (await import('../../comparison/Comparison.tsx')).Comparison,
}));

/** `/compare?problem=…`: what stood in the editor of one problem, any two beside each other. */
export function ComparePage() {
  const [params] = useSearchParams();
  const problem = params.get('problem') ?? '';
  return problem === '' ? <WithoutProblem /> : <Versions problem={problem} />;
}

function WithoutProblem() {
  return (
    <PageContainer title="Versions of a problem">
      <PageHeader
        title="Versions, compared"
        crumbs={<Breadcrumbs crumbs={[{ label: 'Submissions', to: '/submissions' }]} />}
      />
      <div className={styles.page}>
        <Panel>
          <EmptyState>
            Versions are compared of one problem.{' '}
            <TextLink to="/submissions">Open a submission</TextLink> and press Compare versions.
          </EmptyState>
        </Panel>
      </div>
    </PageContainer>
  );
}

/** Drafts, runs and submissions, of practice or of the `assessment` of the address, in one language. */
function Versions({ problem }: { problem: string }) {
  const [params, setParams] = useSearchParams();
  const assessment = params.get('assessment');
  const languageName = useLanguageName();
  const titles = useQuery(api.problems.list.queryOptions());
  const title = titles.data?.find(({ slug }) => slug === problem)?.title ?? problem;
  const list = useQuery({
    ...api.versions.list.queryOptions({
      input: { problem, ...(assessment ? { assessment } : {}) },
    }),
    retry: false,
  });
  const languages = [...new Set(list.data?.map(({ language }) => language))];
  const language = languages.find((id) => id === params.get('language')) ?? languages[0] ?? '';
  const versions = (list.data ?? []).filter((version) => version.language === language);
  const two = chooseTwo(versions, { a: params.get('a'), b: params.get('b') });
  const put = (change: Record<string, string>, without: readonly string[] = []) => {
    const next = new URLSearchParams(params);
    for (const name of without) next.delete(name);
    for (const [name, value] of Object.entries(change)) next.set(name, value);
    setParams(next, { replace: true, preventScrollReset: true });
  };

  return (
    <PageContainer title={`Versions of ${title}`}>
      <PageHeader
        title="Versions, compared"
        crumbs={
          <Breadcrumbs
            crumbs={[
              { label: 'Submissions', to: `/submissions?problem=${problem}` },
              { label: title },
            ]}
          />
        }
        meta={[
          assessment ? 'In one assessment' : 'In practice',
          ...(list.data ? [countOf(versions.length, 'version')] : []),
        ]}
      />
      <div className={styles.page}>
        <Panel>
          {list.error ? (
            <HelpFailure error={list.error} onRetry={() => void list.refetch()} />
          ) : list.data ? (
            <Filters>
              <SelectMenu
                label="Language"
                value={language}
                options={languages.map((id) => ({ value: id, label: languageName(id) }))}
                onChange={(chosen) => put({ language: chosen }, ['a', 'b'])}
              />
              {two ? <Sides versions={versions} two={two} onChoose={put} /> : null}
            </Filters>
          ) : (
            <Skeleton height={56} />
          )}
          {list.data && !two ? (
            <EmptyState>
              There are no two versions to compare in this language.{' '}
              <TextLink to={`/problems/${problem}`}>Practise it</TextLink>
            </EmptyState>
          ) : null}
        </Panel>
        {two ? (
          <Suspense fallback={<Skeleton height={320} />}>
            <Comparison key={`${two.a} ${two.b}`} ids={[two.a, two.b]} quiet />
          </Suspense>
        ) : null}
      </div>
    </PageContainer>
  );
}

function Sides({
  versions,
  two,
  onChoose,
}: {
  versions: readonly Version[];
  two: Two;
  onChoose: (change: Record<string, string>) => void;
}) {
  const nowMs = serverClock.now();
  const options = versions.map((version) => ({
    value: version.id,
    label: `${sayKind(version)}, ${sayTime(version.atMs, nowMs)}`,
    description: version.passed === null ? '' : `${version.passed}/${version.total}`,
  }));
  return (
    <>
      <SelectMenu
        label="One"
        value={two.a}
        options={options}
        onChange={(a) => onChoose({ a, b: two.b })}
      />
      <SelectMenu
        label="Other"
        value={two.b}
        options={options}
        onChange={(b) => onChoose({ a: two.a, b })}
      />
    </>
  );
}
