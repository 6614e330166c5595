/** Finds the inquiry that a command works in, and opens its data file for as long as the work takes. */
import type { Inquiry } from '../../inquiry/inquiry.ts';
import { Failure } from '../../messages/failure.ts';
import type { Store } from '../../store/store.ts';
import type { Context, StoreAccess } from '../context.ts';
import { undeclared } from './undeclared.ts';

export interface InquiryAt {
  readonly folder: string;
  readonly inquiry: Inquiry;
  /** The text of inquiry.yaml as it stands; null where there is none yet (a personal inquiry). */
  readonly bytes: string | null;
}

/** The inquiry in this folder, which may have no inquiry.yaml yet; one with mistakes fails with all of them. */
export const inquiryIn = async (context: Context, folder: string): Promise<InquiryAt> => {
  const { files, say, width } = context;
  const file = files.placesIn(folder).inquiry;
  const bytes = files.readTextIfAny(file);
  if (bytes === null) return { folder, inquiry: undeclared, bytes };
  const [{ readInquiry }, { wholeOr }] = await Promise.all([
    import('../../inquiry/read-inquiry.ts'),
    import('./read-whole.ts'),
  ]);
  return { folder, inquiry: wholeOr(readInquiry(bytes), file, say, { source: bytes, width }), bytes };
};

/**
 * The inquiry of `--inquiry`, else upward from the current folder, else the personal one (said once on stderr). Where a
 * command `goes-on` with what was begun, it fails when there is nothing in that one.
 */
export const inquiryAt = async (context: Context, purpose?: 'goes-on'): Promise<InquiryAt> => {
  const { currentFolder, inquiryFolder, environment, say, files } = context;
  const { folder, found } = await files.findInquiry(currentFolder, inquiryFolder, environment);
  if (found === 'personal') {
    if (purpose === 'goes-on') refuseNowhere(context, folder);
    context.notice(say('inquiry.personal', { folder }));
  }
  return inquiryIn(context, folder);
};

/** Nobody is to believe that all is lost who is only in another folder. */
const refuseNowhere = ({ currentFolder, files }: Context, personal: string): void => {
  const { inquiry, data } = files.placesIn(personal);
  if ([inquiry, data].some((file) => files.whatIsAt(file) !== 'nothing')) return;
  const below = files.inquiriesUnder(currentFolder);
  const [first] = below;
  if (first === undefined) throw new Failure('inquiry-nowhere');
  const folders = below.map((name) => `${name}/`).join(', ');
  throw new Failure('inquiry-below', { folders, folder: first, count: below.length });
};

/** The templates folder of the inquiry around, or null where there is none: for commands that also work without one. */
export const ownTemplates = async (context: Context): Promise<string | null> => {
  const { currentFolder, inquiryFolder, environment, files } = context;
  const { folder, found } = await files.findInquiry(currentFolder, inquiryFolder, environment);
  return found === 'personal' ? null : files.placesIn(folder).templates;
};

/** Opens the data file, does the work and closes it again, also when the work fails. */
export const withStore = async <T>(
  context: Context,
  { folder, inquiry }: InquiryAt,
  access: StoreAccess,
  work: (store: Store) => T | Promise<T>,
): Promise<T> => {
  const store = await context.openStore(context.files.placesIn(folder).data, access, inquiry.practices);
  try {
    return await work(store);
  } finally {
    store.close();
  }
};
