import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { api } from '../../api/api.ts';
import { throwWithoutData } from '../../api/throw-without-data.ts';
import { PageContainer } from '../../shell/PageContainer.tsx';
import text from '../../styles/text.module.css';
import { EarlierVisitors } from './EarlierVisitors.tsx';
import { GuestNote } from './GuestNote.tsx';
import styles from './HomePage.module.css';
import { HomeSkeleton } from './HomeSkeleton.tsx';
import { LastDays } from './LastDays.tsx';
import { NextAssessment } from './NextAssessment.tsx';
import { NextProblems } from './NextProblems.tsx';
import { PresetTable } from './PresetTable.tsx';
import { ReadyAssessment } from './ReadyAssessment.tsx';
import { RecentAssessments } from './RecentAssessments.tsx';
import { RunningAssessment } from './RunningAssessment.tsx';

/** Comes only where a paper is being written. */
const WritingReminder = lazy(async () => ({
  default: (await import('../../sections/writing/WritingReminder.tsx')).WritingReminder,
}));

/** What to do now, what can be started, what came of it so far. */
export function HomePage() {
  const overview = useQuery({ ...api.overview.queryOptions(), ...throwWithoutData });
  const presets = useQuery({ ...api.presets.queryOptions(), ...throwWithoutData });
  const visitors = useQuery(api.earlierVisitors.get.queryOptions());
  // What they left pushes the rest down, so it is waited for; without an answer the page does without.
  const loaded = overview.data && presets.data && !visitors.isPending;

  return (
    <PageContainer title="Home">
      <h1 className={text.hidden}>Home</h1>
      {loaded && visitors.data ? <EarlierVisitors visitors={visitors.data} /> : null}
      {loaded ? <HomeContent overview={overview.data} presets={presets.data} /> : <HomeSkeleton />}
    </PageContainer>
  );
}

type HomeContentProps = Pick<Parameters<typeof NextAssessment>[0], 'presets'> & {
  overview: Parameters<typeof RecentAssessments>[0]['overview'];
};

function HomeContent({ overview, presets }: HomeContentProps) {
  const { current, lasting, ready } = overview;
  // Only one card at the top; what else is set up stands under it.
  const topReady = current || lasting.length > 0 ? null : (ready[0] ?? null);
  const otherReady = topReady ? ready.slice(1) : ready;
  return (
    <>
      {current ? <RunningAssessment assessment={current} /> : null}
      {lasting.map((assessment) => (
        <Suspense key={assessment.id}>
          <WritingReminder assessment={assessment} />
        </Suspense>
      ))}
      {topReady ? <ReadyAssessment assessment={topReady} look="card" /> : null}
      {current || lasting.length > 0 || topReady ? null : (
        <NextAssessment presets={presets} isFirst={overview.assessmentCount === 0} />
      )}
      {otherReady.map((assessment) => (
        <ReadyAssessment key={assessment.id} assessment={assessment} look="row" />
      ))}
      <div className={styles.columns}>
        <div className={styles.main}>
          <PresetTable presets={presets} isRunning={current !== null} />
          <RecentAssessments overview={overview} />
        </div>
        <div className={styles.main}>
          <NextProblems problems={overview.nextProblems} />
          <LastDays overview={overview} />
          <GuestNote />
        </div>
      </div>
    </>
  );
}
