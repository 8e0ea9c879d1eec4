// If the ship that berths is the guess for some letters already, she is the guess for all longer beginnings of her name too, so nothing changes from there on.

// input [["bbb","bb","bba"],["+bb","+bbb","?b","+bba","+bb","?bb","?b"]], right ["bb","bb","bb"], this one ["bb","bba","bb"]
export function whoWasMeant(ships: string[], book: string[]): string[] {
  const names = [...ships].sort();
  const rank = new Map<string, number>();
  let letters = 1;
  for (const name of names) letters += name.length;
  const next = new Int32Array(letters * 26);
  const lead = new Int32Array(letters).fill(-1); // the guess at a node
  const visits = new Int32Array(letters); // and her visits
  let nodes = 1;
  names.forEach((name, i) => {
    rank.set(name, i);
    let node = 0;
    for (let k = 0; k < name.length; k++) {
      const e = node * 26 + name.charCodeAt(k) - 97;
      if (next[e] === 0) next[e] = nodes++;
      node = next[e];
      if (lead[node] < 0) lead[node] = i;
    }
  });
  const count = new Int32Array(names.length);
  const out: string[] = [];
  for (const line of book) {
    let node = 0;
    if (line[0] === '?') {
      for (let k = 1; k < line.length; k++) {
        node = next[node * 26 + line.charCodeAt(k) - 97];
        if (node === 0) break;
      }
      out.push(node > 0 ? names[lead[node]] : '');
      continue;
    }
    const me = rank.get(line.slice(1))!;
    const v = ++count[me];
    for (let k = 1; k < line.length; k++) {
      node = next[node * 26 + line.charCodeAt(k) - 97];
      if (lead[node] === me) {
        visits[node] = v;
        break;
      }
      if (v > visits[node] || (v === visits[node] && me < lead[node])) {
        lead[node] = me;
        visits[node] = v;
      }
    }
  }
  return out;
}
