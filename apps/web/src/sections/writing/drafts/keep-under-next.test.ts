import { mostDrafts, type WritingAnswer } from '@dryrun/contract';
import { ORPCError } from '@orpc/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { memoryStorage } from '../../../workspace/drafts/memory-storage.ts';
import { createDocumentsDesk, type DocumentsDesk, type Known } from '../../frame/documents-desk.ts';
import { keepUnderNext } from './keep-under-next.ts';

let desk: DocumentsDesk<WritingAnswer>;
let server: Known<WritingAnswer>[];

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  desk.close();
  vi.useRealTimers();
});

/** Another tab has kept these since the page was opened. */
function keptElsewhere(texts: readonly string[]): void {
  server = texts.map((text, at) => ({
    ...{ item: `draft-${at + 1}`, content: { text }, revision: 1, savedAtMs: 1 },
  }));
  desk = createDocumentsDesk<WritingAnswer>({
    place: ['owner', 'writing', 'assessment'],
    known: [],
    initial: { text: '' },
    isContent: (value): value is WritingAnswer => value !== null,
    isEqual: (a, b) => a.text === b.text,
    now: () => 2,
    storage: memoryStorage(),
    probe: async () => {},
    // As the server: what was a draft is never another.
    save: async (item, _tab, { content }) => {
      if (server.some((one) => one.item === item))
        throw new ORPCError('CONFLICT', { status: 409, message: 'It is kept already.' });
      server.push({ item, content, revision: 1, savedAtMs: 2 });
      return { revision: 1, savedAtMs: 2, replacedOtherTab: false };
    },
    load: async () => server,
    moveOn: keepUnderNext,
  });
}

const texts = () => server.map(({ content }) => content.text);
const notice = (item: string) => desk.document(item).get().notice;

test.each<[string, string[], string[]]>([
  ['nobody else kept one', [], ['mine']],
  ['another tab kept one', ['theirs'], ['theirs', 'mine']],
  ['another tab kept several', ['one', 'two', 'three'], ['one', 'two', 'three', 'mine']],
  ['both kept the same', ['mine'], ['mine']],
  ['the same is a later one of theirs', ['one', 'mine'], ['one', 'mine']],
])('%s: no draft is lost', async (_name, theirs, expected) => {
  keptElsewhere(theirs);
  desk.document('draft-1').edit({ text: 'mine' });
  await vi.advanceTimersByTimeAsync(5_000);
  expect(texts()).toEqual(expected);
  for (const item of desk.items()) expect(notice(item)).toBeNull();
});

test('where there is no room for another the page says so', async () => {
  keptElsewhere(Array.from({ length: mostDrafts }, (_, at) => `draft ${at}`));
  desk.document('draft-1').edit({ text: 'mine' });
  await vi.advanceTimersByTimeAsync(60_000);
  expect(texts()).not.toContain('mine');
  expect(notice(`draft-${mostDrafts}`)).toMatchObject({ kind: 'final' });
});
