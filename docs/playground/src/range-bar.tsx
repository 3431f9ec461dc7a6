/* The statutory range, and the place of a case in it. Numbers here are for drawing only; the text beside them is exact. */
import { useSay } from './language.js';

export interface DrawnEnd {
  readonly value: string;
  readonly included?: boolean;
}

export interface DrawnRange {
  readonly words?: string;
  readonly min?: DrawnEnd;
  readonly max?: DrawnEnd;
}

/** A ratio such as 1/3, or a decimal, as a number. */
export const drawn = (text: string | undefined): number => {
  const [numerator = '0', denominator = '1'] = (text ?? '0').split('/');
  return Number(numerator) / Number(denominator);
};

const wan = (yuan: number): string =>
  yuan >= 10_000 ? `${Number((yuan / 10_000).toFixed(4))} 万` : `${Number(yuan.toFixed(2))}`;

const LEFT = 40;
const WIDTH = 640;

export function RangeBar({
  statutory,
  placed,
  label,
}: {
  readonly statutory: DrawnRange;
  readonly placed: DrawnRange | undefined;
  readonly label: string;
}) {
  const say = useSay();
  const low = drawn(statutory.min?.value);
  const top = statutory.max === undefined ? undefined : drawn(statutory.max.value);
  const from = placed === undefined ? undefined : drawn(placed.min?.value);
  const to = placed === undefined ? undefined : drawn(placed.max?.value ?? statutory.max?.value);
  const most = Math.max(top ?? 0, to ?? 0, low) || 1;
  const x = (yuan: number): number => LEFT + (yuan / most) * (WIDTH - 2 * LEFT);
  const said = `${say('法定幅度', 'statutory range')} ${wan(low)}–${top === undefined ? '' : wan(top)}；${label}`;
  return (
    <svg class="range" viewBox={`0 0 ${WIDTH} 84`} role="img" aria-label={said}>
      <title>{said}</title>
      <rect class="rail" x={LEFT} y="34" width={WIDTH - 2 * LEFT} height="10" rx="5" />
      <rect
        class="statutory"
        x={x(low)}
        y="34"
        width={Math.max(2, x(top ?? most) - x(low))}
        height="10"
        rx="5"
      />
      {from !== undefined &&
        to !== undefined &&
        (from === to ? (
          <circle class="point" cx={x(from)} cy="39" r="9" />
        ) : (
          <rect
            class="point"
            x={x(from)}
            y="29"
            width={Math.max(4, x(to) - x(from))}
            height="20"
            rx="4"
          />
        ))}
      <text x={x(low)} y="66" text-anchor={x(low) > WIDTH - 120 ? 'end' : 'start'}>
        {wan(low)}
      </text>
      {top !== undefined && x(top) - x(low) > 60 && (
        <text x={x(top)} y="66" text-anchor="end">
          {wan(top)}
        </text>
      )}
      <text
        class="label"
        x={
          from === undefined
            ? LEFT
            : Math.min(Math.max(x((from + (to ?? from)) / 2), 110), WIDTH - 110)
        }
        y="20"
        text-anchor="middle"
      >
        {label}
      </text>
    </svg>
  );
}
