import { Card } from '../parts/card';
import { useLanguage } from '../parts/language-context';
import type { SidebarData } from '../server/api';
import { SheetsOrInstall } from './sheets-or-install';

/** レビュー: the ways to the reviews and to what was decided there. */
export function ReviewView({ data }: { readonly data: SidebarData }) {
  const say = useLanguage().words.sidebar;
  return (
    <Card title={say.views.review}>
      <p>{say.reviewText}</p>
      <SheetsOrInstall data={data} sheets={['weeklyReview', 'monthlyReview', 'improvements']} from="review" />
    </Card>
  );
}
