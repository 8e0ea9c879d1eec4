import { readApiError, sayFailure } from '../api/api-error.ts';
import { Button } from '../ui/controls/Button.tsx';
import { Banner } from '../ui/page/Banner.tsx';

/** What stands in place of what is closed while an assessment runs, or could not be read. */
export function ClosedNotice({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const read = readApiError(error);
  if (read?.code === 'LOCKED') {
    return (
      <Banner kind="neutral" icon="lock" fact={read.message}>
        It opens again when the assessment has ended.
      </Banner>
    );
  }
  return (
    <Banner
      kind="error"
      icon="warning"
      fact="This could not be read."
      action={
        <Button size={28} onClick={onRetry}>
          Try again
        </Button>
      }
    >
      {sayFailure(error)}
    </Banner>
  );
}

/** Asked again on other failures, but not on one that says why. */
export function retriesUnlessTold(count: number, error: Error): boolean {
  return count < 2 && readApiError(error) === null;
}
