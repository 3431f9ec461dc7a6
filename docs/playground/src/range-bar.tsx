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

/** Room beside the bar, in percent of the width: the picture is as wide as its place, and its words keep their size. */
const MARGIN = 4;

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
  const x = (yuan: number): number => MARGIN + (yuan / most) * (100 - 2 * MARGIN);
  const at = (percent: number): string => `${percent}%`;
  const anchor = (percent: number): 'start' | 'middle' | 'end' =>
    percent < 35 ? 'start' : percent > 65 ? 'end' : 'middle';
  const middle = from === undefined ? MARGIN : x((from + (to ?? from)) / 2);
  const said = `${say('法定幅度', 'statutory range')} ${wan(low)}–${top === undefined ? '' : wan(top)}；${label}`;
  return (
    <svg class="range" role="img" aria-label={said}>
      <title>{said}</title>
      <rect class="rail" x={at(MARGIN)} y="34" width={at(100 - 2 * MARGIN)} height="10" rx="5" />
      <rect
        class="statutory"
        x={at(x(low))}
        y="34"
        width={at(Math.max(0.5, x(top ?? most) - x(low)))}
        height="10"
        rx="5"
      />
      {from !== undefined &&
        to !== undefined &&
        (from === to ? (
          <circle class="point" cx={at(x(from))} cy="39" r="9" />
        ) : (
          <rect
            class="point"
            x={at(x(from))}
            y="29"
            width={at(Math.max(0.8, x(to) - x(from)))}
            height="20"
            rx="4"
          />
        ))}
      <text x={at(x(low))} y="66" text-anchor={x(low) > 80 ? 'end' : 'start'}>
        {wan(low)}
      </text>
      {top !== undefined && x(top) - x(low) > 30 && (
        <text x={at(x(top))} y="66" text-anchor="end">
          {wan(top)}
        </text>
      )}
      <text class="label" x={at(middle)} y="18" text-anchor={anchor(middle)}>
        {label}
      </text>
    </svg>
  );
}
