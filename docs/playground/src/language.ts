import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

export type Language = 'zh' | 'en';

export const LanguageContext = createContext<Language>('zh');

/** Picks words: a pair, or a term of the library (English where it has some). */
export interface Say {
  (zh: string, en: string): string;
  readonly term: (words: { readonly zh: string; readonly en?: string }) => string;
  readonly language: Language;
}

export function sayIn(language: Language): Say {
  const say = (zh: string, en: string): string => (language === 'zh' ? zh : en);
  return Object.assign(say, {
    term: ({ zh, en }: { readonly zh: string; readonly en?: string }) =>
      language === 'zh' ? zh : (en ?? zh),
    language,
  });
}

export function useSay(): Say {
  return sayIn(useContext(LanguageContext));
}

export const startLanguage = (): Language => {
  try {
    const kept = localStorage.getItem('zhifa-language');
    if (kept === 'zh' || kept === 'en') return kept;
  } catch {
    // A browser that keeps nothing starts in Chinese.
  }
  return navigator.language.startsWith('en') ? 'en' : 'zh';
};
