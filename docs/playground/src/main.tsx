import type { ComponentType } from 'preact';
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { type Language, LanguageContext, sayIn, startLanguage } from './language.js';
import { type Place, usePlace } from './state.js';
import './style.css';

export interface ToolProps {
  readonly values: Place['values'];
}

interface Tool {
  readonly id: string;
  readonly label: { readonly zh: string; readonly en: string };
  readonly about: { readonly zh: string; readonly en: string };
  readonly load: () => Promise<{ readonly default: ComponentType<ToolProps> }>;
}

const tools: readonly Tool[] = [
  {
    id: 'discretion',
    label: { zh: '裁量试算', en: 'Discretion' },
    about: {
      zh: '选一张已公布的裁量表，回答它的因素，看金额在法定幅度里的位置、理由和条文',
      en: 'Choose a published table, answer its factors, and see the amount in the statutory range, with reasons and articles',
    },
    load: () => import('./tools/discretion.js'),
  },
  {
    id: 'procedure',
    label: { zh: '程序推演', en: 'Procedures' },
    about: {
      zh: '一步一步走一个程序：允许什么，缺什么、哪一条不许，期限到哪天，记录怎样连成链',
      en: 'Walk a procedure: what is permitted, what a step lacks and by which article, terms, and the record as a chain',
    },
    load: () => import('./tools/procedure.js'),
  },
  {
    id: 'case-code',
    label: { zh: '一案一码', en: 'Case codes' },
    about: {
      zh: '编发一个案件编码，写错一位，看它怎样被发现；二维码',
      en: 'Issue a case code, mistype it, and see the error found; QR code',
    },
    load: () => import('./tools/case-code.js'),
  },
  {
    id: 'checker',
    label: { zh: '裁量表核查', en: 'Table checker' },
    about: {
      zh: '粘贴一张裁量表（JSON），空档和重叠画出来',
      en: 'Paste a table in JSON and see gaps and overlaps drawn',
    },
    load: () => import('./tools/checker.js'),
  },
  {
    id: 'calendar',
    label: { zh: '工作日与期限', en: 'Working days' },
    about: {
      zh: '期限从哪天起算、到哪天届满，节假日和调休画在日历上',
      en: 'From which day a term runs and when it ends, with holidays and make-up days drawn',
    },
    load: () => import('./tools/calendar.js'),
  },
];

const LINKS = [
  ['../index.html', { zh: '首页', en: 'Home' }],
  ['../procedures/index.html', { zh: '程序', en: 'Procedures' }],
  ['../modules.html', { zh: '接口', en: 'API' }],
  ['../articles.html', { zh: '条文', en: 'Articles' }],
] as const;

function Loaded({ tool, values }: { readonly tool: Tool } & ToolProps) {
  const [View, setView] = useState<ComponentType<ToolProps>>();
  const [failed, setFailed] = useState('');
  useEffect(() => {
    let current = true;
    setView(undefined);
    tool.load().then(
      ({ default: view }) => current && setView(() => view),
      (error: unknown) => current && setFailed(String(error)),
    );
    return () => {
      current = false;
    };
  }, [tool]);
  if (failed !== '') return <p role="alert">{failed}</p>;
  return View === undefined ? <p role="status">…</p> : <View values={values} />;
}

function App() {
  const place = usePlace();
  const [language, setLanguage] = useState<Language>(startLanguage);
  const [theme, setTheme] = useState(document.documentElement.dataset['theme'] ?? 'os');
  const say = sayIn(language);
  const tool = tools.find(({ id }) => id === place.tool);
  const keep = (key: string, value: string) => {
    try {
      localStorage.setItem(key, value);
    } catch {
      // A browser that keeps nothing still shows the choice.
    }
  };
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
    document.title = `${tool === undefined ? say('试一试', 'Playground') : say.term(tool.label)} | zhifa 执法`;
  }, [language, tool]);
  return (
    <LanguageContext.Provider value={language}>
      <button type="button" class="skip" onClick={() => document.getElementById('main')?.focus()}>
        {say('跳到正文', 'Skip to content')}
      </button>
      <header class="bar">
        <a class="title" href="#home">
          zhifa 执法 · {say('试一试', 'Playground')}
        </a>
        <nav aria-label={say('站点', 'Site')}>
          {LINKS.map(([url, label]) => (
            <a key={url} href={url}>
              {say.term(label)}
            </a>
          ))}
        </nav>
        <button
          type="button"
          id="language"
          lang={language === 'zh' ? 'en' : 'zh-CN'}
          onClick={() => {
            const next = language === 'zh' ? 'en' : 'zh';
            keep('zhifa-language', next);
            setLanguage(next);
          }}
        >
          {language === 'zh' ? 'English' : '中文'}
        </button>
        <label>
          <span class="visually-hidden">{say('主题', 'Theme')}</span>
          <select
            value={theme}
            onChange={({ currentTarget: { value } }) => {
              document.documentElement.dataset['theme'] = value;
              keep('zhifa-theme', value);
              setTheme(value);
            }}
          >
            <option value="os">{say('跟随系统', 'System')}</option>
            <option value="light">{say('浅色', 'Light')}</option>
            <option value="dark">{say('深色', 'Dark')}</option>
          </select>
        </label>
      </header>
      <nav class="tools" aria-label={say('工具', 'Tools')}>
        {tools.map(({ id, label }) => (
          <a key={id} href={`#${id}`} aria-current={id === tool?.id ? 'page' : undefined}>
            {say.term(label)}
          </a>
        ))}
      </nav>
      <main id="main" tabIndex={-1}>
        {tool === undefined ? (
          <>
            <h1>{say('在浏览器里试用 zhifa', 'Try zhifa in the browser')}</h1>
            <p>
              {say(
                '不安装、不联网：页面里运行的就是发布的那个库。地址栏里带着你的选择，可以发给别人。结论只是所引规则对所给事实的回答，不是法律意见。',
                'Nothing to install and no network: the page runs the library as it is published. The address holds your choices and can be shared. A result is what the cited rule says about the facts given; it is no legal advice.',
              )}
            </p>
            <ul class="cards">
              {tools.map(({ id, label, about }) => (
                <li key={id}>
                  <a href={`#${id}`}>
                    <strong>{say.term(label)}</strong>
                    <span>{say.term(about)}</span>
                  </a>
                </li>
              ))}
            </ul>
          </>
        ) : (
          <>
            <h1>{say.term(tool.label)}</h1>
            <p class="about">{say.term(tool.about)}</p>
            <Loaded key={tool.id} tool={tool} values={place.values} />
          </>
        )}
      </main>
    </LanguageContext.Provider>
  );
}

const root = document.getElementById('app');
if (root !== null) {
  root.replaceChildren();
  render(<App />, root);
}
