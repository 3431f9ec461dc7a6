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

const throughStream = async (bytes: Uint8Array, stream: GenericTransformStream) =>
  new Uint8Array(
    await new Response(
      new Blob([bytes as BlobPart]).stream().pipeThrough(stream as never),
    ).arrayBuffer(),
  );

/** A long text for the address, made short. */
export async function packed(text: string): Promise<string> {
  const bytes = await throughStream(
    new TextEncoder().encode(text),
    new CompressionStream('deflate-raw'),
  );
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_');
}

/** What `packed` made, read back; a link that was cut comes back as it stands, and is no JSON. */
export async function unpacked(text: string): Promise<string> {
  try {
    const bytes = Uint8Array.from(
      atob(text.replaceAll('-', '+').replaceAll('_', '/')),
      (symbol) => symbol.codePointAt(0) ?? 0,
    );
    return new TextDecoder().decode(
      await throughStream(bytes, new DecompressionStream('deflate-raw')),
    );
  } catch {
    return text;
  }
}
