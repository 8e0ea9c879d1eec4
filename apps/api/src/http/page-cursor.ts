import { z } from 'zod';
import { refuse } from './refuse.ts';

/**
 * Where a page of rows ended, newest first. Rows are stored with whole milliseconds, so a cursor
 * loses nothing.
 */
export type PagePlace = { createdAt: Date; id: string };

export function writeCursor(last: { created_at: Date; id: string }): string {
  return `${last.created_at.getTime()}.${last.id}`;
}

const Id = z.uuid();

/** @throws BAD_REQUEST when we did not write it. */
export function readCursor(cursor: string): PagePlace {
  const [, createdAtMs, id] = /^(\d{1,15})\.(.+)$/.exec(cursor) ?? [];
  if (createdAtMs === undefined || !Id.safeParse(id).success || id === undefined) {
    const message = 'Give the "nextCursor" of the page before, or leave it out for the first page.';
    throw refuse('BAD_REQUEST', message, { field: 'cursor' });
  }
  return { createdAt: new Date(Number(createdAtMs)), id };
}
