import type { Context } from './context';
import { Hosted } from './hosted';

type User = GoogleAppsScript.Base.User;

/** A person, known by an address. */
export class HostUser extends Hosted<User> implements Partial<User> {
  readonly className = 'User';
  readonly #email: string;

  constructor(context: Context, email: string) {
    super(context);
    this.#email = email;
  }

  getEmail(): string {
    return this.#email;
  }
}
