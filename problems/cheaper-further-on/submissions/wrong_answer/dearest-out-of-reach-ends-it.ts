// If even the dearest station that waits is out of reach, nobody is served.
function cheaperFurtherOn(at: number[], price: number[], margin: number, reach: number): number[] {
  const answer = at.map(() => -1);
  const heap: number[] = [];

  const push = (station: number): void => {
    let place = heap.length;
    heap.push(station);
    while (place > 0) {
      const parent = (place - 1) >> 1;
      if (price[heap[parent]] >= price[station]) break;
      heap[place] = heap[parent];
      place = parent;
    }
    heap[place] = station;
  };
  const pop = (): number => {
    const top = heap[0];
    const last = heap.pop()!;
    if (heap.length > 0) {
      let place = 0;
      for (;;) {
        let child = 2 * place + 1;
        if (child >= heap.length) break;
        if (child + 1 < heap.length && price[heap[child + 1]] > price[heap[child]]) child++;
        if (price[heap[child]] <= price[last]) break;
        heap[place] = heap[child];
        place = child;
      }
      heap[place] = last;
    }
    return top;
  };

  for (let i = 0; i < at.length; i++) {
    while (
      heap.length > 0 &&
      price[heap[0]] - price[i] >= margin &&
      at[i] - at[heap[0]] <= reach
    ) {
      const served = pop();
      answer[served] = at[i] - at[served];
    }
    push(i);
  }
  return answer;
}
