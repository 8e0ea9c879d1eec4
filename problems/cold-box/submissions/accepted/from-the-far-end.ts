// Rides the route backwards: how much may the dial show before this leg, if all that follows is to
// go well? The answer is built bit by bit from the top instead of by halving a range.
function lowestRating(drift: number[], depots: number[], repacks: number): number {
  const enough = (rating: number): boolean => {
    let used = 0;
    let depot = depots.length - 1;
    let room = rating; // highest reading allowed here without another repacking ahead
    let roomWithDepot = -1; // the same, if we repack at the nearest depot ahead; -1 when there is none
    for (let leg = drift.length - 1; leg >= 0; leg--) {
      if (depots[depot] === leg) {
        depot--;
        roomWithDepot = rating; // whatever arrives here is thrown away
      }
      room = Math.min(rating, room - drift[leg]);
      if (roomWithDepot >= 0) roomWithDepot = Math.min(rating, roomWithDepot - drift[leg]);
      if (room < 0) {
        if (roomWithDepot < 0) return false;
        used++;
        room = roomWithDepot;
        roomWithDepot = -1;
      }
    }
    return used <= repacks;
  };
  if (enough(0)) return 0;
  let tooLow = 0;
  for (let bit = 2 ** 40; bit >= 1; bit /= 2) {
    if (!enough(tooLow + bit)) tooLow += bit;
  }
  return tooLow + 1;
}
