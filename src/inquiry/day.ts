/** Days as they are written in files: `2026-03-14`. */

const daysIn = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** Whether a text is a day that exists, in ISO form. */
export const isDay = (text: string): boolean => {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  const leap = Number(month) === 2 && isLeapYear(Number(year)) ? 1 : 0;
  const last = daysIn[Number(month) - 1];
  return last !== undefined && Number(day) >= 1 && Number(day) <= last + leap;
};
