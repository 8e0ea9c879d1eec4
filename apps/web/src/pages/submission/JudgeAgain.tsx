import type { Submission } from '@dryrun/contract';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { api } from '../../api/api.ts';
import { readApiError } from '../../api/api-error.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Banner } from '../../ui/page/Banner.tsx';
import { newId } from '../../workspace/state/new-id.ts';

/** For a submission whose problem has got other tests since: the same program on those of today. */
export function JudgeAgain({ submission: { id } }: { submission: Submission }) {
  const navigate = useNavigate();
  const again = useMutation(
    api.submissions.again.mutationOptions({
      onSuccess: (run) => navigate(`/submissions/${run.id}`),
    }),
  );
  const failure = readApiError(again.error);
  return (
    <Banner
      kind="info"
      icon="clock"
      fact="The tests of this problem have changed since."
      action={
        <Button
          size={28}
          disabled={again.isPending}
          onClick={() => again.mutate({ id, requestId: newId() })}
        >
          Judge again on today’s tests
        </Button>
      }
    >
      {failure?.message ??
        'This result stays as it is; what was in the tests cannot be shown any more.'}
    </Banner>
  );
}
