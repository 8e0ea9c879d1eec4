import type { Report } from '@dryrun/contract';

type Problem = Pick<Report['problems'][number], 'slug' | 'counted' | 'bell'>;

/** To the problem in practice, with the code that counted, or that stood there at the bell. */
export function practiceLink({ slug, counted, bell }: Problem): string {
  const code = counted?.id ?? bell?.id;
  return code === undefined ? `/problems/${slug}` : `/problems/${slug}?open=${code}`;
}
