package dryrun;

import java.lang.reflect.Array;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How values of a problem's types are read as whatever types a program takes them. */
final class Reading {
  private Reading() {}

  /** @return null where the type cannot hold such values */
  static Codec of(Kind kind, Type type) {
    return of(kind, type, Map.of());
  }

  private static Codec of(Kind kind, Type type, Map<TypeVariable<?>, Type> known) {
    while (type instanceof TypeVariable && known.containsKey(type)) type = known.get(type);
    if (type instanceof TypeVariable) type = ((TypeVariable<?>) type).getBounds()[0];
    if (type instanceof WildcardType) type = ((WildcardType) type).getUpperBounds()[0];
    Class<?> raw = raw(type);
    if (raw == null) return null;
    switch (kind.letter) {
      case 'i': return integer(raw);
      case 'f': return real(raw);
      case 's': return text(raw);
      case 'b': return is(raw, boolean.class, Boolean.class) ? Input::truth : null;
      case '[': return sequence(kind, type, raw, known);
      case 'L': return list(kind, type, raw, known);
      case 'T': return tree(kind, type, raw, known);
      default: return nullable(kind, type, raw, known);
    }
  }

  private static Class<?> raw(Type type) {
    if (type instanceof Class) return (Class<?>) type;
    if (type instanceof ParameterizedType) return (Class<?>) ((ParameterizedType) type).getRawType();
    if (type instanceof GenericArrayType) {
      Class<?> of = raw(((GenericArrayType) type).getGenericComponentType());
      return of == null ? null : Array.newInstance(of, 0).getClass();
    }
    if (type instanceof TypeVariable) return raw(((TypeVariable<?>) type).getBounds()[0]);
    return null;
  }

  /** Whether it is one of these, or takes anything. */
  private static boolean is(Class<?> raw, Class<?>... types) {
    for (Class<?> type : types) if (raw == type) return true;
    return raw == Object.class;
  }

  private interface Narrow {
    Object fit(long n);
  }

  private static Codec integer(Class<?> raw) {
    Narrow narrow =
        is(raw, Number.class) ? n -> n == (int) n ? (Object) (int) n : (Object) n
        : is(raw, int.class, Integer.class) ? n -> (int) fit(n, (int) n)
        : is(raw, long.class, Long.class) ? n -> n
        : is(raw, short.class, Short.class) ? n -> (short) fit(n, (short) n)
        : is(raw, byte.class, Byte.class) ? n -> (byte) fit(n, (byte) n)
        : is(raw, java.math.BigInteger.class) ? java.math.BigInteger::valueOf
        : null;
    if (narrow == null) return null;
    return new Codec() {
      @Override public Object read(Input in) {
        return narrow.fit(in.whole());
      }

      @Override public Object from(Input.Block[] blocks, int level) {
        Input.Block block = blocks[level];
        int i = block.read++;
        return narrow.fit(block.ints != null ? block.ints[i] : (long) block.doubles[i]);
      }
    };
  }

  private static long fit(long n, long narrow) {
    if (n != narrow) throw Failure.doesNotFit(n, "long");
    return n;
  }

  private static Codec real(Class<?> raw) {
    boolean isFloat = raw == float.class || raw == Float.class;
    if (!isFloat && !is(raw, double.class, Double.class, Number.class)) return null;
    return new Codec() {
      @Override public Object read(Input in) {
        return narrow(in.fraction());
      }

      @Override public Object from(Input.Block[] blocks, int level) {
        return narrow(blocks[level].doubles[blocks[level].read++]);
      }

      private Object narrow(double n) {
        return isFloat ? (Object) (float) n : (Object) n;
      }
    };
  }

  private static Codec text(Class<?> raw) {
    if (raw == char.class || raw == Character.class)
      return in -> {
        String text = in.words();
        if (text.length() != 1) throw Failure.of("the input holds \"" + text + "\", which does not fit into a char: use String");
        return text.charAt(0);
      };
    return is(raw, String.class, CharSequence.class) ? Input::words : null;
  }

  private static Codec nullable(Kind kind, Type type, Class<?> raw, Map<TypeVariable<?>, Type> known) {
    if (raw.isPrimitive()) return null;
    boolean isOptional = raw == Optional.class;
    Codec of = of(kind.of, isOptional ? argument(type) : type, known);
    if (of == null) return null;
    return new Codec() {
      @Override public Object read(Input in) {
        Object value = in.takeNull() ? null : of.read(in);
        return isOptional ? Optional.ofNullable(value) : value;
      }
    };
  }

  private static Type argument(Type type) {
    return type instanceof ParameterizedType ? ((ParameterizedType) type).getActualTypeArguments()[0] : Object.class;
  }

  private static Codec sequence(Kind kind, Type type, Class<?> raw, Map<TypeVariable<?>, Type> known) {
    if (raw.isArray()) {
      Class<?> component = raw.getComponentType();
      Type held = type instanceof GenericArrayType ? ((GenericArrayType) type).getGenericComponentType() : component;
      Codec of = of(kind.of, held, known);
      return of == null ? null : new ArrayCodec(component, of);
    }
    if (!raw.isAssignableFrom(ArrayList.class) && raw != LinkedList.class) return null;
    Codec of = of(kind.of, argument(type), known);
    if (of == null) return null;
    boolean isLinked = raw == LinkedList.class;
    return new Sequence() {
      @Override Object collect(Elements elements, int count) {
        Collection<Object> all = isLinked ? new LinkedList<>() : new ArrayList<>(Math.max(count, 10));
        while (elements.more()) all.add(elements.next());
        return all;
      }

      @Override Codec element() {
        return of;
      }
    };
  }

  private static Map<TypeVariable<?>, Type> bind(Type type, Class<?> raw, Map<TypeVariable<?>, Type> known) {
    Map<TypeVariable<?>, Type> bound = new HashMap<>(known);
    if (type instanceof ParameterizedType) {
      Type[] arguments = ((ParameterizedType) type).getActualTypeArguments();
      for (int i = 0; i < arguments.length; i++) bound.put(raw.getTypeParameters()[i], arguments[i]);
    }
    return bound;
  }

  private static Codec list(Kind kind, Type type, Class<?> raw, Map<TypeVariable<?>, Type> known) {
    if (raw.isPrimitive() || raw.isArray() || raw.isInterface()) return null;
    Nodes nodes = Nodes.find(raw, "next");
    Codec of = nodes == null ? null : of(kind.of, nodes.valueType(), bind(type, raw, known));
    if (of == null) return null;
    return new Sequence() {
      @Override Object collect(Elements elements, int count) {
        Object first = null, last = null;
        while (elements.more()) {
          Object node = nodes.make(elements.next());
          if (first == null) first = node;
          else nodes.link(last, 0, node);
          last = node;
        }
        return first;
      }

      @Override Codec element() {
        return of;
      }
    };
  }

  private static Codec tree(Kind kind, Type type, Class<?> raw, Map<TypeVariable<?>, Type> known) {
    if (raw.isPrimitive() || raw.isArray() || raw.isInterface()) return null;
    Nodes nodes = Nodes.find(raw, "left", "right");
    Codec of = nodes == null ? null : of(kind.of, nodes.valueType(), bind(type, raw, known));
    if (of == null) return null;
    return in -> {
      in.take('[');
      Object root = null;
      ArrayDeque<Object> open = new ArrayDeque<>();
      int side = 0;
      for (boolean isFirst = true; in.more(']', isFirst); isFirst = false) {
        Object node = in.takeNull() ? null : nodes.make(of.read(in));
        if (isFirst) root = node;
        else if (side == 0) nodes.link(open.peek(), side++, node);
        else nodes.link(open.poll(), side--, node);
        if (node != null) open.add(node);
      }
      return root;
    };
  }

  /** The elements of a sequence, wherever they come from. */
  interface Elements {
    boolean more();

    Object next();
  }

  /** Read from text, or from the blocks that its number stands for. */
  abstract static class Sequence implements Codec {
    abstract Codec element();

    /** @param count how many there are, or 0 where that is not known yet */
    abstract Object collect(Elements elements, int count);

    @Override public Object read(Input in) {
      if (in.atNumber()) {
        int first = (int) in.whole();
        Input.Block[] levels = java.util.Arrays.copyOfRange(in.blocks, first, in.blocks.length);
        return collect(levels, 0, levels[0].count());
      }
      in.take('[');
      return collect(
          new Elements() {
            private boolean isFirst = true;

            @Override public boolean more() {
              boolean is = in.more(']', isFirst);
              isFirst = false;
              return is;
            }

            @Override public Object next() {
              return element().read(in);
            }
          },
          0);
    }

    @Override public Object from(Input.Block[] blocks, int level) {
      return collect(blocks, level + 1, blocks[level].nextLength());
    }

    Object collect(Input.Block[] blocks, int level, int count) {
      return collect(
          new Elements() {
            private int left = count;

            @Override public boolean more() {
              return left-- > 0;
            }

            @Override public Object next() {
              return element().from(blocks, level);
            }
          },
          count);
    }
  }
}
