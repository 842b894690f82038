import type { Context } from './context';

/**
 * An object Apps Script would hand to a script. `T` is the type the script sees.
 *
 * A script never gets the object itself but its `handle`, a strict stand-in: the public methods and getters of the
 * class and nothing else; asking for anything else throws. So a class writes Apps Script's methods as ordinary methods,
 * and whatever is the host's own business as fields, `#private` methods or functions beside the class.
 */
export abstract class Hosted<T extends object> {
  /** The class name a script sees in messages, such as 'Range'. */
  abstract readonly className: string;
  readonly context: Context;
  /** Never there; ties the class to the type scripts see, so that handing it out gives that type. */
  declare readonly seenAs?: T;

  constructor(context: Context) {
    this.context = context;
  }
}
