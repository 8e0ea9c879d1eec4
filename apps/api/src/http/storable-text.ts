import { fieldsKeptAsBytes } from '@dryrun/contract';
import { refuse } from './refuse.ts';

/** Whether Postgres can keep it as text: no NUL characters, and no half of a surrogate pair. */
export function isStorable(text: string): boolean {
  return !text.includes('\0') && text.isWellFormed();
}

/**
 * Refuses an input with a string anywhere in it that Postgres could not keep: once, here, for every
 * endpoint, names of fields included. Only what is kept as bytes may hold anything.
 *
 * @throws BAD_REQUEST naming the field.
 */
export function refuseUnstorable(input: unknown): void {
  // Not by recursion: a body may be nested deeper than the stack.
  const open: { value: unknown; field: string }[] = [{ value: input, field: '' }];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const { value, field } = at;
    if (typeof value === 'string') {
      if (!fieldsKeptAsBytes.has(field) && !isStorable(value)) throw unstorable(field);
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) {
        if (!isStorable(key)) throw unstorable(field);
        const isWorthALook = typeof inner === 'string' || typeof inner === 'object';
        // Only the first levels are fields of ours; a path of thousands of names helps nobody.
        const path = field === '' ? key : field.length < 200 ? `${field}.${key}` : field;
        if (isWorthALook) open.push({ value: inner, field: path });
      }
    }
  }
}

function unstorable(field: string) {
  const name = field === '' ? 'The request' : `"${field}"`;
  const message = `${name} holds a character that is not valid text (a NUL or half of a pair). Remove it.`;
  return refuse('BAD_REQUEST', message, field === '' ? undefined : { field });
}
