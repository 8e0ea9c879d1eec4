// The cheapest rest of the season, asked again and again: every town, every length of the stay.
function cheapestSeason(cost: number[][], sailing: number, shortest: number, longest: number): number {
  const known = new Map<string, number>();
  const from = (day: number, leaving: number): number => {
    if (day === cost.length) return 0;
    const key = `${day} ${leaving}`;
    if (known.has(key)) return known.get(key)!;
    let cheapest = Infinity;
    for (let town = 0; town < cost[0].length; town++) {
      if (town === leaving) continue;
      for (let stay = shortest; stay <= longest && day + stay <= cost.length; stay++) {
        let price = day === 0 ? 0 : sailing;
        for (let i = day; i < day + stay; i++) price += cost[i][town];
        cheapest = Math.min(cheapest, price + from(day + stay, town));
      }
    }
    known.set(key, cheapest);
    return cheapest;
  };
  const cheapest = from(0, -1);
  return cheapest === Infinity ? -1 : cheapest;
}
