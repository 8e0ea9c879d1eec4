// Cuts the tower into bands at the rings where a job begins or has ended; all rings of a band look the same.
function missingCoats(rows: number, columns: number, jobs: number[][], coats: number): number {
  if (jobs.length === 0) return rows * columns * coats;
  const cuts = new Set([0]);
  for (const [top, bottom] of jobs) cuts.add(top!).add(bottom! + 1);
  const rings = [...cuts].sort((a, b) => a - b);
  const bandOf = new Map(rings.map((ring, band) => [ring, band]));
  const change = rings.map(() => new Int32Array(columns + 1));
  const paint = (top: number, end: number, from: number, to: number) => {
    const first = change[bandOf.get(top)!]!;
    const behind = change[bandOf.get(end)!]!;
    first[from]! += 1;
    first[to + 1]! -= 1;
    behind[from]! -= 1;
    behind[to + 1]! += 1;
  };
  for (const [top, bottom, from, to] of jobs) {
    if (from! <= to!) paint(top!, bottom! + 1, from!, to!);
    else {
      paint(top!, bottom! + 1, from!, columns - 1);
      paint(top!, bottom! + 1, 0, to!);
    }
  }
  let missing = 0;
  const soFar = new Int32Array(columns + 1);
  for (let band = 0; band + 1 < rings.length; band++) {
    let painted = 0;
    let ofRing = 0;
    for (let column = 0; column < columns; column++) {
      soFar[column]! += change[band]![column]!;
      painted += soFar[column]!;
      ofRing += Math.max(0, coats - painted);
    }
    missing += ofRing * (rings[band + 1]! - rings[band]!);
  }
  return missing;
}
