package dryrun;

import java.util.ArrayList;
import java.util.List;

/**
 * What the problem asks a program for, from lines: "function" or "class" and the variables that are
 * read into, the name of the class, then
 * what is called, each as its name, the short form of its result (v for none), and its parameters as
 * name:form. Of a class the first is the constructor.
 */
final class Plan {
  static final class Call {
    final String name;
    /** Null for none. */
    final Kind returns;
    final List<String> names = new ArrayList<>();
    final List<Kind> kinds = new ArrayList<>();

    Call(String line) {
      String[] words = line.split(" ");
      name = words[0];
      returns = words[1].equals("v") ? null : Kind.parse(words[1]);
      for (int i = 2; i < words.length; i++) {
        int colon = words[i].indexOf(':');
        names.add(words[i].substring(0, colon));
        kinds.add(Kind.parse(words[i].substring(colon + 1)));
      }
    }

    /** `2 parameters: int n, String s` */
    String listed() {
      int count = kinds.size();
      StringBuilder text = new StringBuilder(count == 0 ? "no parameters" : count == 1 ? "1 parameter: " : count + " parameters: ");
      for (int i = 0; i < count; i++)
        text.append(i == 0 ? "" : ", ").append(kinds.get(i).written().split(" or ")[0]).append(' ').append(names.get(i));
      return text.toString();
    }
  }

  final boolean isClass;
  final String className;
  final List<Call> calls = new ArrayList<>();
  final List<String> readInto;

  Plan(String text) {
    String[] lines = text.split("\n");
    List<String> words = List.of(lines[0].split(" "));
    isClass = words.get(0).equals("class");
    readInto = words.subList(1, words.size());
    className = lines[1];
    for (int i = 2; i < lines.length; i++) calls.add(new Call(lines[i]));
  }
}
