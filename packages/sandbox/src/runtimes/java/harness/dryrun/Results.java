package dryrun;

import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;

/** Whether a method's declared result can be a value of the problem's type, as far as types tell. */
final class Results {
  private Results() {}

  static boolean fits(Kind kind, Type type) {
    if (type instanceof GenericArrayType)
      return bare(kind).letter == '[' && fits(bare(kind).of, ((GenericArrayType) type).getGenericComponentType());
    if (type instanceof ParameterizedType) {
      ParameterizedType generic = (ParameterizedType) type;
      Class<?> raw = (Class<?>) generic.getRawType();
      Type argument = generic.getActualTypeArguments()[0];
      if (raw == Optional.class) return kind.letter == '?' && fits(kind.of, argument);
      if (bare(kind).letter == '[' && holdsLists(raw)) return fits(bare(kind).of, argument);
      return fits(kind, raw);
    }
    return !(type instanceof Class) || fits(kind, (Class<?>) type);
  }

  private static boolean holdsLists(Class<?> raw) {
    return List.class.isAssignableFrom(raw) || raw.isAssignableFrom(List.class);
  }

  private static Kind bare(Kind kind) {
    return kind.letter == '?' ? kind.of : kind;
  }

  private static boolean fits(Kind kind, Class<?> raw) {
    if (raw == Object.class) return true;
    boolean isWhole = oneOf(raw, int.class, long.class, short.class, byte.class, Integer.class, Long.class, Short.class, Byte.class, java.math.BigInteger.class, Number.class);
    switch (kind.letter) {
      case 'i': return isWhole;
      case 'f': return isWhole || oneOf(raw, double.class, float.class, Double.class, Float.class, java.math.BigDecimal.class);
      case 's': return raw == char.class || raw == Character.class || CharSequence.class.isAssignableFrom(raw);
      case 'b': return oneOf(raw, boolean.class, Boolean.class);
      case '[': return raw.isArray() ? fits(kind.of, (Type) raw.getComponentType()) : holdsLists(raw);
      case 'L': return !raw.isPrimitive() && !raw.isArray() && !raw.getName().startsWith("java.");
      case 'T': return !raw.isPrimitive() && !raw.isArray() && !raw.getName().startsWith("java.");
      default: return fits(kind.of, raw);
    }
  }

  private static boolean oneOf(Class<?> raw, Class<?>... types) {
    for (Class<?> type : types) if (raw == type) return true;
    return false;
  }
}
