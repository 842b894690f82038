import { useId } from 'preact/hooks';
import { formatDay } from '../../core/calendar/day';
import type { Mapping } from '../../core/import/mapping';
import { type DateOrder, readMoment } from '../../core/import/read-moment';
import { columnName } from '../../core/import/tell-import';
import { fullDayText } from '../parts/format';
import { useDataLanguage } from '../parts/language-context';
import { type DayQuestion, importStore as store } from './import-store';
import { orderDays } from './prepare-import';

/** Asks how days are written where the file does not tell; an answer can be changed. */
export function DayQuestions({ mapping }: { readonly mapping: Mapping | null }) {
  return (
    <>
      {store.questions.map((question) => (
        <OneQuestion
          key={question.column}
          question={question}
          chosen={mapping?.uses[question.column]?.order ?? null}
        />
      ))}
    </>
  );
}

interface OneQuestionProps {
  readonly question: DayQuestion;
  readonly chosen: DateOrder | null;
}

function OneQuestion({ question: { column, header, samples, orders, likely }, chosen }: OneQuestionProps) {
  const { language, words } = useDataLanguage();
  const say = words.importView;
  const name = useId();
  const sample = samples[0] ?? '';
  const dayIn = (order: DateOrder): string => {
    const read = readMoment(sample, 0, order);
    return read && 'day' in read ? fullDayText(formatDay(read.day), language) : sample;
  };
  return (
    <fieldset class="day-question">
      <legend>{say.askDay(columnName(header, column, words.importing), sample)}</legend>
      {orders.map((order) => (
        <label key={order} class="choice">
          <input
            type="radio"
            name={name}
            checked={order === chosen}
            onChange={() => orderDays(column, order)}
          />
          <span>
            {say.orderOf(words.importing.orders[order], dayIn(order))}
            {order === likely && <span class="faint">{say.likely}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
