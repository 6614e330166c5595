/** A session as `--json` gives it. */
import type { KeptSession } from '../../evidence/material.ts';
import { sessionName } from '../../harvest/record.ts';

export const sessionData = (session: KeptSession) => ({
  session: sessionName(session.number),
  number: session.number,
  id: session.id,
  template: session.template,
  language: session.language,
  date: session.date,
  round: session.round,
  setting: session.setting,
  facilitator: session.facilitator,
  participants: session.participants.map(({ alias, role, consent, consentBy }) => ({
    alias,
    role,
    consent,
    consent_by: consentBy,
  })),
});
