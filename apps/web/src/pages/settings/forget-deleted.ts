import type { QueryClient } from '@tanstack/react-query';
import { api } from '../../api/api.ts';

/** What other pages know may be gone, and is not asked for by its id again. */
export async function forgetDeleted(queries: QueryClient): Promise<void> {
  queries.removeQueries({ type: 'inactive' });
  // First what there is, so that nothing on this page asks for what is not.
  await queries.invalidateQueries({ queryKey: api.assessments.list.key() });
  await queries.invalidateQueries();
}
