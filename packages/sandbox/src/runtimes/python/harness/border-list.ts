/**
 * All of JavaScript that Python can reach. CPython is WebAssembly, so its imports are the only way out
 * of it: there are 268, most of them Pyodide's, to make and use objects of JavaScript. Those are
 * closed once Python has started, and so is whatever a newer Pyodide adds. `border.test.ts` goes
 * through all imports, and from Python through all objects that it can find.
 */
export const borderList = {
  /** Emscripten's own, of which none takes or gives anything but numbers and bytes of Python's memory. */
  open: [
    // Time.
    'clock_time_get',
    'clock_res_get',
    'emscripten_date_now',
    'emscripten_get_now',
    '_tzset_js',
    '_localtime_js',
    '_gmtime_js',
    '_mktime_js',
    '_timegm_js',
    // The interpreter calls functions of its own whose signatures differ; it has no signals.
    '_PyEM_TrampolineCall_JS',
    '_Py_CheckEmscriptenSignals_Helper',
    'emscripten_get_heap_max',
    // The standard library's archive, and the ends of the console.
    'fd_fdstat_get',
    'fd_seek',
    '__syscall_fstat64',
    '__syscall_stat64',
    '__syscall_lstat64',
    '__syscall_newfstatat',
    '__syscall_faccessat',
    '__syscall_getcwd',
    '__syscall_getdents64',
    '__syscall_getuid32_js',
    '__syscall_ioctl',
    '__syscall_readlinkat',
    // Before the thing itself: the same as on any other system, or an error.
    '_try_fcntl64',
    '__syscall_poll',
    '_maybe_poll_async',
  ],
  /** Ours, in place of Emscripten's or around them: see border.ts. */
  ours: [
    'fd_write',
    'fd_read',
    'fd_close',
    'random_get',
    'emscripten_resize_heap',
    '__syscall_openat',
    '__syscall_dup',
    '__syscall_dup3',
    '__syscall_fcntl64',
    '__syscall_pipe',
    '__syscall_umask_js',
  ],
} as const;

export type BorderList = typeof borderList;
