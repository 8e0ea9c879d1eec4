package dryrun;

/** Throws what it is given, whatever that is, without a wrapper. */
final class Thrown {
  private Thrown() {}

  static RuntimeException again(Throwable error) {
    return Thrown.<RuntimeException>as(error);
  }

  @SuppressWarnings("unchecked")
  private static <E extends Throwable> RuntimeException as(Throwable error) throws E {
    throw (E) error;
  }
}
