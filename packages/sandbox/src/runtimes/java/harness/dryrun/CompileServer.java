package dryrun;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * A compiler that stays warm. It reads what strangers wrote, and runs none of it.
 *
 * stdin, numbers big-endian, texts with their size: how many characters of ours stand before the code, the
 * plan, our code, the code. stdout: 'H' when it has started; then for each a letter: P with a program, M
 * with what it lacks, E with how many errors, each with its offset in the code and its text, B where the
 * compiler broke down and is to be replaced.
 */
public final class CompileServer {
  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String name, String text) {
      super(URI.create("string:///" + name), Kind.SOURCE);
      this.text = text;
    }

    @Override public CharSequence getCharContent(boolean ignoreErrors) {
      return text;
    }

    /** A public class may be called as it likes. */
    @Override public boolean isNameCompatible(String simpleName, Kind kind) {
      return kind == Kind.SOURCE;
    }
  }

  private static final class Made extends SimpleJavaFileObject {
    final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    Made(String name) {
      super(URI.create("made:///" + name.replace('.', '/') + ".class"), Kind.CLASS);
    }

    @Override public OutputStream openOutputStream() {
      return bytes;
    }
  }

  private static final class Files extends ForwardingJavaFileManager<StandardJavaFileManager> {
    Map<String, Made> made = new LinkedHashMap<>();

    Files(StandardJavaFileManager manager) {
      super(manager);
    }

    @Override public JavaFileObject getJavaFileForOutput(Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
      Made one = new Made(name);
      made.put(name, one);
      return one;
    }
  }

  private static final List<String> OPTIONS = List.of(
      "-proc:none", "-implicit:none", "-Xlint:none", "-nowarn", "-g", "-parameters",
      "-Xmaxerrs", "20", "-classpath", "", "-sourcepath", "", "--limit-modules", "java.base");
  private static final int LONGEST_MESSAGE = 2000;
  private static final long STACK_BYTES = 64L << 20;

  private static final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
  private static final Files files = new Files(compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8));

  private CompileServer() {}

  public static void main(String[] arguments) throws Exception {
    DataInputStream in = new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in)));
    FileOutputStream stdout = new FileOutputStream(FileDescriptor.out);
    System.setOut(System.err);
    stdout.write('H');
    for (;;) {
      int before = in.readInt();
      String plan = text(in), ours = text(in), code = text(in);
      ByteArrayOutputStream answer = new ByteArrayOutputStream();
      // Deep in each other, expressions need a deep stack.
      Thread thread = new Thread(null, () -> answer(before, plan, ours, code, answer), "compile", STACK_BYTES);
      thread.start();
      thread.join();
      BufferedOutputStream out = new BufferedOutputStream(stdout);
      new DataOutputStream(out).writeInt(answer.size());
      answer.writeTo(out);
      out.flush();
    }
  }

  private static String text(DataInputStream in) throws IOException {
    byte[] bytes = new byte[in.readInt()];
    in.readFully(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static void answer(int before, String plan, String ours, String code, ByteArrayOutputStream answer) {
    try {
      compile(before, plan, ours, code, new DataOutputStream(answer));
    } catch (OutOfMemoryError e) {
      throw e;
    } catch (Throwable e) {
      answer.reset();
      answer.write('B');
      System.err.println(e);
    }
  }

  private static void compile(int before, String plan, String ours, String code, DataOutputStream out) throws Exception {
    DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
    files.made = new LinkedHashMap<>();
    List<JavaFileObject> sources = new ArrayList<>(List.of(new Source("solution.java", code)));
    if (!ours.isEmpty()) sources.add(new Source("ours.java", ours));
    boolean isMade = compiler.getTask(java.io.Writer.nullWriter(), files, said, OPTIONS, null, sources).call();
    if (!isMade) {
      tell(before, code, said.getDiagnostics(), out);
      return;
    }
    Map<String, byte[]> classes = new LinkedHashMap<>();
    files.made.forEach((name, made) -> classes.put(name, made.bytes.toByteArray()));
    Plan parsed = new Plan(plan);
    try {
      Class<?> holder = Target.holder(parsed, new Fresh(classes), classes.keySet());
      new Program(parsed, holder);
      out.write('P');
      text(plan, out);
      out.writeUTF(holder.getName());
      out.writeInt(classes.size());
      for (Map.Entry<String, byte[]> each : classes.entrySet()) {
        out.writeUTF(each.getKey());
        out.writeInt(each.getValue().length);
        out.write(each.getValue());
      }
    } catch (Target.Missing e) {
      out.write('M');
      text(e.getMessage(), out);
    } catch (LinkageError e) {
      out.write('M');
      text("The classes of this program cannot be loaded: " + e.getMessage(), out);
    }
  }

  private static void tell(int before, String code, List<Diagnostic<? extends JavaFileObject>> all, DataOutputStream out) throws IOException {
    List<Diagnostic<? extends JavaFileObject>> errors = new ArrayList<>(all);
    errors.removeIf(each -> each.getKind() != Diagnostic.Kind.ERROR);
    out.write('E');
    out.writeInt(errors.size());
    for (Diagnostic<? extends JavaFileObject> each : errors) {
      boolean isOwn = each.getSource() != null && each.getSource().getName().endsWith("solution.java");
      long position = each.getPosition() == Diagnostic.NOPOS ? each.getStartPosition() : each.getPosition();
      out.writeInt(isOwn && position != Diagnostic.NOPOS ? (int) Math.max(0, position - before) : -1);
      String message = each.getMessage(Locale.ROOT);
      text(message.substring(0, Math.min(message.length(), LONGEST_MESSAGE)), out);
    }
  }

  private static void text(String text, DataOutputStream out) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

}
