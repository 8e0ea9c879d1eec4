// One trip, two trips, ...: puts every animal on each of them and looks at the end whether all is well.
function fewestTrips(weight: number[], quarrels: number[][], carry: number): number {
  const n = weight.length;
  const tripOf = new Array<number>(n).fill(0);
  const well = (trips: number) => {
    const load = new Array<number>(trips).fill(0);
    tripOf.forEach((trip, i) => {
      load[trip] = load[trip]! + weight[i]!;
    });
    return (
      load.every((pounds) => pounds <= carry) &&
      quarrels.every(([a, b, c]) => tripOf[a!] !== tripOf[b!] || (c! >= 0 && tripOf[c!] === tripOf[a!]))
    );
  };
  const place = (i: number, trips: number): boolean => {
    if (i === n) return well(trips);
    for (let trip = 0; trip < trips; trip++) {
      tripOf[i] = trip;
      if (place(i + 1, trips)) return true;
    }
    return false;
  };
  let trips = 1;
  while (!place(0, trips)) trips++;
  return trips;
}
