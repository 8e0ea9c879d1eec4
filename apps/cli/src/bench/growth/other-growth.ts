/** Accepted solutions that grow faster than their package states, which its tests let pass. */
export const otherGrowth: Readonly<Record<string, string>> = {
  // Python's insort moves the rest of a list by one place.
  'overtaken/accepted/kept_in_order.py': 'O(n^2)',
};
