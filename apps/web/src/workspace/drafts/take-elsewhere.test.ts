import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createConnection } from '../connection/connection.ts';
import { createDraftDocument } from './draft-document.ts';
import { nameElsewhere } from './known-drafts.ts';
import { createLocalCopies } from './local-copies.ts';
import { memoryStorage } from './memory-storage.ts';

const isText = (value: unknown): value is string => typeof value === 'string';

/** What the server has, and a page that began with its first revision. */
function open() {
  const saves: string[] = [];
  const document = createDraftDocument<string>({
    server: { content: 'first', revision: 1, savedAtMs: 1_000 },
    copies: createLocalCopies({ storage: memoryStorage(), document: ['me'], isContent: isText }),
    connection: createConnection({ now: Date.now, probe: async () => {} }),
    isEqual: Object.is,
    save: async ({ content, baseRevision }) => {
      saves.push(`${content} on ${baseRevision}`);
      return { revision: 9, savedAtMs: Date.now(), replacedOtherTab: false };
    },
    now: Date.now,
    tab: 'tab-1',
  });
  const elsewhere = (content: string, revision: number) =>
    document.takeElsewhere({ content, revision, savedAtMs: 2_000 }, nameElsewhere);
  return { document, saves, elsewhere };
}

beforeEach(() => void vi.useFakeTimers({ now: 1_000_000 }));
afterEach(() => void vi.useRealTimers());

test('what another browser saved is taken over, and what stood here is offered', async () => {
  const { document, saves, elsewhere } = open();
  elsewhere('theirs', 2);
  expect(document.get()).toMatchObject({ content: 'theirs', status: 'saved', revision: 2 });
  expect(document.get().notice).toMatchObject({ kind: 'opened', before: 'first' });
  await vi.advanceTimersByTimeAsync(5_000);
  expect(saves).toEqual([]);
  document.takeBack();
  await vi.advanceTimersByTimeAsync(5_000);
  expect(saves).toEqual(['first on 2']);
});

test('an edit after it ends the offer, and undoing the edit brings it back', () => {
  const { document, elsewhere } = open();
  elsewhere('theirs', 2);
  document.edit('theirs, and mine');
  expect(document.get().notice).toMatchObject({ kind: 'opened', edited: true });
  document.edit('theirs');
  expect(document.get().notice).toMatchObject({ kind: 'opened', edited: false });
});

test('what is not saved here is newer: its save tells', () => {
  const { document, elsewhere } = open();
  document.edit('mine');
  elsewhere('theirs', 2);
  expect(document.get()).toMatchObject({ content: 'mine', status: 'unsaved', revision: 1 });
});

test('an answer that was under way while this page saved changes nothing', async () => {
  const { document, elsewhere } = open();
  document.edit('mine');
  await vi.advanceTimersByTimeAsync(5_000);
  elsewhere('first', 1);
  elsewhere('theirs', 8);
  expect(document.get()).toMatchObject({ content: 'mine', revision: 9, notice: null });
});

test('the same text is no news', () => {
  const { document, elsewhere } = open();
  elsewhere('first', 3);
  expect(document.get()).toMatchObject({ content: 'first', revision: 3, notice: null });
});
