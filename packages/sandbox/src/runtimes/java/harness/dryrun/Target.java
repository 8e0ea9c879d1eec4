package dryrun;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** A method or a constructor of the program's, with how its arguments are read. */
final class Target {
  /** Says what the program lacks, as a sentence. */
  static final class Missing extends Exception {
    Missing(String message) {
      super(message);
    }
  }

  private final Executable called;
  private final Codec[] codecs;
  final Kind returns;

  private Target(Executable called, Codec[] codecs, Kind returns) {
    this.called = called;
    this.codecs = codecs;
    this.returns = returns;
    called.setAccessible(true);
  }

  /**
   * The class that has the method: one that can be called before what only others inherit from, `Solution`
   * before others, and others in their order.
   */
  static Class<?> holder(Plan plan, ClassLoader loader, Collection<String> names) throws Missing, ClassNotFoundException {
    String wanted = plan.isClass ? plan.className : plan.calls.get(0).name;
    Class<?> found = null;
    int best = -1;
    for (String name : names) {
      Class<?> type = Class.forName(name, false, loader);
      if (plan.isClass ? !type.getSimpleName().equals(wanted) : named(type, wanted).isEmpty()) continue;
      int rank = plan.isClass ? 0 : (canBeCalled(type, wanted) ? 2 : 0) + (type.getSimpleName().equals("Solution") ? 1 : 0);
      if (rank > best) found = type;
      best = Math.max(best, rank);
    }
    if (found != null) return found;
    for (String name : names)
      for (Method method : Class.forName(name, false, loader).getDeclaredMethods())
        if (!plan.isClass && method.getName().equals(wanted))
          throw new Missing("`" + wanted + "` is declared without a body: write it in `class Solution`.");
    throw new Missing(
        plan.isClass
            ? "There is no class `" + wanted + "`. Define it as `class " + wanted + " { … }`."
            : "There is no method `" + wanted + "`. Define it as a method of `class Solution`.");
  }

  /** Whether it has the method as a static one, or an object of it can be made from nothing. */
  private static boolean canBeCalled(Class<?> type, String name) {
    for (Executable each : named(type, name)) if (Modifier.isStatic(each.getModifiers())) return true;
    if (type.isEnum()) return true;
    if (Modifier.isAbstract(type.getModifiers())) return false;
    for (Constructor<?> each : type.getDeclaredConstructors()) if (each.getParameterCount() == 0) return true;
    return false;
  }

  static Target method(Class<?> type, Plan.Call call) throws Missing {
    List<Executable> candidates = named(type, call.name);
    if (candidates.isEmpty())
      throw new Missing("The class `" + type.getSimpleName() + "` has no method `" + call.name + "`.");
    Target target = fitting(candidates, call, call.name);
    Method method = (Method) target.called;
    if (call.returns != null && !Results.fits(call.returns, method.getGenericReturnType()))
      throw new Missing(call.name + " must return " + call.returns.written() + ".");
    return target;
  }

  /** @param isAsked the problem asks for the class, and not only for a method of it */
  static Target constructor(Class<?> type, Plan.Call call, boolean isAsked) throws Missing {
    if (Modifier.isAbstract(type.getModifiers()) || type.isEnum())
      throw new Missing(
          "`" + type.getSimpleName() + "` is " + (type.isInterface() ? "an interface" : type.isEnum() ? "an enum" : "abstract")
              + ": no object of it can be made. Write `class " + type.getSimpleName() + "`" + (isAsked ? "." : ", or make what is called `static`."));
    if (type.isMemberClass() && !Modifier.isStatic(type.getModifiers()))
      throw new Missing("`" + type.getSimpleName() + "` must be a class of its own, or `static`.");
    return fitting(List.of(type.getDeclaredConstructors()), call, "The constructor of " + type.getSimpleName());
  }

  /** Whether there is an object already: the first constant of an enum. */
  static boolean isConstant(Class<?> type) {
    for (Field field : type.getDeclaredFields()) if (field.isEnumConstant()) return true;
    return false;
  }

  boolean needsObject() {
    return called instanceof Method && !Modifier.isStatic(called.getModifiers());
  }

  /** @throws Throwable whatever the program throws */
  Object call(Object object, Object[] arguments) throws Throwable {
    try {
      if (called instanceof Method) return ((Method) called).invoke(object, arguments);
      return ((Constructor<?>) called).newInstance(arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  /** Reads the elements of an array that may have begun. */
  Object[] read(Input in, boolean isFirst) {
    Object[] arguments = new Object[codecs.length];
    for (int i = 0; i < codecs.length; i++, isFirst = false) {
      in.more(']', isFirst);
      arguments[i] = codecs[i].read(in);
    }
    in.take(']');
    return arguments;
  }

  /** Its own methods of that name and those that it inherits, also from interfaces. */
  private static List<Executable> named(Class<?> type, String name) {
    List<Executable> found = new ArrayList<>();
    for (Class<?> c = type; c != null && c != Object.class; c = c.getSuperclass()) addNamed(c, name, found);
    for (Method method : type.getMethods())
      if (method.isDefault() && method.getDeclaringClass() != type && method.getName().equals(name)) found.add(method);
    return found;
  }

  private static void addNamed(Class<?> type, String name, List<Executable> found) {
    for (Method method : type.getDeclaredMethods())
      if (method.getName().equals(name) && !method.isSynthetic() && !Modifier.isAbstract(method.getModifiers()))
        found.add(method);
  }

  private static Target fitting(List<? extends Executable> candidates, Plan.Call call, String name) throws Missing {
    String lacks = null;
    for (Executable each : candidates) {
      Type[] types = each.getGenericParameterTypes();
      if (types.length != call.kinds.size()) continue;
      Codec[] codecs = new Codec[types.length];
      String problem = null;
      for (int i = 0; i < types.length && problem == null; i++) {
        codecs[i] = Reading.of(call.kinds.get(i), types[i]);
        if (codecs[i] == null)
          problem = "Parameter " + (i + 1) + " of " + name + ", " + call.names.get(i) + ", must be of the type "
              + call.kinds.get(i).written() + ".";
      }
      if (problem == null) return new Target(each, codecs, call.returns);
      lacks = problem;
    }
    throw new Missing(lacks != null ? lacks : name + " must take " + call.listed() + ".");
  }
}
