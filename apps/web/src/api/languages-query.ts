import { api } from './api.ts';

/** A language that is still starting is offered as soon as it has. */
const askAgainMs = 4_000;

/** The languages there are; asks again while one of them is starting, or none is there. */
export function languagesQuery() {
  return api.system.languages.queryOptions({
    refetchInterval: ({ state }) =>
      state.data?.some(({ starting }) => starting) ||
      !state.data?.some(({ available }) => available)
        ? askAgainMs
        : false,
  });
}
