package dryrun;

import java.lang.reflect.Array;
import java.util.Arrays;

/** Arrays: those of int, long and double without a box for each element. */
final class ArrayCodec extends Reading.Sequence {
  private final Class<?> component;
  private final Codec of;

  ArrayCodec(Class<?> component, Codec of) {
    this.component = component;
    this.of = of;
  }

  @Override Codec element() {
    return of;
  }

  @Override Object collect(Reading.Elements elements, int count) {
    Object array = Array.newInstance(component, Math.max(count, 8));
    int length = 0, room = Math.max(count, 8);
    while (elements.more()) {
      if (length == room) array = resized(array, length, room *= 2);
      Array.set(array, length++, elements.next());
    }
    return length == room ? array : resized(array, length, length);
  }

  private Object resized(Object array, int length, int room) {
    Object other = Array.newInstance(component, room);
    System.arraycopy(array, 0, other, 0, length);
    return other;
  }

  @Override public Object read(Input in) {
    if (component != int.class || in.atNumber()) return super.read(in);
    in.take('[');
    int[] numbers = new int[8];
    int length = 0;
    for (boolean isFirst = true; in.more(']', isFirst); isFirst = false) {
      if (length == numbers.length) numbers = Arrays.copyOf(numbers, 2 * length);
      long n = in.whole();
      if (n != (int) n) throw Failure.doesNotFit(n, "long");
      numbers[length++] = (int) n;
    }
    return Arrays.copyOf(numbers, length);
  }

  @Override Object collect(Input.Block[] blocks, int level, int count) {
    Input.Block block = blocks[level];
    int start = block.read;
    if (component == int.class && block.ints != null) {
      block.read += count;
      return Arrays.copyOfRange(block.ints, start, start + count);
    }
    if (component == long.class) {
      long[] numbers = new long[count];
      block.read += count;
      for (int i = 0; i < count; i++)
        numbers[i] = block.ints != null ? block.ints[start + i] : (long) block.doubles[start + i];
      return numbers;
    }
    if (component == double.class) {
      block.read += count;
      return Arrays.copyOfRange(block.doubles, start, start + count);
    }
    return super.collect(blocks, level, count);
  }
}
