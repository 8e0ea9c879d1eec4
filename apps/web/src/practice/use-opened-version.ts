import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useSearchParams } from 'react-router';
import { api } from '../api/api.ts';
import { serverClock } from '../api/server-clock.ts';
import type { DeskProblem } from '../workspace/desk.ts';
import { nameVersion } from '../workspace/versions/version-words.ts';

/** Puts the version that the address asks for into the editor, once: a reload does not do it again. */
export function useOpenedVersion(problem: DeskProblem | null): void {
  const [params, setParams] = useSearchParams();
  const id = params.get('open');
  const { data: version } = useQuery({
    ...api.versions.get.queryOptions({ input: { id: id ?? '' } }),
    enabled: id !== null,
    retry: false,
  });
  useEffect(() => {
    if (!problem || !version || version.id !== id) return;
    if (
      version.problem === problem.problem.slug &&
      version.language in problem.problem.starterCode
    ) {
      problem.open(version, nameVersion(version, serverClock.now()));
    }
    const rest = new URLSearchParams(params);
    rest.delete('open');
    setParams(rest, { replace: true });
  }, [problem, version, id, params, setParams]);
}
