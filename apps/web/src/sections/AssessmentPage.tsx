import type { SectionKind } from '@dryrun/contract';
import { useQuery } from '@tanstack/react-query';
import { Suspense, useCallback, useEffect, useLayoutEffect, useState } from 'react';
import { Navigate, useLocation, useParams } from 'react-router';
import { api, client } from '../api/api.ts';
import { takeAhead } from '../api/asked-ahead.ts';
import { languagesQuery } from '../api/languages-query.ts';
import { throwWithoutData } from '../api/throw-without-data.ts';
import { useForgetting } from '../api/use-forgetting.ts';
import { leaveFullScreen } from '../ui/page/full-screen.ts';
import { expectArrival } from '../workspace/frame/arrival.ts';
import { WorkspaceSkeleton } from '../workspace/WorkspaceSkeleton.tsx';
import { SectionOfKind } from './SectionOfKind.tsx';

/** `/assessments/:id`: whichever section is open. */
export function AssessmentPage() {
  const { id = '' } = useParams();
  return <Sitting key={id} id={id} />;
}

/** As the router names the place that a tab was opened at. */
const openedByItself = 'default';

function Sitting({ id }: { id: string }) {
  const [held, setHeld] = useState<SectionKind | null>(null);
  const { key } = useLocation();
  // Before the effect of a section that is there at once.
  useLayoutEffect(() => {
    if (key !== openedByItself) expectArrival();
  }, [key]);
  const leave = useCallback(() => {
    expectArrival();
    setHeld(null);
  }, []);
  const session = useQuery({
    ...api.session.get.queryOptions(),
    ...throwWithoutData,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const languages = useQuery({
    ...languagesQuery(),
    ...throwWithoutData,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const assessment = useQuery({
    ...api.assessments.get.queryOptions({ input: { id } }),
    queryFn: ({ signal }) =>
      takeAhead(`assessment ${id}`, () => client.assessments.get({ id }, { signal })),
    ...throwWithoutData,
    // The desk holds what is newer than this from the first key on. Asked anew at the bell, and
    // forgotten with the page: drafts from a cache would be older than what was written since.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });

  useForgetting(api.assessments.get.queryKey({ input: { id } }));

  const isFinished = assessment.data?.state === 'finished';
  useEffect(() => {
    if (isFinished) void leaveFullScreen();
  }, [isFinished]);

  if (!session.data || !languages.data || !assessment.data) return <WorkspaceSkeleton />;
  const open = assessment.data.section;
  // At the bell what was done stays in sight until the candidate goes on.
  const kind = held ?? open;
  if (held === null && open !== null) setHeld(open);
  const { state, preset } = assessment.data;
  if (state === 'ready') {
    return <Navigate to={`/assessments/new/${preset}?assessment=${id}`} replace />;
  }
  if (kind === null) return <Navigate to={`/assessments/${id}/report`} replace />;
  return (
    <Suspense key={kind} fallback={<WorkspaceSkeleton />}>
      <SectionOfKind
        kind={kind}
        owner={session.data.owner}
        assessment={assessment.data}
        languages={languages.data}
        onLeave={leave}
      />
    </Suspense>
  );
}
