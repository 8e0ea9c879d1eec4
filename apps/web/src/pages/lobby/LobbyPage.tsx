import { type LanguageInfo, queryLanguage } from '@dryrun/contract';
import { useQuery } from '@tanstack/react-query';
import { useParams, useSearchParams } from 'react-router';
import { api } from '../../api/api.ts';
import { languagesQuery } from '../../api/languages-query.ts';
import { throwWithoutData } from '../../api/throw-without-data.ts';
import { NotFoundPage } from '../../shell/NotFoundPage.tsx';
import { PageContainer } from '../../shell/PageContainer.tsx';
import { Breadcrumbs } from '../../ui/page/Breadcrumbs.tsx';
import { PageHeader } from '../../ui/page/PageHeader.tsx';
import { Skeleton } from '../../ui/page/Skeleton.tsx';
import { Lobby } from './Lobby.tsx';
import styles from './LobbyPage.module.css';

/** Set-up and lobby in one: nothing runs before Start is pressed. */
export function LobbyPage() {
  const { preset: presetId } = useParams();
  const [params] = useSearchParams();
  const presets = useQuery({ ...api.presets.queryOptions(), ...throwWithoutData });
  const overview = useQuery({ ...api.overview.queryOptions(), ...throwWithoutData });
  const languages = useQuery({
    ...languagesQuery(),
    ...throwWithoutData,
    // Workers report their languages moments after the server is up.
    refetchInterval: ({ state: { data } }) =>
      data?.some(({ available }) => available) && !data.some(({ starting }) => starting)
        ? false
        : 2_000,
  });

  if (!presets.data || !overview.data || !languages.data) return <LobbySkeleton />;
  const readyId = params.get('assessment');
  const ready = overview.data.ready.find(({ id }) => id === readyId) ?? null;
  const find = (wanted: string | null | undefined) => presets.data.find(({ id }) => id === wanted);
  // What is set up already goes on without its preset, which may be gone.
  const preset = find(presetId) ?? (ready ? find('custom') : undefined);
  if (!preset) return <NotFoundPage />;
  const changed = preset.customisable ? find(params.get('change')) : undefined;
  return (
    <Lobby
      key={`${preset.id} ${ready?.id} ${changed?.id}`}
      preset={preset}
      ready={ready}
      kept={changed?.group === 'yours' ? changed : null}
      running={overview.data.current}
      languages={languages.data.filter(({ id }) => id !== queryLanguage)}
      noQueries={sayNoQueries(languages.data)}
      fromReview={params.get('from') === 'review'}
      chosen={params.get('problems')?.split(',').filter(Boolean) ?? []}
    />
  );
}

/** With what helps, as the worker says it. */
function sayNoQueries(languages: readonly LanguageInfo[]): string | null {
  const sql = languages.find(({ id }) => id === queryLanguage);
  if (languages.length === 0 || sql?.available || sql?.starting) return null;
  return sql?.reason ?? 'No worker has told of its server for queries yet.';
}

function LobbySkeleton() {
  return (
    <PageContainer title="Set up an assessment" spacing="tight">
      <PageHeader
        title="…"
        crumbs={
          <Breadcrumbs crumbs={[{ label: 'Home', to: '/' }, { label: 'Set up an assessment' }]} />
        }
        meta={['…']}
      />
      <div className={styles.columns} aria-busy="true">
        <div className={styles.column}>
          <Skeleton height={220} />
          <Skeleton height={190} />
          <Skeleton height={170} />
        </div>
        <div className={styles.column}>
          <Skeleton height={112} />
          <Skeleton height={480} />
        </div>
      </div>
    </PageContainer>
  );
}
