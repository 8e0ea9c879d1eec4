// Lets every winner ask for as much as the cheapest losing offer, wherever that one leads.
function highestPrices(isles, offers) {
  const order = offers.map((_, i) => i).sort((x, y) => offers[x][2] - offers[y][2]);
  const above = Array.from({ length: isles }, (_, isle) => isle);
  const size = new Array(isles).fill(1);
  const mark = new Array(isles).fill(Infinity);
  const neighbours = Array.from({ length: isles }, () => []);
  const answer = new Array(offers.length).fill(-1);
  const losers = [];
  order.forEach((i, position) => {
    const [a, b] = offers[i];
    let x = a;
    let y = b;
    let last = -1;
    while (x !== y && (above[x] !== x || above[y] !== y)) {
      if (mark[x] > mark[y]) [x, y] = [y, x];
      last = mark[x];
      x = above[x];
    }
    if (x === y) {
      answer[i] = offers[order[last]][2];
      losers.push(i);
      return;
    }
    if (size[x] > size[y]) [x, y] = [y, x];
    above[x] = y;
    size[y] += size[x];
    mark[x] = position;
    neighbours[a].push([b, i]);
    neighbours[b].push([a, i]);
  });
  const lost = new Set(losers);
  for (let i = 0; i < offers.length; i++) {
    if (!lost.has(i) && losers.length > 0) answer[i] = Math.max(offers[i][2], offers[losers[0]][2]);
  }
  return answer;
}
