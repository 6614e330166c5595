/** Days as people write them down in files: a whole day, a month, or only the year. */

const monthForm = /^\d{4}-(0[1-9]|1[0-2])$/;
const yearForm = /^\d{4}$/;

const daysIn = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** Whether a text is a day that exists, in ISO form: `2026-02-28`, not `2026-02-30`. */
export const isDay = (text: string): boolean => {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  const leap = Number(month) === 2 && isLeapYear(Number(year)) ? 1 : 0;
  const last = daysIn[Number(month) - 1];
  return last !== undefined && Number(day) >= 1 && Number(day) <= last + leap;
};

/** A day, a month (`2026-02`) or a bare year. */
export const isDate = (text: string): boolean => yearForm.test(text) || monthForm.test(text) || isDay(text);
