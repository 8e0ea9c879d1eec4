package dryrun;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An error as text: what it says, and the calls that lie in the program's own code. */
final class Told {
  private static final int MOST = 1900, FRAMES = 10;
  /** As Java says it of what a read returned, at once or as a variable that was read into. */
  private static final Pattern NULL_READ = Pattern.compile("the return value of \"java\\.[\\w.]+\\.(?:read|next)\\w*\\(");
  private static final Pattern NULL_TEXT = Pattern.compile("Cannot invoke \"String\\.[^\"]*\" because \"(?:[\\w$.]+\\.)?([\\w<>]+)\" is null");
  private static final Pattern LOADER = Pattern.compile("loader dryrun\\.Fresh @[0-9a-f]+");

  /** Variables that the program reads into. */
  static List<String> readInto = List.of();

  private Told() {}

  /** The words, a zero, the calls. */
  static String of(Throwable error, Set<String> own) {
    StringBuilder words = new StringBuilder(cut(words(error)));
    StringBuilder calls = new StringBuilder();
    frames(error, own, calls);
    Throwable cause = error.getCause();
    for (int depth = 0; cause != null && cause != error && depth < 3; depth++, cause = cause.getCause()) {
      calls.append("Caused by: ").append(cut(words(cause))).append('\n');
      frames(cause, own, calls);
    }
    for (Throwable each : suppressed(error)) {
      calls.append("Suppressed: ").append(cut(words(each))).append('\n');
      frames(each, own, calls);
    }
    return words.append('\0').append(calls.length() > MOST ? calls.substring(0, MOST) : calls.toString().stripTrailing()).toString();
  }

  /** What came up as what it uses was closed. */
  private static List<Throwable> suppressed(Throwable error) {
    List<Throwable> all = List.of(error.getSuppressed());
    return all.subList(0, Math.min(3, all.size()));
  }

  private static String words(Throwable error) {
    if (error instanceof StackOverflowError)
      return "java.lang.StackOverflowError: the calls within each other took all of the " + Runner.STACK_MEBIBYTES
          + " MB of stack that there are";
    try {
      Throwable cause = error.getCause();
      // Its own words say nothing of what happened.
      if (error instanceof ExceptionInInitializerError && cause != null) return error.getClass().getName() + ": " + cause;
      return LOADER.matcher(error + "").replaceAll("loader 'app'") + (readsNothing(error) ? ": nothing is typed in here, as the arguments are the input" : "");
    } catch (VirtualMachineError e) {
      throw e;
    } catch (Throwable e) {
      return error.getClass().getName() + ": <its message cannot be read>";
    }
  }

  /** Whether it comes of reading what nobody typed: of a Scanner, or of a line that is null. */
  private static boolean readsNothing(Throwable error) {
    if (!Runner.hasAsked()) return false;
    String said = String.valueOf(error.getMessage());
    StackTraceElement[] calls = error.getStackTrace();
    if (error.getClass() == java.util.NoSuchElementException.class)
      return calls.length > 0 && calls[0].getClassName().equals("java.util.Scanner");
    Matcher text = NULL_TEXT.matcher(said);
    // The library's own variables have what it was given.
    boolean isLibrary = calls.length > 0 && calls[0].getClassName().startsWith("java.");
    boolean isNull = NULL_READ.matcher(said).find() || text.find() && (isLibrary || readInto.contains(text.group(1)));
    return error instanceof NullPointerException && isNull
        || error instanceof NumberFormatException && said.matches("(?:Cannot parse )?null.*");
  }

  private static String cut(String text) {
    return text.length() > MOST ? text.substring(0, MOST) : text;
  }

  private static void frames(Throwable error, Set<String> own, StringBuilder calls) {
    StackTraceElement[] all = error.getStackTrace();
    int shown = 0, hidden = 0;
    for (StackTraceElement each : all) {
      if (!own.contains(each.getClassName()) || each.getLineNumber() <= 0) continue;
      if (shown++ >= FRAMES) {
        hidden++;
        continue;
      }
      String method = each.getMethodName();
      calls.append("    at ").append(each.getClassName()).append('.').append(method).append(" (solution.java:").append(each.getLineNumber()).append(")\n");
    }
    if (hidden > 0) calls.append("    … ").append(hidden).append(" more calls …\n");
  }
}
