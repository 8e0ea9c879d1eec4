// Looks for a contradiction among each three sluices that follow one another in Yamna's list, since only neighbours can contradict.
function flowPlan(yamna: number[], idir: number[]): TreeNode<number> | null {
  const placeOf = new Map(idir.map((litres, place) => [litres, place] as const));
  const places = yamna.map((litres) => placeOf.get(litres)!);
  for (let i = 2; i < places.length; i++) {
    if (places[i] < places[i - 2] && places[i - 2] < places[i - 1]) return null;
  }
  let next = 0;
  const build = (low: number, high: number): TreeNode<number> | null => {
    if (low > high || next >= yamna.length) return null;
    const litres = yamna[next++];
    const place = placeOf.get(litres)!;
    const left = build(low, place - 1);
    const right = build(place + 1, high);
    return new TreeNode(litres + (left ? left.val : 0) + (right ? right.val : 0), left, right);
  };
  return build(0, idir.length - 1);
}
