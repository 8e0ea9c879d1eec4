import { beforeEach, expect, test, vi } from 'vitest';
import { keepEscapeInFullScreen } from './keep-escape.ts';

let locked = false;
const page = Object.assign(new EventTarget(), { fullscreenElement: null as object | null });

beforeEach(() => {
  locked = false;
  page.fullscreenElement = null;
  vi.stubGlobal('document', page);
  vi.stubGlobal('navigator', {
    keyboard: {
      async lock() {
        locked = true;
      },
      unlock() {
        locked = false;
      },
    },
  });
  return () => vi.unstubAllGlobals();
});

function show(full: boolean) {
  page.fullscreenElement = full ? {} : null;
  page.dispatchEvent(new Event('fullscreenchange'));
}

test('Esc is the page’s in full screen alone, whichever comes first', () => {
  const release = keepEscapeInFullScreen();
  expect(locked).toBe(false);
  show(true);
  expect(locked).toBe(true);
  show(false);
  expect(locked).toBe(false);
  show(true);
  release();
  expect(locked).toBe(false);
  show(true);
  expect(locked, 'nobody wants it any more').toBe(false);
});

test('one part that lets go of it takes it from no other', () => {
  show(true);
  const ofThePreset = keepEscapeInFullScreen();
  const ofTheEditor = keepEscapeInFullScreen();
  // Another problem is opened: its editor comes, and the one before goes.
  const ofTheNext = keepEscapeInFullScreen();
  ofTheEditor();
  ofTheEditor();
  expect(locked).toBe(true);
  ofTheNext();
  expect(locked, 'the assessment still asks for the full screen').toBe(true);
  ofThePreset();
  expect(locked).toBe(false);
});

test('a browser that has no such thing is left as it is', () => {
  vi.stubGlobal('navigator', {});
  show(true);
  expect(() => keepEscapeInFullScreen()()).not.toThrow();
});
