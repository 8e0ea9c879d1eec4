/**
 * All that a child finds in its environment: how glibc keeps memory, and nothing of ours. Blocks from
 * this size on go back to the system as soon as they are freed. Else glibc learns from the first big
 * block that was freed to keep such blocks, and a child that has replaced an isolate rests with 30 MiB
 * more than one that has not.
 */
export const childEnvironment = { MALLOC_MMAP_THRESHOLD_: String(1024 * 1024) };
