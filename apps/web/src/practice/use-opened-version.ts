import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useSearchParams } from 'react-router';
import { api } from '../api/api.ts';
import { readApiError } from '../api/api-error.ts';
import { serverClock } from '../api/server-clock.ts';
import type { DeskProblem } from '../workspace/desk.ts';
import { nameVersion } from '../workspace/versions/version-words.ts';

/** What the address asked for, beside what the desk has anyway. */
export type Opened = {
  /** Why it could not be had, as a sentence. */
  refusal: string | null;
  /** It is still fetched: what stands in the editor now is not what was asked for. */
  opening: boolean;
};

/**
 * Puts the version that the address asks for into the editor, once: a reload does not do it again.
 */
export function useOpenedVersion(problem: DeskProblem | null): Opened {
  const [params, setParams] = useSearchParams();
  const [refusal, setRefusal] = useState<string | null>(null);
  const id = params.get('open');
  const {
    data: version,
    error,
    fetchStatus,
  } = useQuery({
    ...api.versions.get.queryOptions({ input: { id: id ?? '' } }),
    enabled: id !== null,
  });
  const isStuck = fetchStatus === 'paused';
  useEffect(() => {
    if (!problem || id === null) return;
    // Asked for once: fetched later, it would take the place of what was typed since.
    const settle = (why: string | null) => {
      setRefusal(why);
      setParams(
        (before) => {
          const rest = new URLSearchParams(before);
          rest.delete('open');
          return rest;
        },
        { replace: true },
      );
    };
    if (version) {
      const { slug, starterCode } = problem.problem;
      if (version.problem === slug && version.language in starterCode) {
        problem.open(version, nameVersion(version, serverClock.now()));
      }
      settle(null);
    } else if (error || isStuck) {
      settle(readApiError(error)?.message ?? 'That version cannot be fetched now.');
    }
  }, [problem, version, error, isStuck, id, setParams]);
  return { refusal, opening: id !== null && !isStuck };
}
