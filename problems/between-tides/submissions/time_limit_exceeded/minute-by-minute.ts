// Walks through the minutes with the set of all squares where the group may be, and gives up only
// after as many minutes as there are squares and minutes of the rhythm.
function firstMinute(height: string[], tide: number[]): number {
  const rows = height.length;
  const columns = height[0].length;
  const isDry = (row: number, column: number, minute: number) =>
    Number(height[row][column]) >= tide[minute % tide.length];
  let may = height.map((line) => [...line].map(() => false));
  may[0][0] = isDry(0, 0, 0);
  for (let minute = 0; minute <= rows * columns * tide.length; minute++) {
    if (may[rows - 1][columns - 1]) return minute;
    may = may.map((line, row) =>
      line.map(
        (here, column) =>
          (here ||
            line[column - 1] ||
            line[column + 1] ||
            may[row - 1]?.[column] ||
            may[row + 1]?.[column] ||
            false) &&
          isDry(row, column, minute + 1),
      ),
    );
  }
  return -1;
}
