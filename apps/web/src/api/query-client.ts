import { QueryClient } from '@tanstack/react-query';
import { isWorthRetrying } from './api-error.ts';

/** Reads are repeated only when the connection or the server failed, never after an answer. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      retry: (failures, error) => failures < 3 && isWorthRetrying(error),
      retryDelay: (failures) => Math.min(500 * 2 ** failures, 5_000),
      staleTime: 5_000,
    },
    mutations: { retry: false },
  },
});
