import type { QuerySignature } from '@dryrun/judge';

/** The language of queries. It is no language of programs: problems ask for one or the other. */
export const queryLanguage = 'sql';
export const queryFileExtension = '.sql';

/** A query to begin with: it is none yet. */
export function starterQuery({ columns, tables }: QuerySignature): string {
  const names = columns.map(({ name }) => name).join(', ');
  const first = tables[0]?.name ?? '';
  return `-- One query. The columns of its result, in this order: ${names}\nselect\nfrom ${first}\n`;
}
