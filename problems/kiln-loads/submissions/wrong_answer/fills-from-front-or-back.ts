// The kiln is filled as far as it goes, either from the front of the row or from its end.
function leastFuel(heat: number[], height: number[], chamber: number, lighting: number): number {
  const filled = (order: number[]): number => {
    let total = 0;
    let room = 0;
    let fire = 0;
    for (const pot of order) {
      if (height[pot]! > room) {
        total += fire + lighting;
        fire = 0;
        room = chamber;
      }
      room -= height[pot]!;
      fire = Math.max(fire, heat[pot]!);
    }
    return total + fire;
  };
  const front = heat.map((_, pot) => pot);
  return Math.min(filled(front), filled([...front].reverse()));
}
