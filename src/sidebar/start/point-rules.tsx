import { BADGES, POINTS } from '../../core/learning/points';
import { grouped } from '../../core/story/figures';
import { useLanguage } from '../parts/language-context';

/** What brings how many points, and from how many on a badge is given. */
export function PointRules({ nameOf }: { readonly nameOf: (id: string) => string }) {
  const say = useLanguage().words.learning;
  const ids = [...new Set([...Object.keys(POINTS), ...Object.keys(BADGES)])];
  const points: { readonly [id: string]: number } = POINTS;
  const badges: { readonly [id: string]: readonly number[] } = BADGES;
  return (
    <details>
      <summary>{say.rules}</summary>
      <table class="small">
        <thead>
          <tr>
            <td />
            <th scope="col">{say.each}</th>
            {say.levels.map((level) => (
              <th key={level} scope="col">
                {level}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ids.map((id) => (
            <tr key={id}>
              <th scope="row">{nameOf(id)}</th>
              <td>{id in points ? say.points(grouped(points[id] as number)) : ''}</td>
              {(badges[id] ?? ['', '', '']).map((least, i) => (
                <td key={i}>{least}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
