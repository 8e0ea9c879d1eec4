package dryrun;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;

/** The class of the nodes of a list or of a tree, whoever wrote it: its value and its links. */
final class Nodes {
  private final Constructor<?> constructor;
  /** What the constructor takes where there is none without parameters. */
  private final Object[] nothing;
  private final Field value;
  private final List<Field> links = new ArrayList<>();

  private Nodes(Constructor<?> constructor, Object[] nothing, Field value) {
    this.constructor = constructor;
    this.nothing = nothing;
    this.value = value;
  }

  /** @return null where a class has no such fields */
  static Nodes find(Class<?> type, String... linkNames) {
    Field value = field(type, "val", "value");
    Constructor<?> constructor = simplest(type);
    if (value == null || constructor == null) return null;
    Nodes nodes = new Nodes(constructor, zeros(constructor.getParameterTypes()), value);
    for (String name : linkNames) {
      Field link = field(type, name);
      if (link == null || link.getType() != type) return null;
      nodes.links.add(link);
    }
    return nodes;
  }

  private static Field field(Class<?> type, String... names) {
    for (Class<?> c = type; c != null && c != Object.class; c = c.getSuperclass())
      for (String name : names)
        for (Field field : c.getDeclaredFields())
          if (field.getName().equals(name)) {
            field.setAccessible(true);
            return field;
          }
    return null;
  }

  private static Constructor<?> simplest(Class<?> type) {
    Constructor<?> best = null;
    for (Constructor<?> each : type.getDeclaredConstructors())
      if (best == null || each.getParameterCount() < best.getParameterCount()) best = each;
    if (best != null) best.setAccessible(true);
    return best;
  }

  private static Object[] zeros(Class<?>[] types) {
    Object[] zeros = new Object[types.length];
    for (int i = 0; i < types.length; i++)
      if (types[i].isPrimitive()) zeros[i] = java.lang.reflect.Array.get(java.lang.reflect.Array.newInstance(types[i], 1), 0);
    return zeros;
  }

  Type valueType() {
    return value.getGenericType();
  }

  Object make(Object held) {
    try {
      Object node = constructor.newInstance(nothing);
      value.set(node, held);
      return node;
    } catch (java.lang.reflect.InvocationTargetException e) {
      throw Thrown.again(e.getCause());
    } catch (ReflectiveOperationException e) {
      throw Failure.of(value.getDeclaringClass().getSimpleName() + " cannot be made: " + e.getMessage());
    }
  }

  Object value(Object node) {
    return get(value, node);
  }

  Object link(Object node, int which) {
    return get(links.get(which), node);
  }

  void link(Object node, int which, Object to) {
    try {
      links.get(which).set(node, to);
    } catch (IllegalAccessException e) {
      throw Failure.of("`" + links.get(which).getName() + "` must not be final");
    }
  }

  private static Object get(Field field, Object of) {
    try {
      return field.get(of);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
