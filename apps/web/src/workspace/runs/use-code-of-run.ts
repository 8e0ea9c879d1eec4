import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/api.ts';
import type { ShownRun } from './shown-run.ts';

/**
 * What was run; null while it is not known. What was run before this page was loaded is asked for where
 * `asks` says so.
 */
export function useCodeOfRun(
  run: Pick<ShownRun, 'id' | 'code'> | null,
  asks: boolean,
): string | null {
  const version = useQuery({
    ...api.versions.get.queryOptions({ input: { id: run?.id ?? '' } }),
    enabled: asks && run !== null && run.code === null && run.id !== null,
    staleTime: Number.POSITIVE_INFINITY,
  });
  return run?.code ?? version.data?.code ?? null;
}
