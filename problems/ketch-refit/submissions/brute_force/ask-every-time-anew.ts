// Asks the needs of every job anew, and theirs, and so on, without remembering an answer.
function finishHours(hours: number[], needs: number[][], slip: number[], tide: number): number[] {
  const asking = new Set<number>();
  function finish(job: number): number {
    if (asking.has(job)) return -1;
    asking.add(job);
    let begin = 0;
    for (const [before, after] of needs) {
      if (after !== job || begin < 0) continue;
      const end = finish(before);
      begin = end < 0 ? -1 : Math.max(begin, end);
    }
    asking.delete(job);
    if (begin < 0) return -1;
    return (slip.includes(job) ? Math.ceil(begin / tide) * tide : begin) + hours[job];
  }
  return hours.map((_, job) => finish(job));
}
