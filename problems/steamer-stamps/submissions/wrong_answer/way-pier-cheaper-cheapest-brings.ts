// "A way to a pier that is not cheaper than the cheapest one and brings fewer stamps than the best one so far can be dropped" (those two may be different ways).
export function cheapestTrip(piers: number, lines: number[][], boxes: number): number {
  const w = boxes + 1;
  const adj: number[][] = Array.from({ length: piers }, () => []);
  lines.forEach(([a, b], i) => {
    adj[a].push(i);
    adj[b].push(i);
  });
  const dist = new Float64Array(piers * w).fill(Infinity);
  const heapKey: number[] = [];
  const heapVal: number[] = [];
  const push = (k: number, v: number) => {
    let i = heapKey.length;
    heapKey.push(k);
    heapVal.push(v);
    while (i > 0) {
      const p = (i - 1) >> 1;
      if (heapKey[p] <= k) break;
      heapKey[i] = heapKey[p];
      heapVal[i] = heapVal[p];
      i = p;
    }
    heapKey[i] = k;
    heapVal[i] = v;
  };
  const pop = () => {
    const topK = heapKey[0];
    const topV = heapVal[0];
    const k = heapKey.pop()!;
    const v = heapVal.pop()!;
    const n = heapKey.length;
    if (n > 0) {
      let i = 0;
      for (;;) {
        let c = 2 * i + 1;
        if (c >= n) break;
        if (c + 1 < n && heapKey[c + 1] < heapKey[c]) c++;
        if (heapKey[c] >= k) break;
        heapKey[i] = heapKey[c];
        heapVal[i] = heapVal[c];
        i = c;
      }
      heapKey[i] = k;
      heapVal[i] = v;
    }
    return [topK, topV];
  };
  const cheapest = new Float64Array(piers).fill(Infinity);
  const mostStamps = new Int32Array(piers).fill(-1);
  const relax = (v: number, d: number) => {
    const pier = Math.floor(v / w);
    if (v % w < mostStamps[pier] && d >= cheapest[pier]) return;
    if (d < dist[v]) {
      mostStamps[pier] = Math.max(mostStamps[pier], v % w);
      cheapest[pier] = Math.min(cheapest[pier], d);
      dist[v] = d;
      push(d, v);
    }
  };
  relax(0, 0);
  while (heapKey.length > 0) {
    const [d, s] = pop();
    if (d > dist[s]) continue;
    const v = Math.floor(s / w);
    if (v === piers - 1) return d;
    const card = s % w;
    for (const i of adj[v]) {
      const [a, b, price, stamps] = lines[i];
      const u = a + b - v;
      relax(u * w + Math.min(boxes, card + stamps), d + price);
      if (card === boxes) relax(u * w, d);
    }
  }
  return -1;
}
