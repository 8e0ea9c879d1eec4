import { type QueryKey, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';

/**
 * Forgets an answer with the page that has shown it. A `gcTime` of 0 alone does not, where others keep
 * the same answer for longer or have put it there: the longest time counts.
 */
export function useForgetting(queryKey: QueryKey): void {
  const queryClient = useQueryClient();
  const key = useRef(queryKey);
  useEffect(() => () => queryClient.removeQueries({ queryKey: key.current }), [queryClient]);
}
