import { z } from 'zod';
import { refuse } from './refuse.ts';

/**
 * Where a page of rows ended. Rows are stored with whole milliseconds, so a cursor loses nothing. `rank`
 * is what a list is ordered by before its time, where it is.
 */
export type PagePlace = { createdAt: Date; id: string; rank: number | null };

export function writeCursor(
  last: { created_at: Date; id: string },
  rank: number | null = null,
): string {
  const place = `${last.created_at.getTime()}.${last.id}`;
  return rank === null ? place : `${place}.${rank}`;
}

const Id = z.uuid();

/** @throws BAD_REQUEST when we did not write it, or not for a list `ranked` as this one is. */
export function readCursor(cursor: string, { ranked = false } = {}): PagePlace {
  const [, createdAtMs, id, rank] = /^(\d{1,15})\.([^.]+)(?:\.(\d{1,10}))?$/.exec(cursor) ?? [];
  const isWhole = createdAtMs !== undefined && (rank !== undefined) === ranked;
  if (!isWhole || !Id.safeParse(id).success || id === undefined) {
    const message = 'Give the "nextCursor" of the page before, or leave it out for the first page.';
    throw refuse('BAD_REQUEST', message, { field: 'cursor' });
  }
  return {
    createdAt: new Date(Number(createdAtMs)),
    id,
    rank: rank === undefined ? null : Number(rank),
  };
}
