package dryrun;

/** A value of a problem's type, in and out, as one type of Java. */
interface Codec {
  Object read(Input in);

  /** Where big arrays of numbers lie in blocks: the next element of a level. */
  default Object from(Input.Block[] blocks, int level) {
    throw new IllegalStateException("no block holds this type");
  }
}
