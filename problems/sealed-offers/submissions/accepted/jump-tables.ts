// Kruskal, then tables of jumps of 1, 2, 4, … links up the tree. A losing offer asks them for the
// dearest link on its way, and writes its price into the jumps of its way; in the end prices are
// handed down from long jumps to short ones.
function highestPrices(isles: number, offers: number[][]): number[] {
  const order = offers.map((_, i) => i).sort((x, y) => offers[x][2] - offers[y][2]);
  const group = Array.from({ length: isles }, (_, isle) => isle);
  const find = (isle: number): number => {
    while (group[isle] !== isle) {
      group[isle] = group[group[isle]];
      isle = group[isle];
    }
    return isle;
  };
  const inside = new Uint8Array(offers.length);
  const links: number[][] = Array.from({ length: isles }, () => []);
  for (const i of order) {
    const [a, b] = offers[i];
    if (find(a) === find(b)) continue;
    group[find(a)] = find(b);
    inside[i] = 1;
    links[a].push(i);
    links[b].push(i);
  }

  let levels = 1;
  while (1 << levels < isles) levels++;
  const up: Int32Array[] = [];
  const dearest: Float64Array[] = [];
  const cheapest: Float64Array[] = [];
  for (let k = 0; k < levels; k++) {
    up.push(new Int32Array(isles));
    dearest.push(new Float64Array(isles));
    cheapest.push(new Float64Array(isles).fill(Infinity));
  }
  const depth = new Int32Array(isles).fill(-1);
  const linkOf = new Int32Array(isles).fill(-1);
  depth[0] = 0;
  const queue = [0];
  for (let head = 0; head < queue.length; head++) {
    const isle = queue[head];
    for (const i of links[isle]) {
      const next = offers[i][0] === isle ? offers[i][1] : offers[i][0];
      if (depth[next] >= 0) continue;
      depth[next] = depth[isle] + 1;
      linkOf[next] = i;
      up[0][next] = isle;
      dearest[0][next] = offers[i][2];
      queue.push(next);
    }
  }
  for (let k = 1; k < levels; k++) {
    for (let isle = 0; isle < isles; isle++) {
      const half = up[k - 1][isle];
      up[k][isle] = up[k - 1][half];
      dearest[k][isle] = Math.max(dearest[k - 1][isle], dearest[k - 1][half]);
    }
  }

  const answer: number[] = new Array(offers.length).fill(-1);
  for (const i of order) {
    if (inside[i]) continue;
    let [a, b] = offers[i];
    const price = offers[i][2];
    let worst = 0;
    const jump = (isle: number, k: number): number => {
      worst = Math.max(worst, dearest[k][isle]);
      cheapest[k][isle] = Math.min(cheapest[k][isle], price);
      return up[k][isle];
    };
    if (depth[a] < depth[b]) [a, b] = [b, a];
    for (let k = levels - 1; k >= 0; k--) if (depth[a] - (1 << k) >= depth[b]) a = jump(a, k);
    for (let k = levels - 1; k >= 0; k--) {
      if (a === b || up[k][a] === up[k][b]) continue;
      a = jump(a, k);
      b = jump(b, k);
    }
    if (a !== b) {
      jump(a, 0);
      jump(b, 0);
    }
    answer[i] = worst;
  }
  for (let k = levels - 1; k > 0; k--) {
    for (let isle = 0; isle < isles; isle++) {
      const price = cheapest[k][isle];
      const half = up[k - 1][isle];
      if (price < cheapest[k - 1][isle]) cheapest[k - 1][isle] = price;
      if (price < cheapest[k - 1][half]) cheapest[k - 1][half] = price;
    }
  }
  for (let isle = 1; isle < isles; isle++) {
    if (cheapest[0][isle] < Infinity) answer[linkOf[isle]] = cheapest[0][isle];
  }
  return answer;
}
