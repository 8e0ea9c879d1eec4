import type { ApiError } from '../api/api-error.ts';

/** Whether an answer means that the address of the page names nothing: mistyped, cut off, or gone. */
export function namesNothing({ code, field }: Pick<ApiError, 'code' | 'field'>): boolean {
  return code === 'NOT_FOUND' || (code === 'BAD_REQUEST' && (field === 'id' || field === 'slug'));
}
