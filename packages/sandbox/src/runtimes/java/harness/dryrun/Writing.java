package dryrun;

import java.lang.reflect.Array;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.ArrayList;
import java.util.HashMap;

/** What a program returned, as JSON; whatever is no value of the problem's type is said. */
final class Writing {
  private final Output out;
  private final Map<Class<?>, Nodes> lists = new HashMap<>(), trees = new HashMap<>();

  Writing(Output out) {
    this.out = out;
  }

  void write(Kind kind, Object value) {
    if (value instanceof Optional) value = ((Optional<?>) value).orElse(null);
    if (value == null) {
      if (kind.letter == '?') out.add("null");
      else if (kind.letter == 'L' || kind.letter == 'T') out.add("[]");
      else throw Failure.mistyped("null", kind);
      return;
    }
    switch (kind.letter) {
      case 'i': whole(kind, value); return;
      case 'f': fraction(kind, value); return;
      case 's': text(kind, value); return;
      case 'b':
        if (!(value instanceof Boolean)) throw mistyped(kind, value);
        out.add(value.toString());
        return;
      case '[': sequence(kind, value); return;
      case 'L': list(kind, value); return;
      case 'T': tree(kind, value); return;
      default: write(kind.of, value);
    }
  }

  private static Failure mistyped(Kind kind, Object value) {
    String shown = value instanceof Number || value instanceof Boolean ? value.toString() : null;
    String text = value instanceof CharSequence || value instanceof Character ? "\"" + value + "\"" : null;
    String what = shown != null ? shown : text != null ? text : "a " + value.getClass().getSimpleName();
    return Failure.mistyped(what, kind);
  }

  private void whole(Kind kind, Object value) {
    if (value instanceof BigInteger) {
      if (((BigInteger) value).bitLength() > 53) throw Output.beyond(value);
    } else if (!(value instanceof Integer || value instanceof Long || value instanceof Short || value instanceof Byte)) {
      throw mistyped(kind, value);
    }
    out.whole(((Number) value).longValue());
  }

  private void fraction(Kind kind, Object value) {
    boolean isPlain = value instanceof Double || value instanceof Float || value instanceof BigDecimal;
    if (!isPlain && !(value instanceof Number && value.getClass().getName().startsWith("java."))) throw mistyped(kind, value);
    out.fraction(((Number) value).doubleValue(), kind);
  }

  private void text(Kind kind, Object value) {
    if (value instanceof CharSequence) out.words((CharSequence) value);
    else if (value instanceof Character) out.words(value.toString());
    else throw mistyped(kind, value);
  }

  private void sequence(Kind kind, Object value) {
    out.add('[');
    if (value instanceof int[] && kind.of.letter == 'i') {
      int[] numbers = (int[]) value;
      for (int i = 0; i < numbers.length; i++) {
        if (i > 0) out.add(',');
        out.whole(numbers[i]);
      }
    } else if (value instanceof List) {
      boolean isFirst = true;
      for (Object each : (List<?>) value) {
        if (!isFirst) out.add(',');
        isFirst = false;
        write(kind.of, each);
      }
    } else if (value.getClass().isArray()) {
      int length = Array.getLength(value);
      for (int i = 0; i < length; i++) {
        if (i > 0) out.add(',');
        write(kind.of, Array.get(value, i));
      }
    } else {
      throw mistyped(kind, value);
    }
    out.add(']');
  }

  private Nodes nodes(Kind kind, Object value, Map<Class<?>, Nodes> known, String... links) {
    Nodes nodes = known.computeIfAbsent(value.getClass(), type -> Nodes.find(type, links));
    if (nodes == null) throw mistyped(kind, value);
    return nodes;
  }

  private void list(Kind kind, Object first) {
    Nodes nodes = nodes(kind, first, lists, "next");
    out.add('[');
    // A node that is met again is met by whoever runs half as fast, too.
    Object slow = first;
    int count = 0;
    for (Object node = first; node != null; node = nodes.link(node, 0), count++) {
      if (count > 0) out.add(',');
      write(kind.of, nodes.value(node));
      if (count % 2 == 1) slow = nodes.link(slow, 0);
      if (count > 0 && nodes.link(node, 0) == slow) throw cycle(nodes, first);
    }
    out.add(']');
  }

  private Failure cycle(Nodes nodes, Object first) {
    Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Object node = first;
    while (seen.add(node)) node = nodes.link(node, 0);
    return Failure.noValue("a linked list with a cycle after node " + seen.size(), out.shown());
  }

  private void tree(Kind kind, Object root) {
    Nodes nodes = nodes(kind, root, trees, "left", "right");
    List<Object> line = new ArrayList<>();
    Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    line.add(root);
    int nulls = 0;
    out.add('[');
    for (int i = 0; i < line.size(); i++) {
      Object node = line.set(i, null);
      if (node == null) {
        nulls++;
        continue;
      }
      if (!seen.add(node)) throw Failure.noValue("a tree in which a node is reached twice", out.shown());
      for (; nulls > 0; nulls--) out.add(",null");
      if (i > 0) out.add(',');
      write(kind.of, nodes.value(node));
      line.add(nodes.link(node, 0));
      line.add(nodes.link(node, 1));
    }
    out.add(']');
  }
}
