// Does a job that stands there twice only once, as nobody paints the same stones again by plan.
function missingCoats(rows, columns, jobs, coats) {
  const width = columns + 1;
  const wall = new Int32Array((rows + 1) * width);
  const paint = (top, bottom, from, to) => {
    wall[top * width + from]++;
    wall[top * width + to + 1]--;
    wall[(bottom + 1) * width + from]--;
    wall[(bottom + 1) * width + to + 1]++;
  };
  const different = new Map(jobs.map((job) => [job.join(' '), job]));
  for (const [top, bottom, from, to] of different.values()) {
    if (from <= to) paint(top, bottom, from, to);
    else {
      paint(top, bottom, from, columns - 1);
      paint(top, bottom, 0, to);
    }
  }
  let missing = 0;
  for (let row = 0; row < rows; row++) {
    let painted = 0;
    for (let column = 0; column < columns; column++) {
      if (row > 0) wall[row * width + column] += wall[(row - 1) * width + column];
      painted += wall[row * width + column];
      missing += Math.max(0, coats - painted);
    }
  }
  return missing;
}
