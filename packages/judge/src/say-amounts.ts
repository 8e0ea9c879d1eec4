/*
 * Amounts in messages, as the pages of the web app write them too: a limit is said in one way.
 */

/** "400 ms", and from a second on "2 s", "2.001 s", "60 s". */
export function sayMs(ms: number): string {
  const whole = Math.round(ms);
  return whole < 1000 ? `${whole} ms` : `${whole / 1000} s`;
}

/** "812 bytes", "64 KB", "256 MB": powers of 1024. */
export function sayBytes(bytes: number): string {
  if (bytes < 1024) return countOf(bytes, 'byte');
  if (bytes < 1024 ** 2) return `${toTenth(bytes / 1024)} KB`;
  return `${toTenth(bytes / 1024 ** 2)} MB`;
}

/** "1 element", "4 elements". */
export function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function toTenth(value: number): number {
  return Math.round(value * 10) / 10;
}
