// Builds some tree, walks it as Idir did, and compares both walks by their numbers written in one line.
function flowPlan(yamna: number[], idir: number[]): TreeNode<number> | null {
  const placeOf = new Map(idir.map((litres, place) => [litres, place] as const));
  let next = 0;
  const walk: number[] = [];
  const build = (low: number, high: number): TreeNode<number> | null => {
    if (low > high || next >= yamna.length) return null;
    const litres = yamna[next++];
    const place = placeOf.get(litres)!;
    const left = build(low, place - 1);
    walk.push(litres);
    const right = build(place + 1, high);
    return new TreeNode(litres + (left ? left.val : 0) + (right ? right.val : 0), left, right);
  };
  const top = build(0, idir.length - 1);
  return walk.join('') === idir.join('') ? top : null;
}
