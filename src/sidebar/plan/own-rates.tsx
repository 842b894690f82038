import type { OwnRate } from '../../core/overview/own-rates';
import { grouped, percentText } from '../../core/story/figures';
import { Folded } from '../parts/folded';
import { orNone } from '../parts/format';
import { useLanguage } from '../parts/language-context';

/** What the team itself has made of each stage, with what it was counted from and how far chance reaches; folded. */
export function OwnRates({ rates }: { readonly rates: readonly OwnRate[] }) {
  const { words } = useLanguage();
  const { sidebar: say, template } = words;
  return (
    <Folded title={template.ownRate}>
      {() => (
        <>
          <table>
            <thead>
              <tr>
                <th scope="col">{template.rateTable}</th>
                <th scope="col">{template.actual}</th>
                <th scope="col">{template.ownRange}</th>
              </tr>
            </thead>
            <tbody>
              {rates.map(({ rate, value, numerator, denominator, low, high }) => (
                <tr key={rate}>
                  <th scope="row">{words.rates[rate]}</th>
                  <td>
                    {orNone(value, percentText)}
                    <br />
                    <span class="faint">
                      {grouped(numerator)} ÷ {grouped(denominator)}
                    </span>
                  </td>
                  <td>
                    {denominator > 0 ? say.range(percentText(low), percentText(high)) : orNone(null, String)}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          <p class="faint">{say.ownRatesFrom}</p>
        </>
      )}
    </Folded>
  );
}
