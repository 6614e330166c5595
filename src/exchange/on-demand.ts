/** The formats of other programs, each loaded when it is first used: no other command pays for them. */
import type { readCsv, writeCsv } from './csv.ts';
import type { readWorkbook, writeWorkbook } from './workbook.ts';

export const exchange = {
  readCsv: async (...given: Parameters<typeof readCsv>) => (await import('./csv.ts')).readCsv(...given),
  writeCsv: async (...given: Parameters<typeof writeCsv>) => (await import('./csv.ts')).writeCsv(...given),
  readWorkbook: async (...given: Parameters<typeof readWorkbook>) =>
    (await import('./workbook.ts')).readWorkbook(...given),
  writeWorkbook: async (...given: Parameters<typeof writeWorkbook>) =>
    (await import('./workbook.ts')).writeWorkbook(...given),
} as const;
