// Every station against all that follow.
function cheaperFurtherOn(at: number[], price: number[], margin: number, reach: number): number[] {
  return at.map((here, i) => {
    const found = at.findIndex(
      (there, j) => j > i && there - here <= reach && price[i] - price[j] >= margin,
    );
    return found === -1 ? -1 : at[found] - here;
  });
}
