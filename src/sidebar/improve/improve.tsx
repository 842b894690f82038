import { useEffect, useRef, useState } from 'preact/hooks';
import type { Overview } from '../../core/overview/overview';
import { useShared } from '../parts/language-context';
import type { SidebarData } from '../server/api';
import { SheetLinks } from '../start/sheet-links';
import { SheetsOrInstall } from '../start/sheets-or-install';
import { ImproveForm, type Wish } from './improve-form';
import './improve.css';

interface ImproveProps {
  readonly wish: Wish;
  /** What it is about, where a page has several. */
  readonly about?: string;
  readonly overview: Overview;
  readonly data: SidebarData;
}

/**
 * The step from a finding to something that is done about it: a form in place, or, where 改善アクション is not there
 * yet, the way to get the sheet.
 */
export function Improve({ wish, about, overview, data }: ImproveProps) {
  const { words } = useShared();
  const say = words.bottleneckView;
  const [state, setState] = useState<'closed' | 'open' | 'added'>('closed');
  const opener = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  // Whoever worked in the form with the keyboard goes on where they opened it.
  useEffect(() => {
    if (state !== 'open' && wasOpen.current) opener.current?.focus();
    wasOpen.current = state === 'open';
  }, [state]);

  if (state !== 'open') {
    return (
      <div class="improve">
        {state === 'added' && (
          <>
            <p class="said" role="status">
              {say.added}
            </p>
            <SheetLinks sheets={['improvements']} />
          </>
        )}
        <div class="buttons">
          <button
            ref={opener}
            type="button"
            class={about === undefined ? 'primary' : 'plain'}
            aria-label={about === undefined ? undefined : `${say.improve}: ${about}`}
            onClick={() => setState('open')}
          >
            {say.improve}
          </button>
        </div>
      </div>
    );
  }
  return (
    <div class="improve">
      {data.sheets.includes('improvements') ? (
        <ImproveForm
          key={wish.kpi}
          wish={wish}
          overview={overview}
          onAdded={() => setState('added')}
          onCancel={() => setState('closed')}
        />
      ) : (
        <SheetsOrInstall data={data} sheets={['improvements']} from="review" />
      )}
    </div>
  );
}
