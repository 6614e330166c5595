/** Time and ids, the two things that differ at every run; they reach the commands through the context. */

const two = (value: number): string => String(value).padStart(2, '0');

/** ISO local time with offset: `2026-03-14T10:05:00+01:00`. */
export const localTime = (moment: Date): string => {
  const offset = -moment.getTimezoneOffset();
  const sign = offset < 0 ? '-' : '+';
  const day = `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
  const time = `${two(moment.getHours())}:${two(moment.getMinutes())}:${two(moment.getSeconds())}`;
  return `${day}T${time}${sign}${two(Math.trunc(Math.abs(offset) / 60))}:${two(Math.abs(offset) % 60)}`;
};

/** UUID version 7 (RFC 9562): 48 bits of Unix milliseconds, then random bits. */
export const newId = (): string => {
  const time = Date.now().toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${crypto.randomUUID().slice(15)}`;
};
