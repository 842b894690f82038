import type { DigestWishes } from '../core/digest/digest-types';
import { isWord } from './is-word';
import type { Form } from './read-form';

/** What 設定 says of notifications. */
export interface NoticeSettings {
  readonly wishes: DigestWishes;
  /** Whether anything is switched on. */
  readonly isOn: boolean;
  /** Addresses by member, of those who have one. */
  readonly addresses: ReadonlyMap<string, string>;
}

/** Reads the switches and the addresses beside the members; all is off where the rows are not there. */
export function readNotices(settings: Form): NoticeSettings {
  const isYes = (id: keyof DigestWishes): boolean =>
    isWord(settings.cell(`notices.${id}`, 'value'), (words) => words.fields.yes);
  const wishes = {
    ...{ morning: isYes('morning'), missing: isYes('missing') },
    ...{ milestones: isYes('milestones'), byMail: isYes('byMail') },
  };
  const text = (line: readonly unknown[], column: string): string =>
    String(line[(settings.columns.get(column) ?? 0) - 1] ?? '').trim();
  const addresses = new Map<string, string>();
  for (const line of settings.below('head.fields')) {
    const [name, address] = [text(line, 'members'), text(line, 'addresses')];
    // The first of two equal names counts, as it does for the members.
    if (name !== '' && address !== '' && !addresses.has(name)) addresses.set(name, address);
  }
  return { wishes, isOn: wishes.morning || wishes.missing || wishes.milestones, addresses };
}
