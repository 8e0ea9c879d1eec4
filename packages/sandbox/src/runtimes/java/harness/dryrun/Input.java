package dryrun;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * A test's arguments: JSON, and blocks of the numbers of big arrays, as native/pack-test.ts lays them
 * out. What is read was written by the judge, so it is well-formed.
 */
final class Input {
  /** Numbers of a big array: one of the two. */
  static final class Block {
    int[] ints;
    double[] doubles;
    int read;

    int count() {
      return ints != null ? ints.length : doubles.length;
    }

    int nextLength() {
      return ints[read++];
    }
  }

  private final byte[] bytes;
  private int at;
  final Block[] blocks;

  Input(byte[] bytes, int start) {
    this.bytes = bytes;
    ByteBuffer all = ByteBuffer.wrap(bytes, start, bytes.length - start).slice().order(ByteOrder.LITTLE_ENDIAN);
    int jsonBytes = all.getInt(0);
    blocks = new Block[all.getInt(4)];
    int head = 8 + 8 * blocks.length;
    at = start + head;
    int offset = head + jsonBytes;
    for (int i = 0; i < blocks.length; i++) {
      boolean areDoubles = all.getInt(8 + 8 * i) == 1;
      int count = all.getInt(12 + 8 * i);
      offset = (offset + 7) / 8 * 8;
      ByteBuffer here = all.duplicate().order(ByteOrder.LITTLE_ENDIAN).position(offset);
      Block block = blocks[i] = new Block();
      if (areDoubles) here.asDoubleBuffer().get(block.doubles = new double[count]);
      else here.asIntBuffer().get(block.ints = new int[count]);
      offset += count * (areDoubles ? 8 : 4);
    }
  }

  boolean take(char c) {
    if (bytes[at] != c) return false;
    at++;
    return true;
  }

  /** Whether another element follows: to be asked once before each. */
  boolean more(char end, boolean isFirst) {
    if (take(end)) return false;
    if (!isFirst) take(',');
    return true;
  }

  boolean atNumber() {
    return bytes[at] == '-' || bytes[at] >= '0' && bytes[at] <= '9';
  }

  boolean takeNull() {
    if (bytes[at] != 'n') return false;
    at += 4;
    return true;
  }

  boolean truth() {
    boolean isTrue = bytes[at] == 't';
    at += isTrue ? 4 : 5;
    return isTrue;
  }

  long whole() {
    boolean isNegative = take('-');
    long n = 0;
    while (bytes[at] >= '0' && bytes[at] <= '9') n = n * 10 + (bytes[at++] - '0');
    return isNegative ? -n : n;
  }

  double fraction() {
    int start = at;
    while (at < bytes.length && "+-.eE0123456789".indexOf(bytes[at]) >= 0) at++;
    return Double.parseDouble(new String(bytes, start, at - start, StandardCharsets.ISO_8859_1));
  }

  /** JSON writes half a pair of surrogates as an escape. */
  String words() {
    take('"');
    StringBuilder escaped = null;
    for (;;) {
      int start = at;
      while (bytes[at] != '"' && bytes[at] != '\\') at++;
      String plain = new String(bytes, start, at - start, StandardCharsets.UTF_8);
      if (take('"')) return escaped == null ? plain : escaped.append(plain).toString();
      if (escaped == null) escaped = new StringBuilder();
      escaped.append(plain);
      at++;
      char c = (char) bytes[at++];
      switch (c) {
        case 'n': c = '\n'; break;
        case 't': c = '\t'; break;
        case 'r': c = '\r'; break;
        case 'b': c = '\b'; break;
        case 'f': c = '\f'; break;
        case 'u':
          c = (char) Integer.parseInt(new String(bytes, at, 4, StandardCharsets.ISO_8859_1), 16);
          at += 4;
          break;
        default:
      }
      escaped.append(c);
    }
  }
}
