import { hostedOf } from './boundary';
import type { Context } from './context';
import { sheetEnums } from './enums';
import { boxOf, Grid, rangeOf } from './grid';
import { Hosted } from './hosted';
import { mayEdit } from './protection-check';
import { HostRange } from './range';
import type { ProtectionData } from './services-state';
import { requireArgument } from './signature';
import { HostUser } from './user';

type Protection = GoogleAppsScript.Spreadsheet.Protection;
type User = GoogleAppsScript.Base.User;

/** Protects a range, or a whole sheet when `range` is null, for everybody but the person; gives the new id. */
export function newProtection(context: Context, sheetId: string, range: ProtectionData['range']): string {
  const id = String(context.state.nextId++);
  const { user } = context;
  context.state.protections.push({
    ...{ id, sheetId, range, unprotected: [], description: '', warningOnly: false },
    ...{ editors: [user], domainEdit: false },
  });
  return id;
}

/** A protected range or sheet. */
export class HostProtection extends Hosted<Protection> implements Partial<Protection> {
  readonly className = 'Protection';
  readonly #id: string;

  constructor(context: Context, id: string) {
    super(context);
    this.#id = id;
  }

  getProtectionType(): GoogleAppsScript.Spreadsheet.ProtectionType {
    const { RANGE, SHEET } = sheetEnums.ProtectionType;
    return this.#data.range ? RANGE : SHEET;
  }

  getRange(): GoogleAppsScript.Spreadsheet.Range {
    const { sheetId, range } = this.#data;
    const grid = new Grid(this.context, sheetId);
    const box = range ? boxOf(range, grid.size) : grid.whole;
    return this.context.boundary.handOut(new HostRange(grid, box));
  }

  setRange(range: GoogleAppsScript.Spreadsheet.Range): Protection {
    const { grid, box } = requireArgument(hostedOf(range, HostRange), 'Protection.setRange', [range]);
    return this.#change({ sheetId: grid.sheetId, range: rangeOf(box) });
  }

  getDescription(): string {
    return this.#data.description;
  }

  setDescription(description: string): Protection {
    return this.#change({ description });
  }

  isWarningOnly(): boolean {
    return this.#data.warningOnly;
  }

  setWarningOnly(warningOnly: boolean): Protection {
    return this.#change({ warningOnly });
  }

  canEdit(): boolean {
    return mayEdit(this.context, this.#data);
  }

  canDomainEdit(): boolean {
    return this.#data.domainEdit;
  }

  setDomainEdit(domainEdit: boolean): Protection {
    return this.#change({ domainEdit });
  }

  getEditors(): User[] {
    return this.#data.editors.map((email) =>
      this.context.boundary.handOut(new HostUser(this.context, email)),
    );
  }

  addEditor(user: string | User): Protection {
    return this.addEditors([typeof user === 'string' ? user : user.getEmail()]);
  }

  addEditors(emails: string[]): Protection {
    return this.#change({ editors: [...new Set([...this.#data.editors, ...emails])] });
  }

  removeEditor(user: string | User): Protection {
    return this.removeEditors([user]);
  }

  removeEditors(users: (string | User)[]): Protection {
    const removed = users.map((user) => (typeof user === 'string' ? user : user.getEmail()));
    // Nobody can lock themselves or the owner out.
    const kept = (email: string) => email === this.context.user || email === this.context.state.owner;
    const editors = this.#data.editors.filter((email) => kept(email) || !removed.includes(email));
    return this.#change({ editors });
  }

  getUnprotectedRanges(): GoogleAppsScript.Spreadsheet.Range[] {
    const { sheetId, unprotected } = this.#data;
    const grid = new Grid(this.context, sheetId);
    return unprotected.map((range) =>
      this.context.boundary.handOut(new HostRange(grid, boxOf(range, grid.size))),
    );
  }

  setUnprotectedRanges(ranges: GoogleAppsScript.Spreadsheet.Range[]): Protection {
    const unprotected = ranges.map((range) => {
      const hosted = requireArgument(hostedOf(range, HostRange), 'Protection.setUnprotectedRanges', [ranges]);
      return rangeOf(hosted.box);
    });
    return this.#change({ unprotected });
  }

  remove(): void {
    const { state } = this.context;
    state.protections = state.protections.filter(({ id }) => id !== this.#id);
  }

  get #data(): ProtectionData {
    const found = this.context.state.protections.find(({ id }) => id === this.#id);
    if (!found) throw new Error('The protection has been removed.');
    return found;
  }

  #change(change: Partial<ProtectionData>): Protection {
    const next = { ...this.#data, ...change };
    const { state } = this.context;
    state.protections = state.protections.map((data) => (data.id === this.#id ? next : data));
    return this.context.boundary.handOut(this);
  }
}
