/** The exact bytes that data was collected under: templates and versions of inquiry.yaml, each kept once. */
import type { Database } from 'better-sqlite3';
import { sha256 } from '../../source/digest.ts';
import type { KeptInquiry, KeptTemplate } from '../store.ts';

export interface KeptSources {
  keepTemplate(template: { readonly id: string; readonly version: string; readonly bytes: string }): string;
  keepInquiry(bytes: string): string;
  template(hash: string): KeptTemplate;
  /** In the order in which they were first seen. */
  inquiries(): readonly KeptInquiry[];
}

export const keptSourcesIn = (db: Database, now: () => string): KeptSources => {
  const newTemplate = db.prepare(
    `INSERT INTO template (hash, id, version, bytes, kept_at) VALUES (?, ?, ?, ?, ?) ON CONFLICT (hash) DO NOTHING`,
  );
  const newInquiry = db.prepare(
    'INSERT INTO inquiry (hash, bytes, kept_at) VALUES (?, ?, ?) ON CONFLICT (hash) DO NOTHING',
  );
  const template = db.prepare<[string], KeptTemplate>(
    'SELECT hash, id, version, bytes FROM template WHERE hash = ?',
  );
  const inquiries = db.prepare<[], KeptInquiry>(
    `SELECT hash, bytes, kept_at AS keptAt, 
       (SELECT count(*) FROM session s WHERE s.inquiry = i.hash AND s.state = 'finished') AS sessions
     FROM inquiry i ORDER BY number`,
  );
  return {
    keepTemplate({ id, version, bytes }) {
      const hash = sha256(bytes);
      newTemplate.run(hash, id, version, bytes, now());
      return hash;
    },
    keepInquiry(bytes) {
      const hash = sha256(bytes);
      newInquiry.run(hash, bytes, now());
      return hash;
    },
    template(hash) {
      const kept = template.get(hash);
      if (kept === undefined) throw new Error(`the data file holds no template ${hash}`);
      return kept;
    },
    inquiries: () => inquiries.all(),
  };
};
