package dryrun;

import java.nio.charset.StandardCharsets;

/** Collects an answer, as JSON. */
final class Output {
  /** Ends a test whose answer is too long. */
  static final class TooMuch extends RuntimeException {
    TooMuch() {
      super(null, null, false, false);
    }
  }

  private static final long GREATEST = (1L << 53) - 1;
  private final StringBuilder json = new StringBuilder();
  private final int most;

  Output(int most) {
    this.most = most;
  }

  Output add(char c) {
    json.append(c);
    if (json.length() > most) throw new TooMuch();
    return this;
  }

  Output add(String text) {
    json.append(text);
    return this;
  }

  void whole(long n) {
    if (n > GREATEST || n < -GREATEST) throw beyond(n);
    json.append(n);
  }

  static Failure beyond(Object n) {
    return Failure.noValue(n + " where an integer was expected (beyond ±(2^53 - 1))", String.valueOf(n));
  }

  void fraction(double n, Kind kind) {
    if (Double.isNaN(n) || Double.isInfinite(n)) throw Failure.mistyped(String.valueOf(n), kind);
    if (n == 0) json.append('0');
    else json.append(n);
  }

  void words(CharSequence text) {
    json.append('"');
    int length = text.length();
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        json.append('\\').append(c);
      } else if (c < ' ') {
        escape(c);
      } else if (!Character.isSurrogate(c)) {
        json.append(c);
      } else if (Character.isHighSurrogate(c) && i + 1 < length && Character.isLowSurrogate(text.charAt(i + 1))) {
        json.append(c).append(text.charAt(++i));
      } else {
        escape(c);
      }
    }
    add('"');
  }

  private void escape(char c) {
    json.append("\\u");
    for (int shift = 12; shift >= 0; shift -= 4) json.append("0123456789abcdef".charAt(c >> shift & 15));
  }

  /** The beginning, to be shown. */
  String shown() {
    return json.substring(0, Math.min(json.length(), 1000));
  }

  byte[] bytes() {
    return json.toString().getBytes(StandardCharsets.UTF_8);
  }
}
