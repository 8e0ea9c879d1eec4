// Sorts the fees with the sort of the language, which compares them as texts.
const leaves = 2 ** 16;

function totalHire(offers                                , needed        )         {
  const ranks = new Map(
    [...new Set(offers.map(([, , fee]) => fee))].sort().map((fee, rank) => [fee, rank]),
  );
  const byFee = [...offers].sort((a, b) => ranks.get(a[2]) - ranks.get(b[2]));
  const moments = byFee
    .flatMap(([from = 0, until = 0], rank) => [
      { minute: from, rank, change: 1 },
      { minute: until, rank, change: -1 },
    ])
    .sort((a, b) => a.minute - b.minute);
  const standing = new Int32Array(2 * leaves);
  let crowns = 0;
  let before = 0;
  for (const { minute, rank, change } of moments) {
    const hired = Math.min(needed, standing[1] ?? 0);
    let dearest = 1;
    let wanted = hired;
    while (dearest < leaves) {
      dearest *= 2;
      const cheaper = standing[dearest] ?? 0;
      if (cheaper < wanted) {
        wanted -= cheaper;
        dearest += 1;
      }
    }
    crowns += (minute - before) * hired * (byFee[dearest - leaves]?.[2] ?? 0);
    before = minute;
    for (let node = leaves + rank; node > 0; node >>= 1) {
      standing[node] = (standing[node] ?? 0) + change;
    }
  }
  return crowns;
}
