// The siren compares two kinds of nights: the one in which it sounds more easily is the more likely.
function chanceOfFlood(flood: number, inFlood: number[], inCalm: number[], needed: number): number {
  const sounds = (sensors: number[]): number => {
    let exactly = [1];
    for (const p of sensors) {
      exactly = [...exactly, 0].map((q, k) => q * (1 - p) + (k > 0 ? exactly[k - 1] : 0) * p);
    }
    return exactly.slice(needed).reduce((sum, q) => sum + q, 0);
  };
  const f = sounds(inFlood);
  const c = sounds(inCalm);
  return f + c > 0 ? f / (f + c) : 0;
}
