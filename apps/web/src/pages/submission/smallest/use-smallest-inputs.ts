import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api/api.ts';
import { askAgainWhile } from '../../../api/background.ts';

/** The smallest inputs on which it fails, asked for again until the search for them has ended. */
export function useSmallestInputs({ id }: { id: string }, enabled: boolean) {
  return useQuery({
    ...api.submissions.smallest.queryOptions({ input: { id } }),
    enabled,
    refetchInterval: ({ state: { data } }) => askAgainWhile(data && [data.background]),
  });
}
