// A trip may as well be so full that no waiting animal could be added to it, so only such trips are tried (but the added one may be the calmer of a later trip).
export function fewestTrips(weight: number[], quarrels: number[][], carry: number): number {
  const n = weight.length;
  const full = (1 << n) - 1;
  const fine = new Uint8Array(full + 1);
  for (let set = 0; set <= full; set++) {
    let load = 0;
    for (let i = 0; i < n; i++) if ((set >> i) & 1) load += weight[i];
    if (load > carry) continue;
    fine[set] = 1;
    for (const [a, b, calmer] of quarrels) {
      if ((set >> a) & 1 && (set >> b) & 1 && (calmer < 0 || !((set >> calmer) & 1))) {
        fine[set] = 0;
        break;
      }
    }
  }
  // grow[set]: the animals that can be added to the trip one by one
  const grow = new Int32Array(full + 1);
  for (let set = 0; set <= full; set++) {
    for (let i = 0; i < n; i++) {
      if (!((set >> i) & 1) && fine[set | (1 << i)]) grow[set] |= 1 << i;
    }
  }
  const trips = new Int32Array(full + 1).fill(99);
  trips[0] = 0;
  for (let set = 1; set <= full; set++) {
    for (let part = set; part > 0; part = (part - 1) & set) {
      if (!fine[part] || grow[part] & set) continue;
      const sum = trips[set ^ part] + 1;
      if (sum < trips[set]) trips[set] = sum;
    }
  }
  return trips[full];
}
