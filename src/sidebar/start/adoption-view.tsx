import { Card } from '../parts/card';
import { useLanguage } from '../parts/language-context';
import type { SidebarData } from '../server/api';
import { SheetsOrInstall } from './sheets-or-install';

/** 定着: the way to the entry rates and what follows from them. */
export function AdoptionView({ data }: { readonly data: SidebarData }) {
  const say = useLanguage().words.sidebar;
  return (
    <Card title={say.views.adoption}>
      <p>{say.adoptionText}</p>
      <SheetsOrInstall data={data} sheets={['adoption']} from="review" />
    </Card>
  );
}
