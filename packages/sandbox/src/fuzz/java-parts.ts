import type { ValueType } from '@dryrun/judge';

/** A type as Java writes it, integers at their widest, arrays as arrays or as lists. */
export function javaType(type: ValueType, asLists = false, isBoxed = false): string {
  const boxed = (of: ValueType) => javaType(of, asLists, true);
  switch (type.kind) {
    case 'integer':
      return isBoxed ? 'Long' : 'long';
    case 'float':
      return isBoxed ? 'Double' : 'double';
    case 'string':
      return 'String';
    case 'boolean':
      return isBoxed ? 'Boolean' : 'boolean';
    case 'array':
      return asLists ? `List<${boxed(type.of)}>` : `${javaType(type.of)}[]`;
    case 'linked-list':
      return `ListNode<${boxed(type.of)}>`;
    case 'binary-tree':
      return `TreeNode<${boxed(type.of)}>`;
    case 'nullable':
      return boxed(type.of);
  }
}

/** What reads and makes values of a type, as an expression: one of the kinds of `javaParts`. */
export function javaKind(type: ValueType, asLists = false): string {
  if (!('of' in type)) return `Kind.${type.kind.toUpperCase()}`;
  const of = javaKind(type.of, asLists);
  switch (type.kind) {
    case 'array':
      return asLists ? `Kind.list(${of})` : arrayKind(type.of, of);
    case 'linked-list':
      return `Kind.linked(${of})`;
    case 'binary-tree':
      return `Kind.tree(${of})`;
    case 'nullable':
      return `Kind.nullable(${of})`;
  }
}

/** Without reflection: a program that names that has a machine for each of its tests. */
function arrayKind(element: ValueType, of: string): string {
  if (element.kind === 'integer') return 'Kind.LONGS';
  if (element.kind === 'float') return 'Kind.DOUBLES';
  if (element.kind === 'boolean') return 'Kind.BOOLEANS';
  return `Kind.array(${of}, ${javaType(element).replace(/<.*>/, '')}[]::new)`;
}

/** The same as `javascriptParts`, in Java: `Kind.check(kind, value, text, way)`. */
export const javaParts = `
abstract class Kind {
  abstract void read(Object v, StringBuilder out);
  abstract Object make(Text t);

  static class Text {
    String s; int at; boolean minus;
    long hex(int digits) { at += digits; return Long.parseUnsignedLong(s.substring(at - digits, at), 16); }
    boolean take(char c) { if (s.charAt(at) != c) return false; at++; return true; }
  }
  interface Reader { void read(Object v, StringBuilder out); }
  interface Maker { Object make(Text t); }
  static Kind of(Reader reader, Maker maker) {
    return new Kind() {
      void read(Object v, StringBuilder out) { reader.read(v, out); }
      Object make(Text t) { return maker.make(t); }
    };
  }
  static void hex(long n, int digits, StringBuilder out) {
    for (int i = digits - 1; i >= 0; i--) out.append("0123456789abcdef".charAt((int) (n >>> 4 * i & 15)));
  }

  static final Kind INTEGER = of((v, out) -> out.append((Long) v).append(';'), t -> {
    int end = t.s.indexOf(';', t.at);
    long n = Long.parseLong(t.s.substring(t.at, end));
    t.at = end + 1;
    return n;
  });
  static final Kind FLOAT = of((v, out) -> hex(Double.doubleToRawLongBits((Double) v), 16, out), t -> {
    double d = Double.longBitsToDouble(t.hex(16));
    return d == 0 && t.minus ? -0.0 : d;
  });
  static final Kind BOOLEAN = of((v, out) -> out.append((Boolean) v ? 'T' : 'F'), t -> t.s.charAt(t.at++) == 'T');
  static final Kind STRING = of((v, out) -> {
    String s = (String) v;
    out.append('"');
    for (int i = 0; i < s.length(); i++) hex(s.charAt(i), 4, out);
    out.append('"');
  }, t -> {
    StringBuilder s = new StringBuilder();
    t.at++;
    while (!t.take('"')) s.append((char) t.hex(4));
    return s.toString();
  });
  static Kind nullable(Kind of) {
    return of((v, out) -> { if (v == null) out.append('N'); else of.read(v, out); }, t -> t.take('N') ? null : of.make(t));
  }
  static Kind list(Kind of) {
    return of((v, out) -> {
      out.append('[');
      for (Object each : (List<?>) v) of.read(each, out);
      out.append(']');
    }, t -> {
      List<Object> all = t.minus ? new LinkedList<>() : new ArrayList<>();
      for (t.at++; !t.take(']'); ) all.add(of.make(t));
      return all;
    });
  }
  interface Made { Object[] of(int length); }
  static Kind array(Kind of, Made made) {
    Kind list = list(of);
    return of((v, out) -> list.read(Arrays.asList((Object[]) v), out), t -> ((List<?>) list.make(t)).toArray(made.of(0)));
  }
  static final Kind LONGS = of((v, out) -> {
    out.append('[');
    for (long each : (long[]) v) INTEGER.read(each, out);
    out.append(']');
  }, t -> {
    List<?> all = (List<?>) list(INTEGER).make(t);
    long[] array = new long[all.size()];
    for (int i = 0; i < array.length; i++) array[i] = (Long) all.get(i);
    return array;
  });
  static final Kind DOUBLES = of((v, out) -> {
    out.append('[');
    for (double each : (double[]) v) FLOAT.read(each, out);
    out.append(']');
  }, t -> {
    List<?> all = (List<?>) list(FLOAT).make(t);
    double[] array = new double[all.size()];
    for (int i = 0; i < array.length; i++) array[i] = (Double) all.get(i);
    return array;
  });
  static final Kind BOOLEANS = of((v, out) -> {
    out.append('[');
    for (boolean each : (boolean[]) v) BOOLEAN.read(each, out);
    out.append(']');
  }, t -> {
    List<?> all = (List<?>) list(BOOLEAN).make(t);
    boolean[] array = new boolean[all.size()];
    for (int i = 0; i < array.length; i++) array[i] = (Boolean) all.get(i);
    return array;
  });
  static Kind linked(Kind of) {
    return of((v, out) -> {
      out.append('(');
      for (ListNode<?> node = (ListNode<?>) v; node != null; node = node.next) of.read(node.val, out);
      out.append(')');
    }, t -> {
      ListNode<Object> first = new ListNode<>(null), last = first;
      for (t.at++; !t.take(')'); last = last.next) last.next = new ListNode<>(of.make(t));
      return first.next;
    });
  }
  static Kind tree(Kind of) {
    return of((v, out) -> treeOut(of, (TreeNode<?>) v, out), t -> treeIn(of, t));
  }
  static void treeOut(Kind of, TreeNode<?> node, StringBuilder out) {
    if (node == null) { out.append('.'); return; }
    out.append('{');
    of.read(node.val, out);
    treeOut(of, node.left, out);
    treeOut(of, node.right, out);
    out.append('}');
  }
  static TreeNode<Object> treeIn(Kind of, Text t) {
    if (t.take('.')) return null;
    t.at++;
    TreeNode<Object> node = new TreeNode<>(of.make(t));
    node.left = treeIn(of, t);
    node.right = treeIn(of, t);
    t.at++;
    return node;
  }

  @SuppressWarnings("unchecked")
  static <T> T check(Kind kind, Object value, String text, int way) {
    StringBuilder found = new StringBuilder();
    kind.read(value, found);
    if (!found.toString().equals(text)) throw new IllegalStateException("found " + found + " for " + text);
    Text t = new Text();
    t.s = text;
    t.minus = way == 2;
    return way == 0 ? (T) value : (T) kind.make(t);
  }
}
`;
