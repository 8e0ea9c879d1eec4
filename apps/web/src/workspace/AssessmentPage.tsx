import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { Navigate, useParams } from 'react-router';
import { api } from '../api/api.ts';
import { languagesQuery } from '../api/languages-query.ts';
import { throwWithoutData } from '../api/throw-without-data.ts';
import { ApproachSection } from '../approach/ApproachSection.tsx';
import { leaveFullScreen } from '../ui/full-screen.ts';
import { CodingSection } from './CodingSection.tsx';
import { WorkspaceSkeleton } from './WorkspaceSkeleton.tsx';

/** `/assessments/:id`: whichever section runs. */
export function AssessmentPage() {
  const { id = '' } = useParams();
  return <Sitting key={id} id={id} />;
}

function Sitting({ id }: { id: string }) {
  const [leftCoding, setLeftCoding] = useState(false);
  const [sawCoding, setSawCoding] = useState(false);
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
    ...throwWithoutData,
    // The desk holds what is newer than this from the first key on. Asked anew at the bell, and
    // forgotten with the page: drafts from a cache would be older than what was written since.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });

  const isFinished = assessment.data?.state === 'finished';
  useEffect(() => {
    if (isFinished) void leaveFullScreen();
  }, [isFinished]);

  if (!session.data || !languages.data || !assessment.data) return <WorkspaceSkeleton />;
  const { state, section } = assessment.data;
  if (section === 'coding' && !sawCoding) setSawCoding(true);
  if (state === 'ready') return <Navigate to={`/assessments/new?assessment=${id}`} replace />;
  // At the bell the code stays in sight until the candidate goes on.
  if (section === 'coding' || (sawCoding && !leftCoding)) {
    return (
      <CodingSection
        owner={session.data.owner}
        assessment={assessment.data}
        languages={languages.data}
        onLeave={() => setLeftCoding(true)}
      />
    );
  }
  if (state === 'finished') return <Navigate to={`/assessments/${id}/report`} replace />;
  return (
    <ApproachSection
      owner={session.data.owner}
      assessment={assessment.data}
      languages={languages.data}
    />
  );
}
