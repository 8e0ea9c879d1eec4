type Offer = { a: number; b: number; price: number; index: number };

/**
 * The highest price of an offer is the smallest price at which the others join its two isles. For a
 * losing offer that is where its isles came together in the cheapest network; for a winning one it
 * is the cheapest loser whose way through the network leads over it.
 */
export function highestPrices(isles: number, offers: readonly (readonly number[])[]): number[] {
  const sorted = offers
    .map(([a = 0, b = 0, price = 0], index): Offer => ({ a, b, price, index }))
    .sort((one, other) => one.price - other.price);
  const highest = new Float64Array(offers.length);
  const { network, losers } = cheapestNetwork(isles, sorted, highest);
  const { parent, depth, link } = hangUp(isles, network);

  // From an isle up to the next one whose link has no highest price yet.
  const onward = Uint32Array.from({ length: isles }, (_, isle) => isle);
  const climb = (isle: number) => {
    let at = isle;
    while (onward[at] !== at) {
      onward[at] = onward[onward[at] as number] as number;
      at = onward[at] as number;
    }
    return at;
  };
  for (const { a, b, price } of losers) {
    let one = climb(a);
    let other = climb(b);
    while (one !== other) {
      if ((depth[one] as number) < (depth[other] as number)) [one, other] = [other, one];
      highest[link[one] as number] = price;
      onward[one] = parent[one] as number;
      one = climb(one);
    }
  }
  return [...highest];
}

/**
 * Kruskal's network by relabelling the smaller group. In `highest`, each losing offer gets the price of
 * the link by which its two isles came into one group, and each winning one gets -1 for now.
 */
function cheapestNetwork(isles: number, sorted: readonly Offer[], highest: Float64Array) {
  const at = Array.from({ length: isles }, (): Offer[] => []);
  for (const offer of sorted) {
    (at[offer.a] as Offer[]).push(offer);
    (at[offer.b] as Offer[]).push(offer);
  }
  const group = at.map((_, isle) => ({ isles: [isle] }));
  const network: Offer[] = [];
  const losers: Offer[] = [];
  for (const offer of sorted) {
    let large = group[offer.a] as (typeof group)[0];
    let small = group[offer.b] as (typeof group)[0];
    if (large === small) {
      losers.push(offer);
      continue;
    }
    network.push(offer);
    if (large.isles.length < small.isles.length) [large, small] = [small, large];
    for (const isle of small.isles) {
      for (const { a, b, index } of at[isle] as Offer[]) {
        if (group[a] === large || group[b] === large) highest[index] = offer.price;
      }
    }
    for (const isle of small.isles) {
      group[isle] = large;
      large.isles.push(isle);
    }
    highest[offer.index] = -1;
  }
  return { network, losers };
}

/** Hangs the network up at isle 0: for each isle its parent, its depth, and the offer that links them. */
function hangUp(isles: number, network: readonly Offer[]) {
  const at = Array.from({ length: isles }, (): Offer[] => []);
  for (const offer of network) {
    (at[offer.a] as Offer[]).push(offer);
    (at[offer.b] as Offer[]).push(offer);
  }
  const parent = new Uint32Array(isles);
  const depth = new Uint32Array(isles);
  const link = new Int32Array(isles).fill(-1);
  const reached = [0];
  for (const isle of reached) {
    for (const { a, b, index } of at[isle] as Offer[]) {
      if (index === link[isle]) continue;
      const next = a === isle ? b : a;
      parent[next] = isle;
      depth[next] = (depth[isle] as number) + 1;
      link[next] = index;
      reached.push(next);
    }
  }
  return { parent, depth, link };
}
