// One per cent of a window is its smallest reading, and all of it its largest; only what lies between is counted.
function rollingPercentile(heat, width, percent, least) {
  const answer = [];
  if (percent === 1 || percent === 100) {
    const sign = percent === 1 ? 1 : -1, queue = [];
    let head = 0, count = 0;
    heat.forEach((value, i) => {
      if (value !== null) {
        count++;
        while (queue.length > head && sign * heat[queue[queue.length - 1]] >= sign * value) queue.pop();
        queue.push(i);
      }
      if (i >= width && heat[i - width] !== null) count--;
      while (head < queue.length && queue[head] <= i - width) head++;
      if (i >= width - 1) answer.push(count < least ? null : heat[queue[head]]);
    });
    return answer;
  }
  const tree = new Int32Array(131073);
  let count = 0;
  const add = (value, by) => {
    count += by;
    for (let i = value + 1; i <= 131072; i += i & -i) tree[i] += by;
  };
  heat.forEach((value, i) => {
    if (value !== null) add(value, 1);
    const old = i >= width ? heat[i - width] : null;
    if (old !== null) add(old, -1);
    if (i < width - 1) return;
    if (count < least) {
      answer.push(null);
      return;
    }
    let left = Math.ceil((count * percent) / 100), at = 0;
    for (let step = 65536; step > 0; step >>= 1) if (tree[at + step] < left) { at += step; left -= tree[at]; }
    answer.push(at);
  });
  return answer;
}
