/* What a visitor chose stands in the address after `#`, so that a case can be shared: `#discretion?table=2.5.1&…`. */
import { useEffect, useState } from 'preact/hooks';

export interface Place {
  readonly tool: string;
  readonly values: Readonly<Record<string, string>>;
}

export function placeOf(hash: string): Place {
  const [tool = '', query = ''] = hash.replace(/^#\/?/, '').split(/\?(.*)/s);
  return { tool, values: Object.fromEntries(new URLSearchParams(query)) };
}

export function hashOf({ tool, values }: Place): string {
  const query = new URLSearchParams(
    Object.entries(values).filter(([, value]) => value !== ''),
  ).toString();
  return `#${tool}${query === '' ? '' : `?${query}`}`;
}

export function usePlace(): Place {
  const [place, setPlace] = useState(() => placeOf(location.hash));
  useEffect(() => {
    const read = () => setPlace(placeOf(location.hash));
    addEventListener('hashchange', read);
    addEventListener('placechange', read);
    return () => {
      removeEventListener('hashchange', read);
      removeEventListener('placechange', read);
    };
  }, []);
  return place;
}

/** Changes values of the present tool; an empty one is taken out. */
export function change(values: Readonly<Record<string, string | undefined>>): void {
  const now = placeOf(location.hash);
  const next = { ...now.values } as Record<string, string>;
  for (const [key, value] of Object.entries(values)) {
    if (value === undefined || value === '') delete next[key];
    else next[key] = value;
  }
  history.replaceState(null, '', hashOf({ tool: now.tool, values: next }));
  dispatchEvent(new Event('placechange'));
}
