package dryrun;

/**
 * A type of the problem, from its short form: i, f, s, b, and before another [ for an array, L for a
 * linked list, T for a tree, ? where null may stand.
 */
final class Kind {
  final char letter;
  /** Of what it is made, or null. */
  final Kind of;

  private Kind(char letter, Kind of) {
    this.letter = letter;
    this.of = of;
  }

  static Kind parse(String text) {
    char letter = text.charAt(0);
    return new Kind(letter, "ifsb".indexOf(letter) >= 0 ? null : parse(text.substring(1)));
  }

  /** As it is called in sentences about values. */
  String named() {
    switch (letter) {
      case 'i': return "an integer";
      case 'f': return "a float";
      case 's': return "a string";
      case 'b': return "a boolean";
      case '[': return "an array";
      case 'L': return "a linked list";
      case 'T': return "a tree";
      default: return of.named() + " or null";
    }
  }

  /** As candidates write it; integers in either width. */
  String written() {
    String narrow = written(false), wide = written(true);
    return narrow.equals(wide) ? narrow : narrow + " or " + wide;
  }

  private String written(boolean isWide) {
    switch (letter) {
      case 'i': return isWide ? "long" : "int";
      case 'f': return "double";
      case 's': return "String";
      case 'b': return "boolean";
      case '[': return isWide && !isPlain() ? "List<" + of.boxed(true) + ">" : of.written(isWide) + "[]";
      case 'L': return "ListNode";
      case 'T': return "TreeNode";
      default: return of.boxed(isWide);
    }
  }

  private boolean isPlain() {
    return of.letter == 'i' || of.letter == 'f' || of.letter == 'b';
  }

  private String boxed(boolean isWide) {
    switch (letter) {
      case 'i': return isWide ? "Long" : "Integer";
      case 'f': return "Double";
      case 'b': return "Boolean";
      default: return written(isWide);
    }
  }
}
