/** The moment at which the clocks of both engines stand still. */

export const moment = new Date('2026-03-14T17:40:30.125Z');

/** As both engines write it, with the offset of this machine. */
export const now = (): string => {
  const minutes = -moment.getTimezoneOffset();
  const local = new Date(moment.getTime() + minutes * 60_000).toISOString().slice(0, -1);
  const two = (count: number): string => String(Math.floor(count)).padStart(2, '0');
  const offset = `${two(Math.abs(minutes) / 60)}:${two(Math.abs(minutes) % 60)}`;
  return `${local}${minutes < 0 ? '-' : '+'}${offset}`;
};
