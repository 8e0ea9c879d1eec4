// The whole table of distances, all of its rows kept.
function slipsBetween(first: string, second: string, most: number): number {
  const table = [Array.from({ length: second.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= first.length; i++) {
    const row = [i];
    for (let j = 1; j <= second.length; j++) {
      const same = first[i - 1] === second[j - 1] ? 0 : 1;
      row.push(Math.min(table[i - 1][j - 1] + same, table[i - 1][j] + 1, row[j - 1] + 1));
    }
    table.push(row);
  }
  const distance = table[first.length][second.length];
  return distance > most ? -1 : distance;
}
