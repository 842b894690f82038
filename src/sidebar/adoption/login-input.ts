import type { LoginHistory } from '../../core/adoption/login-history';
import type { TablesAnswer } from '../server/api';
import { type AdoptionInput, adoptionInput } from './adoption-input';

/**
 * Logins instead of entries. Where users are called as members of the team are, the team is looked at, with its roles and
 * departments; otherwise everybody in the file, of whom nothing else is known.
 */
export function loginInput(
  { entries, users }: LoginHistory,
  answer: TablesAnswer,
  members: readonly string[],
): AdoptionInput {
  const own = adoptionInput(answer, members);
  const isTeam = members.some((name) => users.includes(name));
  const people = isTeam ? own.people : users.map((name) => ({ name, role: null, department: '' }));
  return { ...own, people, entries };
}
