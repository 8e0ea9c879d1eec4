package dryrun;

import java.util.Map;

/** The program's classes as nobody has used them yet: what they keep in static fields is their own. */
final class Fresh extends ClassLoader {
  private final Map<String, byte[]> classes;

  Fresh(Map<String, byte[]> classes) {
    super(ClassLoader.getPlatformClassLoader());
    this.classes = classes;
  }

  @Override protected Class<?> findClass(String name) throws ClassNotFoundException {
    byte[] bytes = classes.get(name);
    if (bytes == null) throw new ClassNotFoundException(name);
    return defineClass(name, bytes, 0, bytes.length);
  }
}
