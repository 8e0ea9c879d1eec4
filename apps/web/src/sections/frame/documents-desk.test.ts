import { ORPCError } from '@orpc/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { SaveRequest } from '../../workspace/drafts/draft-document.ts';
import { createLocalCopies } from '../../workspace/drafts/local-copies.ts';
import { memoryStorage } from '../../workspace/drafts/memory-storage.ts';
import { createDocumentsDesk, type DocumentsDesk, type Known } from './documents-desk.ts';
import { isSameValue } from './same-value.ts';

const place = ['owner', 'section', 'assessment', 'questions'];
let desks: DocumentsDesk<unknown>[];
let saved: { item: string; content: unknown; baseRevision: number }[];
let fails: boolean;
/** Why every save is refused; null while none is. */
let conflict: string | null;
let storage: Storage;

beforeEach(() => {
  vi.useFakeTimers();
  desks = [];
  saved = [];
  fails = false;
  conflict = null;
  storage = memoryStorage();
});
afterEach(() => {
  for (const desk of desks) desk.close();
  vi.useRealTimers();
});

function open(known: Known<unknown>[] = [], load: () => Known<unknown>[] = () => known) {
  const desk = createDocumentsDesk<unknown>({
    place,
    known,
    initial: null,
    isContent: (value): value is unknown => value !== undefined,
    isEqual: isSameValue,
    now: () => Date.now(),
    storage,
    probe: async () => {
      if (fails) throw new TypeError('Failed to fetch');
    },
    save: async (item, _tab, { content, baseRevision }: SaveRequest<unknown>) => {
      if (fails) throw new TypeError('Failed to fetch');
      if (conflict) throw new ORPCError('CONFLICT', { status: 409, message: conflict });
      saved.push({ item, content, baseRevision });
      return { revision: baseRevision + 1, savedAtMs: Date.now(), replacedOtherTab: false };
    },
    load: async () => load(),
  });
  desks.push(desk);
  return desk;
}

const known = (item: string, content: unknown, revision = 1): Known<unknown> => ({
  item,
  content,
  revision,
  savedAtMs: 1,
});

it('saves each item on its own, within a second of the last change', async () => {
  const desk = open([known('first', { choice: 2 })]);
  desk.document('second').edit({ choice: 3 });
  desk.document('first').edit({ choice: 1 });
  expect(desk.draftState.get()).toEqual({ kind: 'saving' });
  await vi.advanceTimersByTimeAsync(1_000);
  expect(saved.toSorted((a, b) => a.item.localeCompare(b.item))).toEqual([
    { item: 'first', content: { choice: 1 }, baseRevision: 1 },
    { item: 'second', content: { choice: 3 }, baseRevision: 0 },
  ]);
  expect(desk.draftState.get().kind).toBe('saved');
});

it('tells of every change, and counts an item once that is looked at often', () => {
  const desk = open();
  const before = desk.changes.get();
  desk.document('first').edit('a');
  desk.document('first').edit('ab');
  expect(desk.changes.get()).toBeGreaterThan(before);
  expect(desk.items()).toEqual(['first']);
});

it('sends after a reload what was never sent, of items that nobody has opened again', async () => {
  fails = true;
  const desk = open([known('first', 'one')]);
  desk.document('first').edit('one more');
  desk.document('the-third').edit('three');
  await vi.advanceTimersByTimeAsync(1_000);
  expect(desk.draftState.get()).toEqual({ kind: 'offline' });
  desks.pop()?.close();
  fails = false;

  const again = open([known('first', 'one')]);
  expect(again.items()).toEqual(['first', 'the-third']);
  await again.flush();
  expect(saved).toEqual([
    { item: 'first', content: 'one more', baseRevision: 1 },
    { item: 'the-third', content: 'three', baseRevision: 0 },
  ]);
});

it('leaves alone what is kept here of another section or assessment', () => {
  for (const other of [
    ['owner', 'section', 'assessment', 'work-style', 'item'],
    ['owner', 'section', 'another', 'questions', 'item'],
    [...place, 'item', 'deeper'],
  ]) {
    const copies = createLocalCopies<unknown>({
      storage,
      document: other,
      isContent: (value): value is unknown => value !== undefined,
    });
    copies.write({ tab: 'gone', content: 'x', baseRevision: 0, editedAtMs: 1 });
  }
  expect(open().items()).toEqual([]);
});

it('takes over what another browser has saved, also of an item that it has never seen', async () => {
  const desk = open([known('first', 'one')], () => [
    known('first', 'one elsewhere', 2),
    known('second', 'two elsewhere'),
  ]);
  await desk.lookElsewhere();
  expect(desk.document('first').get().content).toBe('one elsewhere');
  expect(desk.document('second').get().content).toBe('two elsewhere');
});

it('sends nothing once the section has ended, nor of an item opened afterwards', async () => {
  const desk = open();
  desk.document('first').edit('late');
  desk.end();
  desk.document('first').edit('later');
  desk.document('second').edit('latest');
  await vi.advanceTimersByTimeAsync(5_000);
  expect(saved).toEqual([]);
  expect(desk.document('second').get().content).toBeNull();
});

it('takes what the server has where a save is refused for what is final there', async () => {
  const desk = open([known('answers', [1, 2])], () => [known('answers', [1, 2, 4, 4], 4)]);
  conflict = 'Item 3 was answered with 4, and an answer is final.';
  desk.document('answers').edit([1, 2, 3]);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(desk.document('answers').get()).toMatchObject({
    content: [1, 2, 4, 4],
    revision: 4,
    status: 'saved',
    refusal: null,
    notice: { kind: 'final', reason: conflict },
  });
  // Nothing is left that would be sent, and refused, whenever the page comes back.
  desks.pop()?.close();
  conflict = null;
  await open([known('answers', [1, 2, 4, 4], 4)]).flush();
  expect(saved).toEqual([]);
});

it('keeps what was refused where the server cannot say what it has', async () => {
  const desk = open([known('answers', [1])], () => {
    throw new TypeError('Failed to fetch');
  });
  conflict = 'The section has not begun.';
  desk.document('answers').edit([1, 2]);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(desk.document('answers').get()).toMatchObject({
    content: [1, 2],
    status: 'refused',
    refusal: conflict,
  });
});
