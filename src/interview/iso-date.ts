/** Days as people write them down: a whole day, a month, or only the year. */

const dayForm = /^(\d{4})-(\d{2})-(\d{2})$/;
const monthForm = /^\d{4}-(0[1-9]|1[0-2])$/;
const yearForm = /^\d{4}$/;

/** Whether a text is a day that exists: `2026-02-28`, not `2026-02-30`. */
export const isDay = (text: string): boolean => {
  const parts = dayForm.exec(text);
  if (parts === null) return false;
  const [year, month, day] = parts.slice(1).map(Number);
  if (year === undefined || month === undefined || day === undefined) return false;
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
};

/** A day, a month (`2026-02`) or a bare year. */
export const isDate = (text: string): boolean => yearForm.test(text) || monthForm.test(text) || isDay(text);

const daysIn = (year: number, month: number): number => {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
};
