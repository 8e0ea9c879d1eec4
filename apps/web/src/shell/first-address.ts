import { api, client } from '../api/api.ts';
import { askAhead } from '../api/asked-ahead.ts';
import { languagesQuery } from '../api/languages-query.ts';
import { queryClient } from '../api/query-client.ts';

/** The two pages on which a clock may run, or soon will. */
const workspaces = [
  {
    address: /^\/problems\/([\w-]+)\/?$/,
    ask: (slug: string) => askAhead(`practice ${slug}`, () => client.practice.get({ slug })),
  },
  {
    address: /^\/assessments\/([\da-f-]{36})\/?$/,
    ask: (id: string) => askAhead(`assessment ${id}`, () => client.assessments.get({ id })),
  },
];

/**
 * What the workspace asks first, it is asked while its code is fetched: on a slow connection the answers
 * would come half a second after it.
 */
export function askForFirst(pathname: string): void {
  for (const { address, ask } of workspaces) {
    const [, name] = address.exec(pathname) ?? [];
    if (name === undefined) continue;
    ask(name);
    void queryClient.prefetchQuery(api.session.get.queryOptions());
    void queryClient.prefetchQuery(languagesQuery());
  }
}
