/** `median 12, 95 % 30, worst 41 ms of 200`. */
export function summary(timesMs: readonly number[]): string {
  const sorted = timesMs.toSorted((a, b) => a - b);
  const at = (share: number) =>
    Math.round(
      sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN,
    );
  return `median ${at(0.5)}, 95 % ${at(0.95)}, worst ${at(1)} ms of ${sorted.length}`;
}

/** So many lengths from the shortest to the longest, each as much longer as the one before, mixed. */
export function spread(count: number, shortest: number, longest: number): number[] {
  const step = count > 1 ? (longest / shortest) ** (1 / (count - 1)) : 1;
  const lengths = Array.from({ length: count }, (_, i) => Math.round(shortest * step ** i));
  // Every seventh, and so on: neighbours differ, and it is the same each time.
  return lengths
    .map((length, i) => ({ length, place: (i * 7) % count }))
    .sort((a, b) => a.place - b.place)
    .map(({ length }) => length);
}
