import type { PackageId, SheetId } from '../../template/types';
import { useShared } from '../parts/language-context';
import type { SidebarData } from '../server/api';
import { InstallForm } from './install-form';
import { SheetLinks } from './sheet-links';

interface SheetsOrInstallProps {
  readonly data: SidebarData;
  readonly sheets: readonly SheetId[];
  /** The package that has them. */
  readonly from: PackageId;
}

/** The ways to some sheets; where one of them is missing, the way to get it. */
export function SheetsOrInstall({ data, sheets, from }: SheetsOrInstallProps) {
  const { words } = useShared();
  const there = sheets.filter((sheet) => data.sheets.includes(sheet));
  const missing = sheets.filter((sheet) => !data.sheets.includes(sheet));
  return (
    <>
      {there.length > 0 && <SheetLinks sheets={there} />}
      {missing.length > 0 && (
        <div class="boxed">
          <p>
            {words.sidebar.sheetsMissing(missing.map((sheet) => words.sheets[sheet]).join(words.units.comma))}
          </p>
          <InstallForm first={from} />
        </div>
      )}
    </>
  );
}
