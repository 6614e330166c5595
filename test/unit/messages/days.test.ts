/** Days and moments as people say them. */
import { describe, expect, it } from 'vitest';
import { dayIn, momentIn } from '../../../src/messages/days.ts';

describe('a day', () => {
  it('has its month by name', () => {
    expect([dayIn('nl', '2025-01-10'), dayIn('en', '2025-01-10')]).toEqual([
      '10 januari 2025',
      '10 January 2025',
    ]);
  });
});

describe('a moment', () => {
  it('has no year while it is that year', () => {
    expect(momentIn('nl', '2026-11-02T10:00:59+01:00', '2026-12-31T08:00:00')).toBe('2 november, 10:00');
    expect(momentIn('en', '2025-11-02T10:00:59', '2026-01-01T08:00:00')).toBe('2 November 2025, 10:00');
  });

  it('is a day where no time is known', () => {
    expect(momentIn('en', '2026-11-02', '2026-11-02T10:00:00')).toBe('2 November');
  });
});
