export type Touch = { problem: string; atSeconds: number };
export type Stretch = { fromSeconds: number; toSeconds: number };

/**
 * Which problem was worked on when: what lies between two touches belongs to the later one's problem,
 * as one reads before one types, and what follows the last touch to its own.
 *
 * @param touches saves and runs, by time
 */
export function openStretches(
  touches: readonly Touch[],
  untilSeconds: number,
): Map<string, Stretch[]> {
  const stretches = new Map<string, Stretch[]>();
  let from = 0;
  for (const [at, { problem, atSeconds }] of touches.entries()) {
    const isLast = at === touches.length - 1;
    const to = Math.min(untilSeconds, isLast ? untilSeconds : atSeconds);
    const own = stretches.get(problem) ?? [];
    stretches.set(problem, own);
    const last = own.at(-1);
    if (last?.toSeconds === from) last.toSeconds = to;
    else own.push({ fromSeconds: from, toSeconds: to });
    from = to;
  }
  return stretches;
}
