function bestTrade(price) {
  let lowest = Infinity;
  let best = 0;
  for (const today of price) {
    if (today < lowest) lowest = today;
    else if (today - lowest > best) best = today - lowest;
  }
  return best;
}
