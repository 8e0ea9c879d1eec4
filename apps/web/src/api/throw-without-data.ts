/**
 * For the query a page cannot do without: its failure is thrown, so that the error page stands in
 * its place. Once there is data, a failed refresh keeps what is shown.
 */
export const throwWithoutData = {
  throwOnError: (_error: Error, query: { state: { data: unknown } }) =>
    query.state.data === undefined,
};
