/**
 * The part of `node:assert` that solutions use. Travels into the isolate as source text, so it may
 * use nothing from outside itself, and no comments that end with their line.
 */
export function makeAssertions(isEqual: (a: unknown, b: unknown) => boolean) {
  class AssertionError extends Error {
    override name = 'AssertionError';
    code = 'ERR_ASSERTION';
  }
  const shown = (value: unknown): string => {
    try {
      return JSON.stringify(value) ?? String(value);
    } catch {
      return String(value);
    }
  };
  const claim = (holds: boolean, message: unknown, words: () => string): void => {
    if (holds) return;
    if (message instanceof Error) throw message;
    throw new AssertionError(message === undefined ? words() : String(message));
  };
  const ok = (value?: unknown, message?: unknown): void =>
    claim(Boolean(value), message, () => `${shown(value)} is not true`);
  const comparing =
    (same: (a: unknown, b: unknown) => boolean, wanted: boolean) =>
    (a: unknown, b: unknown, message?: unknown): void =>
      claim(same(a, b) === wanted, message, () =>
        wanted ? `${shown(a)} is not equal to ${shown(b)}` : `${shown(a)} is equal to ${shown(b)}`,
      );
  const members = {
    ok,
    fail: (message?: unknown): void => claim(false, message, () => 'Failed'),
    equal: comparing(Object.is, true),
    notEqual: comparing(Object.is, false),
    strictEqual: comparing(Object.is, true),
    notStrictEqual: comparing(Object.is, false),
    deepEqual: comparing(isEqual, true),
    notDeepEqual: comparing(isEqual, false),
    deepStrictEqual: comparing(isEqual, true),
    notDeepStrictEqual: comparing(isEqual, false),
  };
  return Object.assign((value?: unknown, message?: unknown) => ok(value, message), members);
}
