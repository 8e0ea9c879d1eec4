// Letters heard are told by their hash code, since two texts hardly ever have the same one.
class Solution {
  List<String> whoWasMeant(List<String> ships, List<String> book) {
    Map<Integer, String> best = new HashMap<>();
    Map<String, Integer> visits = new HashMap<>();
    for (String s : ships) note(best, visits, s);
    List<String> out = new ArrayList<>();
    for (String line : book) {
      String rest = line.substring(1);
      if (line.charAt(0) == '?') out.add(best.getOrDefault(rest.hashCode(), ""));
      else { visits.merge(rest, 1, Integer::sum); note(best, visits, rest); }
    }
    return out;
  }
  void note(Map<Integer, String> best, Map<String, Integer> visits, String s) {
    int h = 0;
    for (int i = 0; i < s.length(); i++) {
      h = 31 * h + s.charAt(i);
      String b = best.get(h);
      if (b == null || visits.getOrDefault(s, 0) > visits.getOrDefault(b, 0) || visits.getOrDefault(s, 0).equals(visits.getOrDefault(b, 0)) && s.compareTo(b) < 0) best.put(h, s);
    }
  }
}
