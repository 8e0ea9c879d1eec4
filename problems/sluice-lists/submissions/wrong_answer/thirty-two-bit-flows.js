// Keeps the flows in an Int32Array, in which they wrap around.
function flowPlan(yamna, idir) {
  const placeOf = new Map(idir.map((litres, place) => [litres, place]));
  const flow = new Int32Array(yamna.length);
  let next = 0;
  let broken = false;
  const build = (low, high) => {
    if (low > high || broken) return null;
    const own = next++;
    const place = placeOf.get(yamna[own]);
    if (place < low || place > high) {
      broken = true;
      return null;
    }
    const firstLeft = next;
    const left = build(low, place - 1);
    const firstRight = next;
    const right = build(place + 1, high);
    flow[own] = yamna[own] + (left ? flow[firstLeft] : 0) + (right ? flow[firstRight] : 0);
    return new TreeNode(flow[own], left, right);
  };
  const top = build(0, idir.length - 1);
  return broken ? null : top;
}
