// "When the next vehicle no longer fits into the convoy because of the gap, only convoys that begin with this vehicle are possible from here on" (they may begin right behind the last one that does not fit to it).
export function cheapestConvoys(speed: number[], fee: number[], gap: number, least: number, most: number): number {
  const n = speed.length;
  const best = new Array<number>(n + 1).fill(Infinity);
  best[0] = 0;
  const queue: number[] = [];
  let head = 0;
  let start = 0;
  let slow = Infinity;
  let fast = -Infinity;
  for (let i = 1; i <= n; i++) {
    const s = speed[i - 1];
    slow = Math.min(slow, s);
    fast = Math.max(fast, s);
    if (fast - slow > gap) {
      start = i - 1;
      slow = s;
      fast = s;
    }
    const j = i - least;
    if (j >= 0 && best[j] < Infinity) {
      const cost = best[j] + fee[j];
      while (queue.length > head && best[queue[queue.length - 1]] + fee[queue[queue.length - 1]] >= cost) queue.pop();
      queue.push(j);
    }
    const from = Math.max(start, i - most);
    while (head < queue.length && queue[head] < from) head++;
    if (head < queue.length) best[i] = best[queue[head]] + fee[queue[head]];
  }
  return best[n] < Infinity ? best[n] : -1;
}
