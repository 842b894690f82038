import { Card } from '../parts/card';
import { useShared } from '../parts/language-context';
import { InstallForm } from './install-form';

/** The page of a spreadsheet without the templates: what installing does, and the way to do it. */
export function Welcome() {
  const say = useShared().words.sidebar;
  return (
    <Card title={say.welcome}>
      <p>{say.welcomeText}</p>
      <InstallForm first="minimal" />
    </Card>
  );
}
