import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'leaves work in threads that stay, by a method of its own class',
  language: 'java',
  code: `
class Solution {
  static class Mine extends ArrayList<Integer> { }
  int solve(int n) {
    Mine mine = new Mine();
    for (int i = 0; i < 1000; i++) mine.add(i);
    long spread = StreamSupport.stream(mine.spliterator(), true).mapToInt(x -> x).count();
    return mine.parallelStream().mapToInt(x -> x).count() == spread ? 2 * n : 0;
  }
}
`,
  verdict: 'accepted',
};
