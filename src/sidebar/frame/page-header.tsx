import type { Overview } from '../../core/overview/overview';
import { countText } from '../../core/story/figures';
import type { Language } from '../../core/words/index';
import { dayText, monthText } from '../parts/format';
import { useShared } from '../parts/language-context';

interface PageHeaderProps {
  readonly overview: Overview | null;
  readonly busy: boolean;
  readonly onRefresh: () => void;
  readonly onLanguage: (language: Language) => void;
}

/** Whose numbers these are, of which month and as of which day; the refresh button and the other language. */
export function PageHeader({ overview, busy, onRefresh, onLanguage }: PageHeaderProps) {
  const { language, words } = useShared();
  const say = words.sidebar;
  const other = language === 'ja' ? 'en' : 'ja';
  return (
    <header>
      <h1>{overview?.settings.team || words.app}</h1>
      {overview && (
        <p class="faint">
          {monthText(overview.settings.month, language)} ·{' '}
          {say.asOf(dayText(overview.settings.asOf, language))}
        </p>
      )}
      <div class="title-line">
        <p class="faint">
          {overview && say.daysGone(countText(overview.days.elapsed), countText(overview.days.businessDays))}
        </p>
        <button type="button" class="quiet" lang={other} onClick={() => onLanguage(other)}>
          {other === 'ja' ? '日本語' : 'English'}
        </button>
        {/* Not `disabled`: the button would lose the focus at every press. A press while busy changes nothing. */}
        <button type="button" class="quiet" aria-disabled={busy} onClick={() => busy || onRefresh()}>
          {busy ? say.refreshing : say.refresh}
        </button>
      </div>
    </header>
  );
}
