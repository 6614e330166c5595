/* Where tracing is refused: preloaded into a run, writes down in the words of strace what it does to files and screen. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

static pthread_mutex_t one_at_a_time = PTHREAD_MUTEX_INITIALIZER;
static int trace = -1;
static char line[1 << 22];
static size_t length;

static void add(const char *text) {
  size_t more = strlen(text);
  if (length + more >= sizeof line) abort();
  memcpy(line + length, text, more);
  length += more;
}

static void add_hex(const void *bytes, size_t count) {
  static const char digits[] = "0123456789abcdef";
  const unsigned char *byte = bytes;
  if (length + count * 4 >= sizeof line) abort();
  for (size_t at = 0; at < count; at += 1) {
    line[length++] = '\\';
    line[length++] = 'x';
    line[length++] = digits[byte[at] >> 4];
    line[length++] = digits[byte[at] & 15];
  }
}

static void add_number(long long number) {
  char text[32];
  snprintf(text, sizeof text, "%lld", number);
  add(text);
}

static void add_quoted(const void *bytes, size_t count) {
  add("\"");
  add_hex(bytes, count);
  add("\"");
}

static void add_file(int fd) {
  char link[64], path[4096];
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t size = readlink(link, path, sizeof path);
  add_number(fd);
  add("<");
  if (size > 0) add_hex(path, (size_t)size);
  add(">");
}

static void begin(const char *call) {
  pthread_mutex_lock(&one_at_a_time);
  if (trace < 0) {
    const char *file = getenv("SANIVELD_TRACE");
    trace = (int)syscall(SYS_openat, AT_FDCWD, file == NULL ? "/dev/null" : file,
                         O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0644);
    trace = fcntl(trace, F_DUPFD_CLOEXEC, 900);
  }
  length = 0;
  add_number(syscall(SYS_gettid));
  add(" ");
  add(call);
  add("(");
}

static void end(long long result) {
  add(") = ");
  add_number(result);
  add("\n");
  for (size_t done = 0; done < length;) {
    long wrote = syscall(SYS_write, trace, line + done, length - done);
    if (wrote <= 0) abort();
    done += (size_t)wrote;
  }
  pthread_mutex_unlock(&one_at_a_time);
}

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

static int tell_open(const char *path, int flags, int result) {
  if (result < 0) return result;
  begin("open");
  add_quoted(path, strlen(path));
  add(flags & O_CREAT ? ", O_CREAT" : ", 0");
  end(result);
  return result;
}

static mode_t mode_in(int flags, va_list list) {
  return flags & O_CREAT ? (mode_t)va_arg(list, int) : 0;
}

#define OPEN(name)                                                   \
  int name(const char *path, int flags, ...) {                       \
    va_list list;                                                    \
    va_start(list, flags);                                           \
    mode_t mode = mode_in(flags, list);                              \
    va_end(list);                                                    \
    return tell_open(path, flags, REAL(name)(path, flags, mode));    \
  }
OPEN(open)
OPEN(open64)

static ssize_t tell_write(const char *call, int fd, const struct iovec *parts, int count, off_t at, ssize_t result) {
  if (result < 0) return result;
  begin(call);
  add_file(fd);
  size_t left = (size_t)result;
  for (int part = 0; part < count && left > 0; part += 1) {
    size_t size = parts[part].iov_len < left ? parts[part].iov_len : left;
    add(", ");
    add_quoted(parts[part].iov_base, size);
    left -= size;
  }
  add(", ");
  add_number(at);
  end(result);
  return result;
}

ssize_t write(int fd, const void *bytes, size_t size) {
  struct iovec part = {(void *)bytes, size};
  ssize_t result = REAL(write)(fd, bytes, size);
  return fd == trace ? result : tell_write("write", fd, &part, 1, 0, result);
}

ssize_t writev(int fd, const struct iovec *parts, int count) {
  return tell_write("writev", fd, parts, count, 0, REAL(writev)(fd, parts, count));
}

#define PWRITE(name)                                                                        \
  ssize_t name(int fd, const void *bytes, size_t size, off_t at) {                          \
    struct iovec part = {(void *)bytes, size};                                              \
    return tell_write("pwrite64", fd, &part, 1, at, REAL(name)(fd, bytes, size, at));       \
  }
PWRITE(pwrite)
PWRITE(pwrite64)

#define ON_FILE(name, call)              \
  int name(int fd) {                     \
    int result = REAL(name)(fd);         \
    if (result < 0) return result;       \
    begin(call);                         \
    add_file(fd);                        \
    end(result);                         \
    return result;                       \
  }
ON_FILE(fsync, "fsync")
ON_FILE(fdatasync, "fdatasync")

#define CUT(name)                            \
  int name(int fd, off_t size) {             \
    int result = REAL(name)(fd, size);       \
    if (result < 0) return result;           \
    begin("ftruncate");                      \
    add_file(fd);                            \
    add(", ");                               \
    add_number(size);                        \
    end(result);                             \
    return result;                           \
  }
CUT(ftruncate)
CUT(ftruncate64)

static int tell_paths(const char *call, const char *one, const char *other, int result) {
  if (result < 0) return result;
  begin(call);
  add_quoted(one, strlen(one));
  if (other != NULL) {
    add(", ");
    add_quoted(other, strlen(other));
  }
  end(result);
  return result;
}

int rename(const char *from, const char *to) { return tell_paths("rename", from, to, REAL(rename)(from, to)); }
int unlink(const char *path) { return tell_paths("unlink", path, NULL, REAL(unlink)(path)); }
int rmdir(const char *path) { return tell_paths("rmdir", path, NULL, REAL(rmdir)(path)); }
int mkdir(const char *path, mode_t mode) { return tell_paths("mkdir", path, NULL, REAL(mkdir)(path, mode)); }
