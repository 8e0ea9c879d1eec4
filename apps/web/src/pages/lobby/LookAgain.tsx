import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { languagesQuery } from '../../api/languages-query.ts';
import { LinkButton } from '../../ui/controls/Button.tsx';

/** The worker notices within seconds what was installed; until then it is asked again and again. */
const askEveryMs = 1_000;
const lookForMs = 8_000;

/** For whoever has just installed what a language needs: no restart, and no reloading. */
export function LookAgain() {
  const queryClient = useQueryClient();
  const [looking, setLooking] = useState(false);
  useEffect(() => {
    if (!looking) return;
    const ask = () => queryClient.invalidateQueries({ queryKey: languagesQuery().queryKey });
    const asking = setInterval(ask, askEveryMs);
    const end = setTimeout(() => setLooking(false), lookForMs);
    return () => {
      clearInterval(asking);
      clearTimeout(end);
    };
  }, [looking, queryClient]);
  return (
    <span aria-live="polite">
      {looking ? (
        'Looking again…'
      ) : (
        <LinkButton onClick={() => setLooking(true)}>Look again</LinkButton>
      )}
    </span>
  );
}
