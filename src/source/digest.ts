/** The fingerprint of a text: how a template, a session or an answer is recognised as unchanged. */
import { hash } from 'node:crypto';

/** SHA-256 of the UTF-8 bytes, as 64 hexadecimal digits. */
export const sha256 = (text: string | Uint8Array): string => hash('sha256', text, 'hex');
