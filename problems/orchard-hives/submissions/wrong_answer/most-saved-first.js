// Begins with every hive in a round of its own, and joins the two rounds whose joining saves most
// until none saves anything.
function fewestMinutes(orchard) {
  const columns = orchard[0].length + 1;
  const map = orchard.map((row) => row + '#').join('');
  const places = [map.indexOf('C')];
  for (let square = 0; square < map.length; square++) if (/[1-9]/.test(map[square])) places.push(square);
  const steps = places.map((start) => {
    const found = new Int32Array(map.length).fill(-1);
    found[start] = 0;
    const queue = [start];
    for (const square of queue) {
      for (const to of [square - 1, square + 1, square - columns, square + columns]) {
        if (to < 0 || to >= map.length || map[to] === '#' || found[to] >= 0) continue;
        found[to] = found[square] + 1;
        queue.push(to);
      }
    }
    return places.map((place) => found[place]);
  });
  if (steps[0].includes(-1)) return -1;

  const known = new Map();
  const rest = (wanted, pace, place) => {
    if (wanted === 0) return steps[place][0] * pace;
    const key = `${wanted} ${pace} ${place}`;
    if (!known.has(key)) {
      let fewest = Infinity;
      for (let hive = 1; hive < places.length; hive++) {
        const bit = 1 << hive;
        if (!(wanted & bit)) continue;
        const kilos = Number(map[places[hive]]);
        fewest = Math.min(fewest, steps[place][hive] * pace + rest(wanted ^ bit, pace + kilos, hive));
      }
      known.set(key, fewest);
    }
    return known.get(key);
  };
  const round = (set) => rest(set, 1, 0);

  let rounds = places.slice(1).map((_, i) => 2 << i);
  for (;;) {
    let most = 0;
    let pair = null;
    for (const one of rounds) {
      for (const other of rounds) {
        if (one >= other) continue;
        const saved = round(one) + round(other) - round(one | other);
        if (saved > most) [most, pair] = [saved, [one, other]];
      }
    }
    if (pair === null) break;
    rounds = [...rounds.filter((set) => !pair.includes(set)), pair[0] | pair[1]];
  }
  return rounds.reduce((minutes, set) => minutes + round(set), 0);
}
