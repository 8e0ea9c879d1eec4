/** Of the text before, `deleted` characters from `start` on gave way to `inserted`. */
export type TextEdit = { start: number; deleted: number; inserted: string };

/**
 * The one edit that makes `after` out of `before`: what they share at both ends is left out. Counted in
 * units of UTF-16, so the halves of a pair may come apart, and are together again in what it makes.
 */
export function editBetween(before: string, after: string): TextEdit {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start += 1;
  let same = 0;
  while (
    same < shorter - start &&
    before.charCodeAt(before.length - 1 - same) === after.charCodeAt(after.length - 1 - same)
  ) {
    same += 1;
  }
  return {
    start,
    deleted: before.length - same - start,
    inserted: after.slice(start, after.length - same),
  };
}

/** The text that an edit makes. */
export function applyEdit(before: string, { start, deleted, inserted }: TextEdit): string {
  return before.slice(0, start) + inserted + before.slice(start + deleted);
}
