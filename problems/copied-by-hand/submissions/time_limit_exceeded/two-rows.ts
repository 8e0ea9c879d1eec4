// Two rows of the whole table: little memory, but as much time as all of it.
function slipsBetween(first: string, second: string, most: number): number {
  let above = Array.from({ length: second.length + 1 }, (_, j) => j);
  for (let i = 1; i <= first.length; i++) {
    const row = new Array<number>(second.length + 1);
    row[0] = i;
    const letter = first.charCodeAt(i - 1);
    for (let j = 1; j <= second.length; j++) {
      const same = letter === second.charCodeAt(j - 1) ? 0 : 1;
      row[j] = Math.min(above[j - 1] + same, above[j] + 1, row[j - 1] + 1);
    }
    above = row;
  }
  const distance = above[second.length];
  return distance > most ? -1 : distance;
}
