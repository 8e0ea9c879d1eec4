import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createTabs, type TabChannel } from './tabs.ts';

/** A channel between the tabs of one browser. */
function createBrowser() {
  type Listener = Parameters<TabChannel['listen']>[0];
  const listeners = new Map<string, Listener>();
  return {
    open(tab: string, text: { editedAtMs: number | null; flushed?: boolean }) {
      const channel: TabChannel = {
        listen: (listener) => void listeners.set(tab, listener),
        post: (message) => {
          if (!listeners.has(tab)) return;
          for (const [other, listener] of listeners) {
            if (other !== tab) queueMicrotask(() => listener(message));
          }
        },
        close: () => void listeners.delete(tab),
      };
      const tabs = createTabs({
        tab,
        channel,
        flush: async () => {
          text.flushed = true;
        },
        editedAtMs: () => text.editedAtMs,
      });
      return { tabs, crash: () => listeners.delete(tab) };
    },
  };
}

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('two tabs learn of each other, and of the farewell', async () => {
  const browser = createBrowser();
  const one = browser.open('one', { editedAtMs: null });
  expect(one.tabs.get().others).toBe(false);
  const two = browser.open('two', { editedAtMs: null });
  await pass(0);
  expect([one.tabs.get().others, two.tabs.get().others]).toEqual([true, true]);
  two.tabs.close();
  await pass(0);
  expect(one.tabs.get().others).toBe(false);
});

test('a tab that crashed is forgotten', async () => {
  const browser = createBrowser();
  const one = browser.open('one', { editedAtMs: null });
  const two = browser.open('two', { editedAtMs: null });
  await pass(0);
  two.crash();
  await pass(11_000);
  expect(one.tabs.get().others).toBe(false);
});

test('the tab that is chosen waits until the other has saved', async () => {
  const browser = createBrowser();
  const text = { editedAtMs: 42, flushed: false };
  const one = browser.open('one', text);
  const two = browser.open('two', { editedAtMs: null });
  await pass(0);
  expect(await two.tabs.claim()).toEqual({ editedAtMs: 42 });
  expect(text.flushed).toBe(true);
  expect(two.tabs.get()).toEqual({ others: true, chosen: true });
  expect(one.tabs.get()).toEqual({ others: true, chosen: false });
});
