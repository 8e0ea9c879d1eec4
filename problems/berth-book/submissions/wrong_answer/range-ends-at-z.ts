// Looks among the sorted names from the letters heard up to these letters and a z, the last that can follow.
function whoWasMeant(ships: string[], book: string[]): string[] {
  const sorted = [...ships].sort((a, b) => (a < b ? -1 : 1));
  const place = new Map(sorted.map((ship, i) => [ship, i]));
  let size = 1;
  while (size < sorted.length) size *= 2;
  const visits = new Int32Array(sorted.length);
  const best = new Int32Array(2 * size).fill(-1);
  const better = (a: number, b: number) => {
    if (a < 0 || b < 0) return Math.max(a, b);
    if (visits[a] !== visits[b]) return visits[a]! > visits[b]! ? a : b;
    return Math.min(a, b);
  };
  for (let i = 0; i < sorted.length; i++) best[size + i] = i;
  for (let i = size - 1; i > 0; i--) best[i] = better(best[2 * i]!, best[2 * i + 1]!);
  const countUpTo = (text: string, included: boolean) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const name = sorted[middle]!;
      if (name < text || (included && name === text)) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const answer: string[] = [];
  for (const line of book) {
    const rest = line.slice(1);
    if (line[0] === '+') {
      const i = place.get(rest)!;
      visits[i]!++;
      for (let node = (size + i) >> 1; node > 0; node >>= 1) {
        best[node] = better(best[2 * node]!, best[2 * node + 1]!);
      }
      continue;
    }
    let left = size + countUpTo(rest, false);
    let right = size + countUpTo(`${rest}z`, true);
    let found = -1;
    for (; left < right; left >>= 1, right >>= 1) {
      if (left & 1) found = better(found, best[left++]!);
      if (right & 1) found = better(found, best[--right]!);
    }
    answer.push(found < 0 ? '' : sorted[found]!);
  }
  return answer;
}
