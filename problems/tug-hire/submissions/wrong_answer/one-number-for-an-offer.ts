// Offers that are the same in all three numbers stand in the list once, with how many there are, and leave together.
export function totalHire(offers: number[][], needed: number): number {
  const key = (o: number[]) => (o[0]! * 1_000_000 + o[1]!) * 100_000 + o[2]!;
  const many = new Map<number, number>();
  const first = new Map<number, number[]>();
  for (const o of offers) { const k = key(o); many.set(k, (many.get(k) ?? 0) + 1); first.set(k, o); }
  const at = new Map<number, [number, number][]>();
  for (const [k, o] of first) for (const [t, d] of [[o[0]!, 1], [o[1]!, -1]] as [number, number][]) {
    const l = at.get(t); const e: [number, number] = [o[2]!, d * many.get(k)!];
    if (l) l.push(e); else at.set(t, [e]);
  }
  const size = 1 << 17, tree = new Int32Array(size + 1);
  let total = 0, last = 0, there = 0;
  for (const t of [...at.keys()].sort((a, b) => a - b)) {
    if (there) {
      const hired = Math.min(there, needed);
      let fee = 0, rest = hired;
      for (let step = size; step; step >>= 1) if (fee + step <= size && tree[fee + step]! < rest) { fee += step; rest -= tree[fee]!; }
      total += (t - last) * hired * (fee + 1);
    }
    last = t;
    for (const [fee, d] of at.get(t)!) { there += d; for (let i = fee; i <= size; i += i & -i) tree[i]! += d; }
  }
  return total;
}
