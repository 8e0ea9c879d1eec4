import type { Printed } from '../wire/protocol.ts';

/**
 * What a test printed, of which only `console` was kept. It may have been cut in the middle of a
 * character: half of one is not shown.
 */
export function cutPrinted(console: string, consoleCharacters: number): Printed {
  const isCut = consoleCharacters > console.length;
  const endsInHalf = isCut && /[\ud800-\udbff]$/.test(console);
  return { console: endsInHalf ? console.slice(0, -1) : console, consoleCharacters };
}
