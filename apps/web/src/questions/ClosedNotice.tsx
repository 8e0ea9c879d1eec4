import { readApiError } from '../api/api-error.ts';
import { HelpFailure } from '../help/HelpFailure.tsx';
import { Banner } from '../ui/Banner.tsx';

/** What stands in place of what is closed while an assessment runs, or could not be read. */
export function ClosedNotice({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const read = readApiError(error);
  if (read?.code !== 'LOCKED') return <HelpFailure error={error} onRetry={onRetry} />;
  return (
    <Banner kind="neutral" icon="lock" fact={read.message}>
      It opens again when the assessment has ended.
    </Banner>
  );
}

/** Asked again on other failures, but not on one that says why. */
export function retriesUnlessTold(count: number, error: Error): boolean {
  return count < 2 && readApiError(error) === null;
}
