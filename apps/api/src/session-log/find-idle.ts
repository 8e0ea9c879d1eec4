/** Shorter silences are thinking. */
export const idleFromMs = 120_000;

export type Span = { fromMs: number; toMs: number };

/**
 * Stretches of a section in which no key was pressed. The one before the first key is left out: one reads
 * before one types.
 *
 * @param keysAtMs when texts were saved for which keys had been pressed, in any order.
 */
export function findIdle(keysAtMs: readonly number[], section: Span): Span[] {
  const within = keysAtMs
    .filter((atMs) => atMs >= section.fromMs && atMs <= section.toMs)
    .sort((a, b) => a - b);
  return within
    .map((fromMs, at) => ({ fromMs, toMs: within[at + 1] ?? section.toMs }))
    .filter(({ fromMs, toMs }) => toMs - fromMs >= idleFromMs);
}
