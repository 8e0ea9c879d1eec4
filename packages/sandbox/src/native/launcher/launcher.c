// Runs one program once for each test. Process 1 of namespaces whose root holds nothing but this file.
// Linked statically: nothing is loaded here, and nothing of a program's is ever mapped here.
//
// stdin, numbers little-endian:
//   'F' u32 size, bytes   the filter of system calls that each test runs under
//   'P' u32 size, bytes   the program, a static ELF file; it lies in a sealed file without a name
//   'T' struct order, input
// stdout: 'H' when it has started; after each test a struct report, then answer, console, note, each as
//   u32 size, bytes.
//
// A test sees: 0 nothing, 1 and 2 the console, 3 where its answer goes, 4 where the harness notes how it
// ended, 5 its input. Whatever it leaves behind is killed before the next begins.
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <poll.h>
#include <signal.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

struct order {
  uint32_t cpu_ms, wall_ms, address_mib, stack_mib, printed_max, answer_max, console_kept, size;
};
struct __attribute__((packed)) report {
  uint8_t verdict;
  int32_t status;
  uint32_t cpu_us, wall_us, peak_kib, console_units;
};
enum { ended, cpu_time, wall_time, printed_too_much, answered_too_much, idle };

enum { note_max = 4096, first_free = 6, kept_for_program = 60, kept_for_failure = 61, descriptors = 64 };
// A program that waits for what never comes: so little CPU time in so long, seen so often.
enum { idle_us = 3000000, idle_looks = 12, idle_cpu_us = 4000, look_ms = 250 };

static void die(int code) { _exit(code); }

static void read_all(int fd, void *to, size_t n) {
  for (char *p = to; n > 0;) {
    ssize_t k = read(fd, p, n);
    if (k < 0 && errno == EINTR) continue;
    if (k <= 0) die(0); // the end of stdin is the end of the parent
    p += k;
    n -= k;
  }
}

static void write_all(int fd, const void *from, size_t n) {
  for (const char *p = from; n > 0;) {
    ssize_t k = write(fd, p, n);
    if (k < 0 && errno == EINTR) continue;
    if (k <= 0) die(1);
    p += k;
    n -= k;
  }
}

static uint64_t now_us(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return t.tv_sec * 1000000ull + t.tv_nsec / 1000;
}

/** A sealed file without a name that holds the next `size` bytes of stdin. */
static int take_file(const char *name, uint32_t size) {
  int fd = memfd_create(name, MFD_CLOEXEC | MFD_ALLOW_SEALING);
  if (fd < 0) die(10);
  char part[65536];
  while (size > 0) {
    uint32_t k = size < sizeof part ? size : sizeof part;
    read_all(0, part, k);
    write_all(fd, part, k);
    size -= k;
  }
  fcntl(fd, F_ADD_SEALS, F_SEAL_WRITE | F_SEAL_GROW | F_SEAL_SHRINK | F_SEAL_SEAL);
  lseek(fd, 0, SEEK_SET);
  return fd;
}

static int program = -1;
static int nothing = -1;
static struct sock_fprog filter;

/** Before the program has begun: told where it cannot reach, so that it is not taken for its doing. */
static void fail_to_begin(char why) {
  write_all(kept_for_failure, &why, 1);
  die(97);
}

/** What the kernel says of a file that is no program, or that names another to load it, which is not here. */
static const int about_file[] = {EACCES, EINVAL, EIO, EISDIR, ELIBBAD, ELOOP, ENAMETOOLONG, ENOENT, ENOEXEC, ENOTDIR, 0};

static void limit(int what, rlim_t most) {
  struct rlimit r = {most, most};
  if (setrlimit(what, &r)) fail_to_begin('l');
}

static void become_program(const struct order *o, int input, int pipes[4][2]) {
  // Both close themselves when the program has begun.
  int self = fcntl(program, F_DUPFD_CLOEXEC, kept_for_program);
  int failure = fcntl(pipes[3][1], F_DUPFD_CLOEXEC, kept_for_failure);
  if (failure != kept_for_failure) die(96);
  if (self != kept_for_program) fail_to_begin('d');
  dup2(nothing, 0);
  dup2(pipes[0][1], 1);
  dup2(pipes[0][1], 2);
  dup2(pipes[1][1], 3);
  dup2(pipes[2][1], 4);
  dup2(input, 5);
  syscall(SYS_close_range, first_free, self - 1, 0);
  syscall(SYS_close_range, failure + 1, ~0u, 0);
  limit(RLIMIT_STACK, (rlim_t)o->stack_mib << 20);
  limit(RLIMIT_AS, (rlim_t)o->address_mib << 20);
  limit(RLIMIT_CPU, o->cpu_ms / 1000 + 2);
  static const int refused[] = {RLIMIT_CORE, RLIMIT_FSIZE, RLIMIT_MEMLOCK, RLIMIT_MSGQUEUE};
  for (int i = 0; i < 4; i++) limit(refused[i], 0);
  limit(RLIMIT_NOFILE, descriptors);
  limit(RLIMIT_NPROC, 64);
  limit(RLIMIT_SIGPENDING, 64);
  for (int s = 1; s < 65; s++) signal(s, SIG_DFL);
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
  if (filter.len == 0 || syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, 0, &filter)) fail_to_begin('f');
  syscall(SYS_execveat, self, "", (char *[]){"program", NULL}, (char *[]){NULL}, AT_EMPTY_PATH);
  // The file was made of the candidate's text, assembly included: its own doing, as a crash is.
  for (const int *e = about_file; *e; e++)
    if (errno == *e) write_all(4, "B-1 ", 4), die(98);
  fail_to_begin('e');
}

struct stream {
  int fd;
  char *data;
  uint32_t kept, keep, total, most, units;
  int over;
};

/** Takes what is there. Of the console the beginning is kept, and counted how many UTF-16 units it had. */
static void drain(struct stream *s) {
  static char part[65536];
  ssize_t k = read(s->fd, part, sizeof part);
  if (k < 0 && (errno == EAGAIN || errno == EINTR)) return;
  if (k <= 0) {
    close(s->fd);
    s->fd = -1;
    return;
  }
  for (ssize_t i = 0; i < k; i++) {
    unsigned char c = part[i];
    s->units += ((c & 0xc0) != 0x80) + (c >= 0xf0);
  }
  s->total += k;
  if (s->total > s->most) s->over = 1;
  uint32_t room = s->keep - s->kept, add = (uint32_t)k < room ? (uint32_t)k : room;
  if (add == 0) return;
  char *grown = realloc(s->data, s->kept + add);
  if (grown == NULL) die(13);
  s->data = grown;
  memcpy(s->data + s->kept, part, add);
  s->kept += add;
}

static uint64_t spent_us(clockid_t clock) {
  struct timespec t;
  if (clock_gettime(clock, &t)) return 0;
  return t.tv_sec * 1000000ull + t.tv_nsec / 1000;
}

static void kill_all_else(void) {
  kill(-1, SIGKILL);
  while (waitpid(-1, NULL, 0) > 0 || errno == EINTR) continue;
}

static void run_test(void) {
  struct order o;
  read_all(0, &o, sizeof o);
  int input = take_file("input", o.size), pipes[4][2];
  for (int i = 0; i < 4; i++)
    if (pipe2(pipes[i], O_CLOEXEC)) die(11);
  struct stream s[3] = {
      {.keep = o.console_kept, .most = o.printed_max},
      {.keep = o.answer_max, .most = o.answer_max},
      {.keep = note_max, .most = UINT32_MAX / 2},
  };
  uint64_t begun = now_us();
  pid_t pid = fork();
  if (pid < 0) die(12);
  if (pid == 0) become_program(&o, input, pipes);
  for (int i = 0; i < 3; i++) {
    close(pipes[i][1]);
    s[i].fd = pipes[i][0];
    fcntl(s[i].fd, F_SETFL, O_NONBLOCK);
  }
  close(input);
  close(pipes[3][1]);
  clockid_t clock;
  if (clock_getcpuclockid(pid, &clock)) die(14);
  int handle = syscall(SYS_pidfd_open, pid, 0);
  int verdict = ended, status = 0, looks = 0;
  struct rusage used = {0};
  uint64_t most_us = o.cpu_ms * 1000ull, end = begun + o.wall_ms * 1000ull;
  uint64_t idle_since = begun, idle_cpu = 0;
  for (;;) {
    uint64_t at = now_us(), cpu = spent_us(clock);
    if (cpu > idle_cpu + idle_cpu_us) {
      idle_since = at;
      idle_cpu = cpu;
      looks = 0;
    }
    if (!verdict) {
      if (cpu > most_us) verdict = cpu_time;
      else if (at >= end) verdict = wall_time;
      else if (at > idle_since + idle_us && ++looks > idle_looks) verdict = idle;
      else if (s[0].over) verdict = printed_too_much;
      else if (s[1].over) verdict = answered_too_much;
      if (verdict) kill(pid, SIGKILL);
    }
    uint64_t left = most_us > cpu ? (most_us - cpu) / 1000 + 1 : 1;
    struct pollfd p[4] = {{s[0].fd, POLLIN, 0}, {s[1].fd, POLLIN, 0}, {s[2].fd, POLLIN, 0}, {handle, POLLIN, 0}};
    if (poll(p, 4, verdict ? -1 : left < look_ms ? (int)left : look_ms) < 0 && errno != EINTR) die(15);
    for (int i = 0; i < 3; i++)
      if (s[i].fd >= 0 && p[i].revents) drain(&s[i]);
    if (p[3].revents && wait4(pid, &status, WNOHANG, &used) == pid) break;
  }
  uint64_t wall = now_us() - begun;
  close(handle);
  kill_all_else();
  char why;
  if (read(pipes[3][0], &why, 1) == 1) die(why);
  close(pipes[3][0]);
  for (int i = 0; i < 3; i++) {
    while (s[i].fd >= 0 && !s[i].over) drain(&s[i]);
    if (s[i].fd >= 0) close(s[i].fd);
  }
  uint64_t cpu = used.ru_utime.tv_sec * 1000000ull + used.ru_utime.tv_usec +
                 used.ru_stime.tv_sec * 1000000ull + used.ru_stime.tv_usec;
  if (!verdict && cpu > most_us) verdict = cpu_time;
  if (!verdict && s[0].over) verdict = printed_too_much;
  if (!verdict && s[1].over) verdict = answered_too_much;
  struct report r = {verdict, status, cpu, wall, used.ru_maxrss, s[0].units};
  write_all(1, &r, sizeof r);
  static const int order[] = {1, 0, 2};
  for (int i = 0; i < 3; i++) {
    struct stream *x = &s[order[i]];
    write_all(1, &x->kept, 4);
    write_all(1, x->data, x->kept);
    free(x->data);
  }
}

static void take_filter(uint32_t size) {
  free(filter.filter);
  filter.filter = malloc(size);
  if (filter.filter == NULL) die(16);
  read_all(0, filter.filter, size);
  filter.len = size / sizeof(struct sock_filter);
}

int main(void) {
  // No file of ours may get a number that programs use.
  int ends[2];
  if (pipe2(ends, O_CLOEXEC)) die(17);
  close(ends[1]);
  nothing = fcntl(ends[0], F_DUPFD_CLOEXEC, first_free);
  close(ends[0]);
  for (int fd = 3; fd < first_free; fd++) dup3(nothing, fd, O_CLOEXEC);
  prctl(PR_SET_DUMPABLE, 0);
  prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
  signal(SIGPIPE, SIG_IGN);
  signal(SIGINT, SIG_IGN);
  write_all(1, "H", 1);
  for (;;) {
    char kind;
    uint32_t size;
    read_all(0, &kind, 1);
    if (kind == 'T') {
      run_test();
      continue;
    }
    read_all(0, &size, sizeof size);
    if (kind == 'F') take_filter(size);
    else if (kind != 'P') die(2);
    else {
      if (program >= 0) close(program);
      program = take_file("program", size);
    }
  }
}
