// Every day he looks at what today and tomorrow can bring, and hauls at the end with which the
// better of these two days begins.
function mostPence(pounds: number[], price: number[], around: number): number {
  const n = pounds.length;
  const look = (l: number, r: number, day: number, end: string, days: number): number => {
    if (l > r || days === 0) return 0;
    const fuel = l === r || end === '' ? 0 : around;
    const west = pounds[l]! * price[day]! - (end === 'east' ? fuel : 0) + look(l + 1, r, day + 1, 'west', days - 1);
    const east = pounds[r]! * price[day]! - (end === 'west' ? fuel : 0) + look(l, r - 1, day + 1, 'east', days - 1);
    return Math.max(west, east);
  };
  let most = 0;
  for (const begin of ['west', 'east']) {
    let [l, r, end, total] = [0, n - 1, '', 0];
    for (let day = 0; day < n; day++) {
      const fuel = l === r || end === '' ? 0 : around;
      const west = pounds[l]! * price[day]! - (end === 'east' ? fuel : 0);
      const east = pounds[r]! * price[day]! - (end === 'west' ? fuel : 0);
      const afterWest = west + look(l + 1, r, day + 1, 'west', 1);
      const afterEast = east + look(l, r - 1, day + 1, 'east', 1);
      const toWest = day === 0 ? begin === 'west' : afterWest > afterEast || (afterWest === afterEast && end === 'west');
      total += toWest ? west : east;
      if (toWest) l++;
      else r--;
      end = toWest ? 'west' : 'east';
    }
    most = Math.max(most, total);
  }
  return most;
}
