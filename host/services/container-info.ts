import type { Context } from './context';
import { Hosted } from './hosted';
import type { ChartPosition } from './services-state';

type ContainerInfo = GoogleAppsScript.Spreadsheet.ContainerInfo;

/** Where a chart lies: its anchor cell and the offset from its upper left corner in pixels. */
export class HostContainerInfo extends Hosted<ContainerInfo> implements ContainerInfo {
  readonly className = 'ContainerInfo';
  readonly #position: ChartPosition;

  constructor(context: Context, position: ChartPosition) {
    super(context);
    this.#position = position;
  }

  getAnchorRow(): number {
    return this.#position.row;
  }

  getAnchorColumn(): number {
    return this.#position.column;
  }

  getOffsetX(): number {
    return this.#position.offsetX;
  }

  getOffsetY(): number {
    return this.#position.offsetY;
  }
}
