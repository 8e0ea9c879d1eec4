import { sayFailure } from '../api/api-error.ts';
import { Button } from '../ui/controls/Button.tsx';
import { PanelFooter } from '../ui/page/Panel.tsx';

type ShowMoreProps = {
  hasMore: boolean;
  isLoading: boolean;
  error: Error | null;
  onMore: () => void;
};

/** The foot of a list that comes in pages. Nothing once all is shown. */
export function ShowMore({ hasMore, isLoading, error, onMore }: ShowMoreProps) {
  if (!hasMore) return null;
  return (
    <PanelFooter>
      <span role="status">{error ? sayFailure(error) : isLoading ? 'Loading' : ''}</span>
      <Button size={28} disabled={isLoading} onClick={onMore}>
        {error ? 'Try again' : 'Show more'}
      </Button>
    </PanelFooter>
  );
}
