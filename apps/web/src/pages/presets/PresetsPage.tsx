import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { api } from '../../api/api.ts';
import { throwWithoutData } from '../../api/throw-without-data.ts';
import { useSettings } from '../../settings/own-settings.ts';
import { PageContainer } from '../../shell/PageContainer.tsx';
import { ButtonLink } from '../../ui/controls/Button.tsx';
import { ActMark } from '../../ui/facts/ActMark.tsx';
import { Legend } from '../../ui/facts/Legend.tsx';
import { Breadcrumbs } from '../../ui/page/Breadcrumbs.tsx';
import { PageHeader } from '../../ui/page/PageHeader.tsx';
import { Skeleton } from '../../ui/page/Skeleton.tsx';
import { StartBar } from '../lobby/StartBar.tsx';
import { CertaintyKey } from './Certainty.tsx';
import { PresetList } from './PresetList.tsx';
import { PresetPanel } from './PresetPanel.tsx';
import styles from './PresetsPage.module.css';
import { lengthOf } from './preset-words.ts';

/** `/assessments/new?preset=graduate`: every shape an assessment may have, side by side. */
export function PresetsPage() {
  const presets = useQuery({ ...api.presets.queryOptions(), ...throwWithoutData });
  const [search, setSearch] = useSearchParams();
  const usual = useSettings().preset;
  const wanted = search.get('preset') ?? usual;
  const chosen = presets.data?.find(({ id }) => id === wanted) ?? presets.data?.[0];
  return (
    <>
      <PageContainer title="Choose an assessment" spacing="tight">
        <PageHeader
          title="Choose an assessment"
          crumbs={
            <Breadcrumbs crumbs={[{ label: 'Home', to: '/' }, { label: 'Choose an assessment' }]} />
          }
        >
          <Legend
            marks={(['code', 'write', 'choose'] as const).map((act) => [
              <ActMark key={act} act={act} />,
              `you ${act}`,
            ])}
          />
        </PageHeader>
        <div className={styles.columns} aria-busy={chosen === undefined}>
          {presets.data && chosen ? (
            <>
              <PresetList
                presets={presets.data}
                chosen={chosen}
                onChoose={({ id }) =>
                  setSearch({ preset: id }, { replace: true, preventScrollReset: true })
                }
              />
              <PresetPanel preset={chosen} />
            </>
          ) : (
            <>
              <Skeleton height={720} />
              <Skeleton height={480} />
            </>
          )}
        </div>
        <CertaintyKey />
      </PageContainer>
      {chosen ? (
        <StartBar
          fact={`${chosen.name}, ${lengthOf(chosen)}.`}
          consequence="The clock does not start yet."
          narrow
        >
          <ButtonLink
            kind="primary"
            size={40}
            className={styles.setUp}
            to={`/assessments/new/${chosen.id}`}
          >
            Set up {chosen.name}
          </ButtonLink>
        </StartBar>
      ) : null}
    </>
  );
}
