/** Counts Mette's buttons by pattern; each of Signe's takes one away as long as there is one. */
export function pairedButtons(signe: readonly number[], mette: readonly number[]): number[] {
  const left = new Map<number, number>();
  for (const pattern of mette) left.set(pattern, (left.get(pattern) ?? 0) + 1);
  return signe.filter((pattern) => {
    const count = left.get(pattern) ?? 0;
    left.set(pattern, count - 1);
    return count > 0;
  });
}
