// The chances of exactly k reports, all of them, added up from needed on.
function chanceOfFlood(flood: number, inFlood: number[], inCalm: number[], needed: number): number {
  const sounds = (sensors: number[]): number => {
    let exactly = [1];
    for (const p of sensors) {
      const next = new Array<number>(exactly.length + 1).fill(0);
      exactly.forEach((q, k) => {
        next[k] += q * (1 - p);
        next[k + 1] += q * p;
      });
      exactly = next;
    }
    return exactly.slice(needed).reverse().reduce((sum, q) => sum + q, 0);
  };
  const f = flood * sounds(inFlood);
  return f / (f + (1 - flood) * sounds(inCalm));
}
