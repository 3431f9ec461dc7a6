/** What stands for the calendar in a recorded history. */
const CALENDAR = '$chineseCalendar';

/** Facts from JSON: the calendar stands under its name. */
export function revived(value: unknown, calendar: unknown): unknown {
  if (value === CALENDAR) return calendar;
  if (Array.isArray(value)) return value.map((inner) => revived(inner, calendar));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, revived(inner, calendar)]),
    );
  return value;
}
