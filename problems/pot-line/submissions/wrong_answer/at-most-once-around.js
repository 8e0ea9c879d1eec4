// It never pays to sail around more than once: some pots from the one end, and then all others
// from the other one.
function mostPence(pounds, price, around) {
  const n = pounds.length;
  const best = (line) => {
    let near = 0;
    let most = 0;
    for (let taken = 0; taken <= n; taken++) {
      let far = 0;
      for (let day = taken; day < n; day++) far += line[n - 1 - (day - taken)] * price[day];
      const sails = taken > 0 && n - taken > 1;
      most = Math.max(most, near + far - (sails ? around : 0));
      if (taken < n) near += line[taken] * price[taken];
    }
    return most;
  };
  return Math.max(best(pounds), best([...pounds].reverse()));
}
