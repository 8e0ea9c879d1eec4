package dryrun;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Runs one program in this machine: reads it, then tests, one after the other, each with its classes
 * loaded anew. Nobody believes what it says more than what the program itself could say.
 *
 * stdin, numbers big-endian: size, then the program as CompileServer makes it; for each test: size, how
 * long an answer may be, and the input. stderr: 'H' when it has started; for each test a letter (R, or D
 * where no other test may follow in this machine), the bytes printed since the start, KiB of heap in
 * use, and answer and note, each with its size. stdout is what the program prints.
 */
public final class Runner {
  static final int STACK_MEBIBYTES = 32;
  private static final int LONGEST_NOTE = 4000;
  private static final int MOST_STARTS = 200;

  private static final DataInputStream in = new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in), 65536));
  private static final DataOutputStream out = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.err), 65536));
  private static final FileOutputStream console = new FileOutputStream(FileDescriptor.out);
  private static long printed = 0;
  private static Typed typed = new Typed();

  private final Plan plan;
  private final String holder;
  private final Map<String, byte[]> classes = new LinkedHashMap<>();
  private boolean isSpoilt = false;
  private byte[] answer = {};
  private String note = "";

  private Runner(DataInputStream in) throws IOException {
    byte[] text = new byte[in.readInt()];
    in.readFully(text);
    plan = new Plan(new String(text, StandardCharsets.UTF_8));
    Told.readInto = plan.readInto;
    holder = in.readUTF();
    for (int left = in.readInt(); left > 0; left--) {
      String name = in.readUTF();
      byte[] bytes = new byte[in.readInt()];
      in.readFully(bytes);
      classes.put(name, bytes);
    }
  }

  public static void main(String[] arguments) throws Throwable {
    warm();
    out.write('H');
    out.flush();
    in.readInt();
    new Runner(in).serveNext();
  }

  /**
   * Each test has a thread of its own, as threads keep things (the numbers that objects are known by). It
   * lasts until the next test is there: what it took is read from outside, when it waits. The next one
   * begins when it is gone, or on a busy machine their stacks fill the addresses that there are.
   */
  private void serveNext() {
    try {
      byte[] test = new byte[in.readInt()];
      in.readFully(test);
      Thread ending = Thread.currentThread();
      start(() -> {
        try {
          ending.join();
          test(test);
        } catch (Throwable e) {
          Runtime.getRuntime().halt(1);
        }
        serveNext();
      });
    } catch (Throwable e) {
      // The end of stdin is the end of the parent.
      Runtime.getRuntime().halt(1);
    }
  }

  /** Where the stack of a thread that is gone is not given back yet, it waits for that. */
  private static void start(Runnable work) throws InterruptedException {
    for (int left = MOST_STARTS;; left--) {
      try {
        new Thread(null, work, "main", (long) STACK_MEBIBYTES << 20).start();
        return;
      } catch (OutOfMemoryError e) {
        if (left == 1) throw e;
        Thread.sleep(10);
      }
    }
  }

  /** What is typed in, which is nothing: it knows whether the program has asked for it. */
  private static final class Typed extends InputStream {
    boolean isAsked = false;

    @Override public int read() {
      isAsked = true;
      return -1;
    }
  }

  /** Whether the test that runs has read what nobody typed. */
  static boolean hasAsked() {
    return typed.isAsked;
  }

  private static final class Console extends OutputStream {
    @Override public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override public void write(byte[] bytes, int from, int count) throws IOException {
      printed += count;
      console.write(bytes, from, count);
    }
  }

  /** What every test needs, before a program is there. */
  private static void warm() throws Throwable {
    byte[] test = "________________[[1,2],\"a\"]".getBytes(StandardCharsets.ISO_8859_1);
    java.util.Arrays.fill(test, 0, 16, (byte) 0);
    Plan.Call call = new Plan.Call("warm i n:[i s:s");
    Target target = Target.method(Runner.class, call);
    test[4] = 11;
    Input input = new Input(test, 4);
    test = null;
    Output output = new Output(100);
    new Writing(output).write(call.returns, 1);
    output.bytes();
    target.needsObject();
    input.take('[');
  }

  static int warm(int[] n, String s) {
    return n.length;
  }

  private void test(byte[] bytes) throws Throwable {
    PrintStream stream = new PrintStream(new BufferedOutputStream(new Console(), 8192), true, StandardCharsets.UTF_8);
    System.setOut(stream);
    System.setErr(stream);
    typed = new Typed();
    System.setIn(typed);
    int most = (bytes[0] & 255) << 24 | (bytes[1] & 255) << 16 | (bytes[2] & 255) << 8 | bytes[3] & 255;
    answer = new byte[0];
    note = "";
    Runtime runtime = Runtime.getRuntime();
    long usedBefore = runtime.totalMemory() - runtime.freeMemory();
    call(bytes, most);
    stream.flush();
    long usedKibibytes = Math.max(0, runtime.totalMemory() - runtime.freeMemory() - usedBefore) / 1024;
    byte[] noted = note.getBytes(StandardCharsets.UTF_8);
    out.write(isSpoilt ? 'D' : 'R');
    out.writeLong(printed);
    out.writeInt((int) usedKibibytes);
    out.writeInt(answer.length);
    out.write(answer);
    int length = Math.min(noted.length, LONGEST_NOTE);
    out.writeInt(length);
    out.write(noted, 0, length);
    out.flush();
  }

  private void call(byte[] bytes, int most) {
    Program program = null;
    try {
      Class<?> type = Class.forName(holder, false, new Fresh(classes));
      program = new Program(plan, type);
      Output output = new Output(most);
      program.run(new Input(bytes, 4), output);
      answer = output.bytes();
    } catch (Output.TooMuch e) {
      note = "O" + program.call + " ";
    } catch (Failure e) {
      note = e.letter + "" + program.call + " " + e.getMessage();
    } catch (OutOfMemoryError e) {
      isSpoilt = true;
      boolean isOfThreads = String.valueOf(e.getMessage()).contains("native thread");
      note = isOfThreads ? "X-1 " + Told.of(e, classes.keySet()) : "S-1 memory";
    } catch (ThreadDeath e) {
      isSpoilt = true;
      note = "X" + (program == null ? -1 : program.call) + " java.lang.ThreadDeath: the program stopped its own thread\0";
    } catch (Throwable e) {
      // After an error of the machine, as when the stack is full, what it was about to do is half done.
      isSpoilt = e instanceof Error && !(e instanceof AssertionError);
      note = "X" + (program == null ? -1 : program.call) + " " + Told.of(e, classes.keySet());
    }
  }
}
