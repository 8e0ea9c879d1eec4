// Counts the standing offers by fee in a Fenwick tree and finds the fee at a place by binary lifting.
function totalHire(offers: number[][], needed: number): number {
  const size = 1 << 17;
  const tree = new Int32Array(size + 1);
  const add = (fee: number, change: number) => {
    for (let i = fee; i <= size; i += i & -i) tree[i] = tree[i]! + change;
  };
  const changes = new Map<number, number[]>();
  for (const [from, until, fee] of offers as [number, number, number][]) {
    if (!changes.has(from)) changes.set(from, []);
    if (!changes.has(until)) changes.set(until, []);
    changes.get(from)!.push(fee);
    changes.get(until)!.push(-fee);
  }
  const minutes = Float64Array.from(changes.keys()).sort();
  let standing = 0;
  let total = 0;
  minutes.forEach((minute, index) => {
    for (const fee of changes.get(minute)!) {
      add(Math.abs(fee), Math.sign(fee));
      standing += Math.sign(fee);
    }
    if (standing === 0) return;
    const hired = Math.min(needed, standing);
    let place = 0;
    let left = hired;
    for (let step = size; step > 0; step >>= 1) {
      if (place + step <= size && tree[place + step]! < left) {
        place += step;
        left -= tree[place]!;
      }
    }
    total += (minutes[index + 1]! - minute) * hired * (place + 1);
  });
  return total;
}
