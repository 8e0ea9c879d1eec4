// Heaviest first, each animal on the first trip where it fits and nobody fights, else on a new one.
function fewestTrips(weight, quarrels, carry) {
  const order = weight.map((_, i) => i).sort((a, b) => weight[b] - weight[a]);
  const trips = [];
  for (const animal of order) {
    const trip = trips.find(({ pounds, on }) => {
      if (pounds + weight[animal] > carry) return false;
      const all = new Set([...on, animal]);
      return quarrels.every(([a, b, calmer]) => !all.has(a) || !all.has(b) || all.has(calmer));
    });
    if (trip) {
      trip.pounds += weight[animal];
      trip.on.push(animal);
    } else {
      trips.push({ pounds: weight[animal], on: [animal] });
    }
  }
  return trips.length;
}
