/** What a machine has besides the memory that is counted: the youngest objects, code, stacks. */
const youngMebibytes = 64;
const besidesMebibytes = 1_100;

/** Address space of a machine whose program may use so much. */
export function addressMebibytes(memoryMebibytes: number): number {
  return memoryMebibytes + youngMebibytes + besidesMebibytes;
}

/** Options of a machine that programs run in. */
export const programOptions = (memoryMebibytes: number): string[] => [
  '-XX:+UseSerialGC',
  `-Xmx${memoryMebibytes + youngMebibytes}m`,
  `-Xms${youngMebibytes + 16}m`,
  `-XX:NewSize=${youngMebibytes}m`,
  `-XX:MaxNewSize=${youngMebibytes}m`,
  '-XX:MaxMetaspaceSize=64m',
  '-XX:CompressedClassSpaceSize=32m',
  '-XX:ReservedCodeCacheSize=48m',
  '-XX:MaxDirectMemorySize=16m',
  '-XX:+ExitOnOutOfMemoryError',
  '-XX:MaxJavaStackTraceDepth=200',
  // A stack trace also where an exception is thrown often.
  '-XX:-OmitStackTraceInFastThrow',
  // Their time is told apart from the program's.
  '-XX:-UseDynamicNumberOfCompilerThreads',
  '-XX:-UsePerfData',
  '-XX:+DisableAttachMechanism',
  '-XX:-CreateCoredumpOnCrash',
  '-XX:ErrorFile=/dev/null',
  '-XX:-UseContainerSupport',
  '-Xlog:disable',
  '-Xrs',
  '-Xshare:auto',
  '-Dfile.encoding=UTF-8',
  '-Duser.timezone=UTC',
  '-Duser.language=en',
  '-Duser.country=US',
];
