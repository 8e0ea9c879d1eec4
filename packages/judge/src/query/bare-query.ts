/**
 * A query with what stands in comments and quotes blanked out, so that words can be looked for in what
 * is left. As long as the query, so that places stay. Double quotes stay: a name may stand in them.
 */
export function bareQuery(query: string): string {
  const parts =
    /--.*|\/\*[\s\S]*?(?:\*\/|$)|\$([A-Za-z_]*)\$[\s\S]*?(?:\$\1\$|$)|'(?:[^']|'')*(?:'|$)/g;
  return query.replace(parts, (part) => part.replace(/[^\n]/g, ' '));
}
