/** Calls when a full minute begins, as long as the program has something else to live for. */

const minute = 60_000;

/** Until the function that comes back is called. */
export const everyMinute = (call: () => void): (() => void) => {
  let timer: NodeJS.Timeout;
  const wait = (): void => {
    timer = setTimeout(
      () => {
        wait();
        call();
      },
      minute - (Date.now() % minute),
    ).unref();
  };
  wait();
  return () => clearTimeout(timer);
};
