// Places the animals one after another on a trip begun already or on one new trip. Gives up on trips that
// are too heavy or on which a fight can no longer be calmed, and on as many trips as the best so far.
function fewestTrips(weight: number[], quarrels: number[][], carry: number): number {
  const n = weight.length;
  const rank = (i: number) => quarrels.filter(([a, b]) => a === i || b === i).length * 1e10 + weight[i]!;
  const order = weight.map((_, i) => i).sort((a, b) => rank(b) - rank(a));
  const tripOf = new Int32Array(n).fill(-1);
  const load = new Float64Array(n);
  const concerns = weight.map((_, i) => quarrels.filter((quarrel) => quarrel.includes(i)));
  const heaviestFirst = [...order];
  const weightLeft = heaviestFirst.map((_, k) => heaviestFirst.slice(k).reduce((sum, i) => sum + weight[i]!, 0));
  let best = n;

  const lost = (animal: number) =>
    concerns[animal]!.some(([a, b, calmer]) => {
      const trip = tripOf[a!]!;
      if (trip < 0 || trip !== tripOf[b!]) return false;
      return calmer === -1 || (tripOf[calmer!]! >= 0 && tripOf[calmer!] !== trip);
    });

  const place = (k: number, used: number) => {
    if (used >= best) return;
    if (k === n) {
      best = used;
      return;
    }
    let room = 0;
    for (let t = 0; t < used; t++) room += carry - load[t]!;
    const more = Math.ceil((weightLeft[k]! - room) / carry);
    if (used + more >= best) return;
    const animal = order[k]!;
    for (let trip = 0; trip <= used; trip++) {
      if (load[trip]! + weight[animal]! > carry) continue;
      load[trip] = load[trip]! + weight[animal]!;
      tripOf[animal] = trip;
      if (!lost(animal)) place(k + 1, Math.max(used, trip + 1));
      tripOf[animal] = -1;
      load[trip] = load[trip]! - weight[animal]!;
    }
  };
  place(0, 0);
  return best;
}
