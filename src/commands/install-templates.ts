import { PACKAGES } from '../../templates/packages';
import type { PackageId } from '../template/types';
import { changeAsked } from './change-asked';

/** テンプレートを設置: puts in what is missing of a package, after saying what that is. */
const install = (id: PackageId): void => changeAsked('install', { add: PACKAGES[id] });

export const installMinimal = (): void => install('minimal');
export const installStandard = (): void => install('standard');
export const installLeads = (): void => install('leads');
export const installDeals = (): void => install('deals');
export const installReviews = (): void => install('review');
export const installEverything = (): void => install('all');
