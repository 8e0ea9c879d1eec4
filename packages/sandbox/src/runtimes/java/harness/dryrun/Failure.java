package dryrun;

/** What ends a test with a note of ours: M for a value that is none, E for words of an error. */
final class Failure extends RuntimeException {
  final char letter;

  private Failure(char letter, String text) {
    super(text, null, false, false);
    this.letter = letter;
  }

  static Failure noValue(String reason, String shown) {
    return new Failure('M', "returned " + reason + "\n" + shown);
  }

  /** @param what it was, where the problem wants another */
  static Failure mistyped(String what, Kind kind) {
    return noValue(what + " where " + kind.named() + " was expected", what);
  }

  static Failure doesNotFit(Object value, String wider) {
    return new Failure(
        'E', "the input holds " + value + ", which does not fit into the type that the program takes it as: use " + wider);
  }

  static Failure of(String text) {
    return new Failure('E', text);
  }
}
