// Counts visits in an Int16Array, because no ship berths so often.
function whoWasMeant(ships, book) {
  const number = new Map(ships.map((ship, i) => [ship, i]));
  const visits = new Int16Array(ships.length);
  const guess = new Map();
  const note = (ship, i) => {
    for (let end = 1; end <= ship.length; end++) {
      const beginning = ship.slice(0, end);
      const other = guess.get(beginning);
      if (other === undefined || visits[i] > visits[other] || (visits[i] === visits[other] && ship < ships[other])) {
        guess.set(beginning, i);
      }
    }
  };
  ships.forEach(note);
  const answer = [];
  for (const line of book) {
    const rest = line.slice(1);
    if (line[0] === '+') {
      const i = number.get(rest);
      visits[i]++;
      note(rest, i);
    } else {
      const i = guess.get(rest);
      answer.push(i === undefined ? '' : ships[i]);
    }
  }
  return answer;
}
