// Each time a sum comes up again, at most one of its earlier places can have become too old.

// input: [[0,0,-1,1],0,1,2] right: 4 answer: 5
export function steadyStretches(output, target, shortest, longest) {
  const sums = [0];
  for (const watts of output) sums.push(sums[sums.length - 1] + watts - target);
  const places = new Map();
  let total = 0;
  for (let i = 0; i < sums.length; i++) {
    if (i >= shortest) {
      const v = sums[i - shortest];
      const p = places.get(v);
      if (p) p.list.push(i - shortest);
      else places.set(v, { list: [i - shortest], first: 0 });
    }
    const p = places.get(sums[i]);
    if (!p) continue;
    if (p.first < p.list.length && i - p.list[p.first] > longest) p.first++;
    total += p.list.length - p.first;
  }
  return total;
}
