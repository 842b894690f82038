import { useShared } from '../parts/language-context';

/** Instead of figures, while settings and targets cannot be calculated with. */
export function NoOverview() {
  const say = useShared().words.sidebar;
  return (
    <p class="notice">
      <strong>{say.noOverview}</strong>
      <br />
      {say.noOverviewText}
    </p>
  );
}
