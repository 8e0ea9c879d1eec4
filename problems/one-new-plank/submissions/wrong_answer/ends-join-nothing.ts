// The first and the last plank of the fence join nothing, so the new plank need not go there, except for a mural on it alone.

// input: [[0,2],3] right: 4 answer: 3
export function largestMural(height: number[], plank: number): number {
  const n = height.length;
  const lower = height.map((h) => Math.min(h, plank));
  const plain = (a: number[]): number => {
    let best = 0;
    const st: number[] = [];
    for (let i = 0; i <= a.length; i++) {
      const h = i < a.length ? a[i] : -1;
      while (st.length && a[st[st.length - 1]] > h) {
        const t = st.pop()!;
        const l = st.length ? st[st.length - 1] + 1 : 0;
        best = Math.max(best, a[t] * (i - l));
      }
      st.push(i);
    }
    return best;
  };
  let best = Math.max(plain(height), plank);
  // by height from high to low, with runs kept at their ends
  const order = Array.from({ length: n }, (_, i) => i).sort((x, y) => lower[y] - lower[x]);
  const end = new Int32Array(n + 4).fill(-1);
  for (let k = 0; k < n; ) {
    const h = lower[order[k]];
    const starts: number[] = [];
    for (; k < n && lower[order[k]] === h; k++) {
      const i = order[k] + 2;
      const l = end[i - 1] >= 0 ? end[i - 1] : i;
      const r = end[i + 1] >= 0 ? end[i + 1] : i;
      end[i] = i;
      end[l] = r;
      end[r] = l;
      starts.push(l);
    }
    for (const l of starts) {
      if (end[l - 1] >= 0) continue;
      const r = end[l];
      if (l > 3) best = Math.max(best, h * (r - (end[l - 2] >= 0 ? end[l - 2] : l - 1) + 1));
      if (r < n) best = Math.max(best, h * ((end[r + 2] >= 0 ? end[r + 2] : r + 1) - l + 1));
    }
  }
  return best;
}
