import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { api } from '../../api/api.ts';
import { readApiError } from '../../api/api-error.ts';
import { DocumentTitle } from '../../shell/DocumentTitle.tsx';
import { ButtonLink } from '../../ui/controls/Button.tsx';
import { PageHeader } from '../../ui/page/PageHeader.tsx';
import styles from './Replay.module.css';
import { Replay } from './Replay.tsx';

/** `/assessments/:id/replay`: what stood in the editor, as a film. `?at=SECONDS&problem=…` opens there. */
export function ReplayPage() {
  const { id = '' } = useParams();
  const replay = useQuery({
    ...api.assessments.replay.queryOptions({ input: { id } }),
    staleTime: Number.POSITIVE_INFINITY,
    throwOnError: (error) => !isClosed(error),
  });
  if (replay.data) return <Replay key={id} replay={replay.data} />;
  return (
    <main id="main" className={styles.waiting} aria-busy={replay.isPending}>
      <DocumentTitle title="Replay" />
      {replay.error ? (
        <>
          <PageHeader title="No replay yet" meta={[readApiError(replay.error)?.message]} />
          <ButtonLink kind="primary" to={`/assessments/${id}/report`}>
            Go to the report
          </ButtonLink>
        </>
      ) : null}
    </main>
  );
}

/** It has not ended, or one of its problems is being worked on again. */
function isClosed(error: Error): boolean {
  const code = readApiError(error)?.code;
  return code === 'LOCKED' || code === 'CONFLICT';
}
