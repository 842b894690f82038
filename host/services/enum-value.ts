/**
 * One value of an Apps Script enumeration: compared by identity, printed by name.
 * @example String(SpreadsheetApp.ProtectionType.SHEET) // 'SHEET'
 */
export class EnumValue {
  readonly #name: string;
  readonly #ordinal: number;

  constructor(name: string, ordinal: number) {
    this.#name = name;
    this.#ordinal = ordinal;
    Object.freeze(this);
  }

  name(): string {
    return this.#name;
  }

  ordinal(): number {
    return this.#ordinal;
  }

  compareTo(other: EnumValue): number {
    return this.#ordinal - other.ordinal();
  }

  toString(): string {
    return this.#name;
  }

  toJSON(): string {
    return this.#name;
  }
}

/**
 * An Apps Script enumeration with these values. `E` is its type in Apps Script's typings, where values are numbers;
 * here as in Apps Script they are objects, hence the one cast.
 *
 * @throws when a name that is not a value is read, as a misspelt value would otherwise be `undefined`
 * @example enumOf<typeof GoogleAppsScript.Spreadsheet.ProtectionType>('ProtectionType', ['RANGE', 'SHEET'])
 */
export function enumOf<E>(enumName: string, names: readonly (keyof E & string)[]): E {
  // Without a prototype it is not taken for plain data, which would be copied on its way to a script.
  const values: Record<string, EnumValue> = Object.create(null);
  for (const [i, name] of names.entries()) values[name] = new EnumValue(name, i);
  const strict = new Proxy(Object.freeze(values), {
    get(target, name) {
      if (typeof name === 'symbol' || name in target) return Reflect.get(target, name);
      throw new Error(`${enumName}.${name} is not available in the local host`);
    },
  });
  return strict as unknown as E;
}

/** The value of an enumeration by its name: the way back from stored names. */
export function enumNamed<E extends object>(values: E, name: string): E[keyof E] {
  return values[name as keyof E];
}
