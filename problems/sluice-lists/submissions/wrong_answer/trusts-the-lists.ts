// Never asks whether the lists fit: out of a contradiction it builds some tree.
function flowPlan(yamna: number[], idir: number[]): TreeNode<number> | null {
  const placeOf = new Map(idir.map((litres, place) => [litres, place] as const));
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
