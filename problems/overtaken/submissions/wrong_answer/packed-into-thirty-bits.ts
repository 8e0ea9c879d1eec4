// Start and finish packed into one number, start * 2^30 + finish, sort the boats by start and then by finish.

// input: [[999999000,999999000],[999999020,999999010],1] right: 0 answer: 1
export function overtakings(start: number[], finish: number[], lead: number): number {
  const n = start.length;
  const gap = Math.max(lead, 1);
  const code = (i: number) => start[i] * 2 ** 30 + finish[i];
  const order = Array.from({ length: n }, (_, i) => i).sort((a, b) => code(a) - code(b));
  // boats of one start are in order of finish, so none of them counts against another
  let a = order.map((i) => finish[i]);
  let b = new Array<number>(n);
  let total = 0;
  for (let width = 1; width < n; width *= 2) {
    for (let lo = 0; lo < n; lo += 2 * width) {
      const mid = Math.min(lo + width, n), hi = Math.min(lo + 2 * width, n);
      let p = lo;
      for (let q = mid; q < hi; q++) {
        while (p < mid && a[p] < a[q] + gap) p++;
        total += mid - p;
      }
      let i = lo, j = mid, k = lo;
      while (i < mid && j < hi) b[k++] = a[i] <= a[j] ? a[i++] : a[j++];
      while (i < mid) b[k++] = a[i++];
      while (j < hi) b[k++] = a[j++];
    }
    [a, b] = [b, a];
  }
  return total;
}
