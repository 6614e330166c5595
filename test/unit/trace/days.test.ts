/** Days between dates, and what a "since" can mean. */
import { describe, expect, it } from 'vitest';
import { dayAfter, daysBetween, lastDayOf } from '../../../src/trace/days.ts';

describe('days', () => {
  it('counts over leap days and summer time', () => {
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
    expect(daysBetween('2025-02-28', '2025-03-01')).toBe(1);
    expect(daysBetween('2025-03-29', '2025-03-31')).toBe(2);
    expect(daysBetween('2025-01-31', '2025-07-30')).toBe(180);
    expect(daysBetween('2025-07-30', '2025-01-31')).toBe(-180);
    expect(dayAfter('2025-01-31', 180)).toBe('2025-07-30');
  });

  it('takes a bare year from its last day and a month from its last day', () => {
    expect(lastDayOf('2024')).toBe('2024-12-31');
    expect(lastDayOf('2024-02')).toBe('2024-02-29');
    expect(lastDayOf('2025-02')).toBe('2025-02-28');
    expect(lastDayOf(' 2025-06-15 ')).toBe('2025-06-15');
  });

  it.each(['', 'last year', '2025-13', '2025-00', '25'])('takes %j for no date', (text) => {
    expect(lastDayOf(text)).toBeNull();
  });
});
