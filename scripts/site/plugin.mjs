// The site as a TypeDoc plugin: guides, procedures and API pages in one theme, with addresses of their own, a strict
// Content-Security-Policy, diagrams drawn at build time, and search by Pagefind (TypeDoc's own finds no Chinese).
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import {
  Comment,
  CommentTag,
  Converter,
  DefaultTheme,
  DefaultThemeRenderContext,
  JSX,
  KindRouter,
  PageEvent,
  ReflectionKind,
  RendererEvent,
} from 'typedoc';
import { root } from '../entries.mjs';
import { aliases } from './aliases.mjs';
import { anchorOf, citedArticles } from './articles.mjs';
import { renderDiagram } from './diagram.mjs';
import { articlesPage } from './documents.mjs';
import { introductions } from './introductions.mjs';
import { neighbours } from './modules.mjs';
import { POLICY } from './policy.mjs';

const h = JSX.createElement;
const raw = (html) => h(JSX.Raw, { html });

const SECTIONS = {
  guides: ['指南', 'Guides'],
  procedures: ['程序', 'Procedures'],
  packs: ['数据包', 'Packs'],
  decisions: ['设计决定', 'Decisions'],
};

/** Address without `.html`, section and heading of a document. */
function placeOf(path) {
  if (path === articlesPage) return { url: 'articles', section: '总览' };
  const inside = relative(join(root, 'docs'), path).replaceAll('\\', '/');
  if (inside.startsWith('..'))
    return path.endsWith('README.en.md')
      ? { url: 'readme.en', section: '总览', language: 'en', title: 'Home in English' }
      : { url: basename(path, '.md').toLowerCase(), section: '总览' };
  const folder = dirname(inside);
  const name = basename(inside, '.md');
  if (folder === '.') return { url: name, section: '总览' };
  const english = name.endsWith('.en');
  return {
    url: `${folder}/${name === 'README' ? 'index' : name}`,
    section: english ? SECTIONS[folder][1] : SECTIONS[folder][0],
    language: english ? 'en' : 'zh',
    folder,
  };
}

const HEADING = /^# (.+)$/m;

/** The tools of the playground, by their place in its address. */
const TOOLS = {
  discretion: '裁量试算',
  procedure: '程序推演',
  'case-code': '一案一码',
  checker: '裁量表核查',
  calendar: '工作日与期限',
};

/** What a folder is called in Chinese: its documentation opens with it, before ` · `. */
const chineseNameOf = (module) =>
  module.comment?.summary
    .map(({ text }) => text)
    .join('')
    .split(' · ')[0];

class SiteRouter extends KindRouter {
  static places = new WeakMap();

  getIdealBaseName(reflection) {
    return SiteRouter.places.get(reflection)?.url ?? super.getIdealBaseName(reflection);
  }
}

const LINKS = [
  ['guides/start.html', '指南', 'guides'],
  ['procedures/index.html', '程序', 'procedures'],
  ['modules.html', '接口', 'modules'],
  ['articles.html', '条文', 'articles'],
  ['playground/index.html', '试一试', 'playground'],
];

/** The bar on top of every page; the playground has the same. */
const bar = (context, links) =>
  h(
    'header',
    { class: 'tsd-page-toolbar' },
    h(
      'div',
      { class: 'tsd-toolbar-contents container' },
      h(
        'button',
        {
          type: 'button',
          id: 'menu',
          class: 'tsd-widget',
          'aria-label': '目录',
          'aria-expanded': 'false',
        },
        context.icons.menu(),
      ),
      h('a', { href: context.relativeURL('index.html'), class: 'title' }, 'zhifa 执法'),
      h(
        'nav',
        { id: 'site-links', 'aria-label': '站点' },
        links.map(([url, label, section]) =>
          h(
            'a',
            {
              href: context.relativeURL(url),
              'aria-current': section === context.section() ? 'true' : undefined,
            },
            label,
          ),
        ),
      ),
      h(
        'button',
        {
          type: 'button',
          id: 'search-open',
          class: 'tsd-widget',
          'aria-label': '搜索',
          'aria-keyshortcuts': '/',
        },
        context.icons.search(),
        h('span', null, '搜索'),
      ),
      h(
        'label',
        { class: 'theme' },
        h('span', { class: 'visually-hidden' }, '主题'),
        h(
          'select',
          { id: 'theme' },
          h('option', { value: 'os' }, '跟随系统'),
          h('option', { value: 'light' }, '浅色'),
          h('option', { value: 'dark' }, '深色'),
        ),
      ),
    ),
    h(
      'dialog',
      { id: 'search', 'aria-label': '搜索' },
      h('input', {
        type: 'search',
        id: 'search-words',
        placeholder: '搜索：裁量、法制审核、legal review …',
        'aria-label': '搜索',
        autocomplete: 'off',
        spellcheck: 'false',
      }),
      h('p', { id: 'search-status', role: 'status' }, ''),
      h('ol', { id: 'search-results' }),
    ),
  );

const isProject = (model) => model.kindOf(ReflectionKind.Project);

function makeContext(site) {
  return class SiteContext extends DefaultThemeRenderContext {
    /** The part of the site that the bar shows as the present one. */
    section = () => {
      const place = this.place();
      const address = this.address();
      return (
        place?.folder ??
        (address === 'articles'
          ? 'articles'
          : place === undefined && address !== 'index'
            ? 'modules'
            : '')
      );
    };

    place = () => SiteRouter.places.get(this.page.model);

    address = () => this.page.url.replace(/\.html$/, '');

    urlOfSymbol = ({ module, name }) => {
      const target = site.symbols.get(`${module}/${name}`);
      return target === undefined ? undefined : this.urlTo(target);
    };

    toolbar = () => bar(this, site.links);

    settings = () => h(JSX.Fragment, null);

    sidebar = () => h('nav', { id: 'site-tree', class: 'tsd-navigation', 'aria-label': '目录' });

    footer = () =>
      h(
        'footer',
        null,
        h(
          'p',
          null,
          `zhifa ${site.version} · Apache-2.0 · 结论只是所引规则对所给事实的回答，不是法律意见`,
        ),
      );

    articlesOf = (list, heading) =>
      list === undefined || list.length === 0
        ? h(JSX.Fragment, null)
        : h(
            'section',
            { class: 'tsd-panel articles' },
            h('h2', { id: 'articles' }, heading),
            h(
              'ul',
              { class: 'article-list' },
              list.map(({ label }) =>
                h(
                  'li',
                  null,
                  h(
                    'a',
                    {
                      href: `${this.relativeURL('articles.html')}#${encodeURIComponent(anchorOf(label))}`,
                    },
                    label,
                  ),
                ),
              ),
            ),
          );

    modulePage = (model) => {
      const picture = site.diagrams.get(neighbours(model.name));
      const procedures = site.procedures.filter(({ url }) =>
        url.startsWith(`procedures/${model.name}-`),
      );
      const articles = new Map(
        [...site.articles.bySymbol]
          .filter(
            ([key]) =>
              key.startsWith(`${model.name}/`) &&
              key.split('/').length === model.name.split('/').length + 1,
          )
          .flatMap(([, list]) => list.map((one) => [one.label, one])),
      );
      const sorted = [...articles.values()].sort((a, b) =>
        a.basis.law === b.basis.law
          ? (a.basis.article ?? 0) - (b.basis.article ?? 0)
          : a.basis.law < b.basis.law
            ? -1
            : 1,
      );
      return h(
        JSX.Fragment,
        null,
        picture === undefined
          ? null
          : h(
              'section',
              { class: 'tsd-panel' },
              h('h2', { id: 'place' }, '位置'),
              h('p', null, '箭头从引用者指向被引用者。'),
              raw(picture),
            ),
        procedures.length === 0
          ? null
          : h(
              'section',
              { class: 'tsd-panel' },
              h('h2', { id: 'procedures' }, '程序'),
              h(
                'ul',
                null,
                procedures.map(({ url, name }) =>
                  h('li', null, h('a', { href: this.relativeURL(`${url}.html`) }, name)),
                ),
              ),
            ),
        sorted.length === 0
          ? null
          : h(
              'details',
              { class: 'tsd-panel articles' },
              h('summary', null, `实现的条文（${sorted.length}）`),
              this.articlesOf(sorted, '实现的条文'),
            ),
      );
    };

    articlesPage = () =>
      h(
        JSX.Fragment,
        null,
        h(
          'ul',
          { class: 'law-list' },
          site.articles.laws.map(({ law, articles }, index) =>
            h('li', null, h('a', { href: `#law-${index}` }, `${law}（${articles.length}）`)),
          ),
        ),
        site.articles.laws.map(({ law, en, articles }, index) =>
          h(
            'section',
            { class: 'law' },
            h('h2', { id: `law-${index}` }, law),
            en === undefined ? null : h('p', { lang: 'en' }, en),
            h(
              'table',
              { class: 'law-table' },
              h('thead', null, h('tr', null, h('th', null, '条文'), h('th', null, '实现'))),
              h(
                'tbody',
                null,
                articles.map(({ label, symbols }) =>
                  h(
                    'tr',
                    { id: anchorOf(label) },
                    h('th', { scope: 'row' }, label.replace(`《${law}》`, '') || label),
                    h(
                      'td',
                      null,
                      symbols.map((symbol, at) => [
                        at === 0 ? '' : '、',
                        h('a', { href: this.urlOfSymbol(symbol) }, symbol.name),
                      ]),
                    ),
                  ),
                ),
              ),
            ),
          ),
        ),
      );

    list = (words, links) =>
      links.length === 0
        ? null
        : h(
            'p',
            null,
            words,
            links.map(([url, label], at) => [
              at === 0 ? '' : '、',
              h('a', { href: this.relativeURL(url) }, label),
            ]),
          );

    /** What a newcomer reads first about a folder. */
    introduction = ({ name }) => {
      const { zh, guides = [], tool } = introductions[name] ?? {};
      if (zh === undefined) return null;
      return h(
        'section',
        { class: 'tsd-panel tsd-typography introduction' },
        h('p', { lang: 'zh-CN' }, zh),
        this.list(
          '指南：',
          guides.map((guide) => [`guides/${guide}.html`, site.titles.get(`guides/${guide}`)]),
        ),
        tool === undefined
          ? null
          : this.list('试一试：', [[`playground/index.html#${tool}`, TOOLS[tool]]]),
      );
    };

    /** Where a procedure is run: its folder, and the playground. */
    runs = () => {
      const { folder, url } = this.place();
      const machine = site.machines.get(basename(url));
      return folder !== 'procedures' || machine === undefined
        ? null
        : h(
            'div',
            { class: 'tsd-panel tsd-typography' },
            this.list('在浏览器里走一遍：', [
              [`playground/index.html#procedure?machine=${machine}`, '程序推演'],
            ]),
            this.list('接口：', [[`modules/${machine.split('/')[0]}.html`, machine.split('/')[0]]]),
          );
    };

    /** The folders whose page names this guide. */
    usedFolders = () => {
      const place = this.place();
      if (place?.folder !== 'guides') return null;
      const guide = basename(place.url).replace(/\.en$/, '');
      return h(
        'div',
        { class: 'tsd-panel tsd-typography' },
        this.list(
          place.language === 'en' ? 'API: ' : '用到的接口：',
          Object.entries(introductions)
            .filter(([, { guides = [] }]) => guides.includes(guide))
            .map(([folder]) => [`modules/${folder}.html`, folder]),
        ),
      );
    };

    breadcrumbs = (model) => {
      if (isProject(model)) return null;
      const steps = model.isDocument()
        ? [this.place().section]
        : [
            h('a', { href: this.relativeURL('modules.html') }, '接口'),
            ...(model.kindOf(ReflectionKind.Module)
              ? []
              : [h('a', { href: this.urlTo(model.parent) }, model.parent.name)]),
          ];
      return h(
        'ul',
        { class: 'tsd-breadcrumb', 'aria-label': '位置' },
        steps.map((step) => h('li', null, step)),
      );
    };

    #header = this.header;
    header = (props) =>
      props.url === 'modules.html'
        ? h('div', { class: 'tsd-page-title' }, h('h1', null, '接口'))
        : props.model.kindOf(ReflectionKind.Module)
          ? h(
              'div',
              { class: 'tsd-page-title' },
              this.breadcrumbs(props.model),
              h('h1', null, `${props.model.name} · ${chineseNameOf(props.model)}`),
            )
          : this.#header(props);

    #document = this.documentTemplate;
    documentTemplate = (props) =>
      h(
        JSX.Fragment,
        null,
        this.runs(),
        this.#document(props),
        this.usedFolders(),
        this.address() === 'articles'
          ? h('div', { class: 'tsd-panel tsd-typography' }, this.articlesPage())
          : null,
      );

    /** Every folder with what it answers, then the data. */
    overview = (project) => {
      const modules = project.getChildrenByKind(ReflectionKind.Module);
      const part = (heading, list, about) =>
        h(
          'section',
          { class: 'tsd-panel tsd-typography' },
          h('h2', null, heading),
          h(
            'dl',
            { class: 'folders' },
            list.map((module) => [
              h(
                'dt',
                null,
                h('a', { href: this.urlTo(module) }, module.name),
                ` · ${chineseNameOf(module)}`,
              ),
              about(module) === undefined ? null : h('dd', null, about(module)),
            ]),
          ),
        );
      const isData = ({ name }) => name.startsWith('packs/');
      return h(
        JSX.Fragment,
        null,
        part(
          '模块',
          modules.filter((module) => !isData(module)),
          ({ name }) => introductions[name]?.zh,
        ),
        part('数据', modules.filter(isData), () => undefined),
      );
    };

    #sidebar = this.pageSidebar;
    pageSidebar = (props) => (props.url === 'modules.html' ? null : this.#sidebar(props));

    #reflection = this.reflectionTemplate;
    reflectionTemplate = (props) => {
      const { model } = props;
      if (isProject(model)) return this.overview(model);
      if (!model.kindOf(ReflectionKind.Module))
        return h(
          JSX.Fragment,
          null,
          this.#reflection(props),
          this.articlesOf(
            site.articles.bySymbol.get(`${model.parent?.name}/${model.name}`),
            '依据的条文',
          ),
        );
      // What a folder is for and where it stands comes before its names.
      const opening = h(
        JSX.Fragment,
        null,
        this.introduction(model),
        h(
          'section',
          { class: 'tsd-panel tsd-comment' },
          this.commentSummary(model),
          this.commentTags(model),
        ),
        this.modulePage(model),
      );
      const { comment } = model;
      model.comment = undefined;
      const names = this.#reflection(props);
      model.comment = comment;
      return h(JSX.Fragment, null, opening, names);
    };

    defaultLayout = (template, props) => {
      const { model } = props;
      const title = isProject(model) ? 'zhifa 执法' : `${model.name} | zhifa 执法`;
      const words = aliases[this.address()];
      const place = this.place();
      const kind =
        place?.section ??
        (isProject(model) ? '总览' : model.kindOf(ReflectionKind.Module) ? '模块' : '接口');
      const weight = place !== undefined || model.kindOf(ReflectionKind.Module) ? '4' : '1';
      const section = this.section();
      return h(
        'html',
        {
          class: 'default',
          lang: place?.language === 'en' ? 'en' : 'zh-CN',
          'data-base': this.relativeURL('./'),
          'data-section': section,
        },
        h(
          'head',
          null,
          h('meta', { charset: 'utf-8' }),
          h('meta', { 'http-equiv': 'Content-Security-Policy', content: POLICY }),
          h('title', null, title),
          h('meta', { name: 'description', content: '中国行政执法领域的 TypeScript 领域库' }),
          h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
          h('link', {
            rel: 'icon',
            href: this.relativeURL('assets/icon.svg', false),
            type: 'image/svg+xml',
          }),
          h('link', { rel: 'stylesheet', href: this.relativeURL('assets/style.css') }),
          h('link', { rel: 'stylesheet', href: this.relativeURL('assets/highlight.css') }),
          h('link', { rel: 'stylesheet', href: this.relativeURL('assets/site.css') }),
          h('script', { src: this.relativeURL('assets/theme.js') }),
          h('script', { type: 'module', src: this.relativeURL('assets/site.js') }),
        ),
        h(
          'body',
          null,
          h('a', { class: 'skip', href: '#main' }, '跳到正文'),
          this.toolbar(props),
          h(
            'div',
            { class: 'container container-main' },
            h(
              'main',
              {
                class: 'col-content',
                id: 'main',
                'data-pagefind-body': true,
                'data-pagefind-weight': weight,
                'data-pagefind-meta': `kind:${kind}`,
              },
              words === undefined
                ? null
                : h(
                    'span',
                    { hidden: true, class: 'aliases', 'data-pagefind-weight': '10' },
                    words,
                  ),
              this.header(props),
              template(props),
            ),
            h(
              'div',
              { class: 'col-sidebar' },
              h('div', { class: 'page-menu' }, this.pageSidebar(props)),
              h('div', { class: 'site-menu' }, this.sidebar(props)),
            ),
          ),
          this.footer(),
        ),
      );
    };
  };
}

/** In a union of objects the first variant with a field of some name speaks for all that say nothing of it. */
function speakForVariants(type) {
  const variants = (one) =>
    one?.type === 'union' || one?.type === 'intersection'
      ? one.types.flatMap(variants)
      : one?.type === 'reflection'
        ? [one.declaration]
        : [];
  const spoken = new Map();
  for (const { children = [] } of variants(type)) {
    for (const field of children) {
      field.comment ??= spoken.get(field.name)?.clone();
      if (field.comment !== undefined && !spoken.has(field.name))
        spoken.set(field.name, field.comment);
    }
  }
}

const mermaid = /```mermaid\n([\s\S]*?)```/g;

/** Draws every diagram of the docs, by its text. */
async function drawDiagrams(documents, folders) {
  const drawn = new Map();
  const draw = async (text, title) => {
    if (text !== undefined && !drawn.has(text))
      drawn.set(
        text,
        `<div class="diagram-frame" tabindex="0" role="group" aria-label="${title}">${await renderDiagram(text, title)}</div>`,
      );
  };
  const procedures = new Map();
  for (const path of documents) {
    const markdown = readFileSync(path, 'utf8');
    const title = HEADING.exec(markdown)?.[1] ?? basename(path);
    const texts = [...markdown.matchAll(mermaid)].map(([, text]) => text);
    for (const text of texts) await draw(text, title);
    if (texts.length === 2 && path.includes('/procedures/'))
      procedures.set(basename(path, '.md'), { zh: drawn.get(texts[0]), en: drawn.get(texts[1]) });
  }
  for (const folder of folders) await draw(neighbours(folder), `${folder} 的上下`);
  return { drawn, procedures };
}

/** How Markdown is shown: diagrams are drawn, one that follows another is the same in English and folded away; no inline style. */
export function siteMarkdown(drawn) {
  return (parser) => {
    for (const name of ['th_open', 'td_open']) {
      parser.renderer.rules[name] = (tokens, index, options, _env, self) => {
        const token = tokens[index];
        const align = /text-align:(\w+)/.exec(token.attrGet('style') ?? '')?.[1];
        token.attrs = (token.attrs ?? []).filter(([key]) => key !== 'style');
        if (align !== undefined) token.attrJoin('class', `align-${align}`);
        return self.renderToken(tokens, index, options);
      };
    }
    parser.renderer.rules.table_open = () =>
      '<div class="table-frame" tabindex="0" role="group" aria-label="表">\n<table>\n';
    parser.renderer.rules.table_close = () => '</table>\n</div>\n';
    const usual = parser.renderer.rules.fence;
    parser.renderer.rules.fence = (tokens, index, ...rest) => {
      const token = tokens[index];
      if (token.info.trim() !== 'mermaid') return usual(tokens, index, ...rest);
      const picture = drawn().get(token.content);
      if (picture === undefined) throw new Error(`no diagram was drawn for:\n${token.content}`);
      const second =
        tokens[index - 1]?.type === 'fence' && tokens[index - 1].info.trim() === 'mermaid';
      return second
        ? `<details class="diagram-twin"><summary lang="en">The same in English</summary>${picture}</details>`
        : picture;
    };
  };
}

const ORDER = ['总览', '指南', '程序', '模块', '数据', '数据包', '设计决定', 'Guides'];

/** What a reader opens before the others of its section. */
const FIRST = [
  'index',
  'procedures/index',
  'decisions/index',
  'guides/start',
  'guides/model',
  'guides/case',
];

/** The tree of pages that stands beside each page. */
function treeOf(project, router) {
  const sections = new Map(ORDER.map((section) => [section, []]));
  sections.get('总览').push({ title: '首页', url: 'index.html' });
  for (const document of project.documents ?? []) {
    const { section } = SiteRouter.places.get(document);
    if (!sections.has(section)) sections.set(section, []);
    const pages = sections.get(section);
    const page = { title: document.name, url: router.getFullUrl(document) };
    if (page.url.endsWith('/index.html')) pages.unshift(page);
    else pages.push(page);
  }
  const rank = ({ url }) =>
    FIRST.indexOf(url.replace(/(?:\.en)?\.html$/, '')) + 1 || FIRST.length + 1;
  for (const pages of sections.values()) pages.sort((one, other) => rank(one) - rank(other));
  for (const module of project.getChildrenByKind(ReflectionKind.Module)) {
    sections
      .get(module.name.startsWith('packs/') ? '数据' : '模块')
      .push({ title: `${module.name} ${chineseNameOf(module)}`, url: router.getFullUrl(module) });
  }
  sections.get('总览').push({ title: '试一试 · Playground', url: 'playground/index.html' });
  return [...sections]
    .filter(([, pages]) => pages.length > 0)
    .map(([section, pages]) => ({ section, pages }));
}

/** The plugin. `documents` are the Markdown files that become pages. */
export function sitePlugin({ documents, folders, version, diagrams }) {
  return async (app) => {
    const { drawn, procedures: pictures } = await drawDiagrams(documents, folders);
    const site = {
      version,
      links: LINKS,
      articles: await citedArticles(),
      symbols: new Map(),
      procedures: [],
      // The page of a procedure says which machine it is of.
      machines: new Map(
        documents.flatMap((path) => {
          const id = /^`([\w-]+\/[\w-]+)` · schema/m.exec(readFileSync(path, 'utf8'))?.[1];
          return id === undefined ? [] : [[basename(path, '.md'), id]];
        }),
      ),
      titles: new Map(),
      diagrams: drawn,
    };
    diagrams.current = site.diagrams;
    const byName = new Map(documents.map((path) => [path, placeOf(path)]));
    const start =
      [...byName.values()].find(({ url }) => url === 'guides/start') ??
      [...byName.values()].find(({ folder, language }) => folder === 'guides' && language === 'zh');
    site.links = LINKS.map((link) =>
      link[2] === 'guides' && start ? [`${start.url}.html`, ...link.slice(1)] : link,
    );

    app.converter.on(Converter.EVENT_CREATE_DOCUMENT, (_context, reflection) => {
      const path = reflection.project.files.getReflectionPath(reflection);
      const place = placeOf(path);
      SiteRouter.places.set(reflection, place);
      const [first] = reflection.content;
      const heading = first?.kind === 'text' ? HEADING.exec(first.text)?.[1] : undefined;
      if (heading === undefined) throw new Error(`${path} does not open with a heading`);
      reflection.name = place.title ?? heading;
      first.text = first.text.replace(HEADING, '');
    });
    app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
      for (const document of project.documents ?? []) {
        document.comment = new Comment([]);
        document.comment.blockTags.push(
          new CommentTag('@category', [
            { kind: 'text', text: SiteRouter.places.get(document).section },
          ]),
        );
      }
      for (const alias of project.getReflectionsByKind(ReflectionKind.TypeAlias))
        speakForVariants(alias.type);
      for (const module of project.getChildrenByKind(ReflectionKind.Module)) {
        module.comment?.blockTags.push(
          new CommentTag('@category', [
            { kind: 'text', text: module.name.startsWith('packs/') ? '数据' : '模块' },
          ]),
        );
      }
    });
    app.renderer.on(RendererEvent.BEGIN, ({ project }) => {
      // A parameter that is taken apart has no name of its own: it is called after its type.
      for (const parameter of project.getReflectionsByKind(ReflectionKind.Parameter)) {
        if (!parameter.name.startsWith('__namedParameters')) continue;
        const { type } = parameter;
        parameter.name =
          type?.type === 'reference' ? type.name[0].toLowerCase() + type.name.slice(1) : 'given';
      }
      for (const module of project.getChildrenByKind(ReflectionKind.Module)) {
        for (const child of module.children ?? [])
          site.symbols.set(`${module.name}/${child.name}`, child);
      }
      site.procedures = (project.documents ?? [])
        .map((document) => ({ name: document.name, ...SiteRouter.places.get(document) }))
        .filter(({ folder }) => folder === 'procedures');
      for (const document of project.documents ?? [])
        site.titles.set(SiteRouter.places.get(document).url, document.name);
    });
    app.renderer.on(RendererEvent.END, ({ project, outputDirectory }) => {
      const titles = new Map([
        ['index', 'zhifa 执法'],
        ['playground/index', '试一试 · Playground'],
        ...site.titles,
        ...project
          .getChildrenByKind(ReflectionKind.Module)
          .map((module) => [`modules/${module.name}`, `${module.name} · ${chineseNameOf(module)}`]),
      ]);
      const named = Object.entries(aliases).map(([page, words]) => {
        if (!titles.has(page)) throw new Error(`aliases of ${page}, which is no page`);
        return { page, title: titles.get(page), words };
      });
      writeFileSync(join(outputDirectory, 'assets/aliases.json'), JSON.stringify(named));
      // The playground shows the same pictures.
      mkdirSync(join(outputDirectory, 'assets/diagrams'), { recursive: true });
      for (const [name, languages] of pictures)
        for (const [language, framed] of Object.entries(languages))
          writeFileSync(
            join(outputDirectory, `assets/diagrams/${name}.${language}.svg`),
            framed.replace(/^<div[^>]*>|<\/div>$/g, ''),
          );
      writeFileSync(
        join(outputDirectory, 'assets/tree.json'),
        JSON.stringify(treeOf(project, app.renderer.router)),
      );
    });
    // A heading that folds is a button: no link may stand in it.
    app.renderer.on(PageEvent.END, (page) => {
      page.contents = page.contents?.replace(
        /(<summary[^>]*>)((?:(?!<\/summary>)[\s\S])*?)<a href="#[^"]*"[^>]*class="tsd-anchor-icon"[^>]*>(?:(?!<\/a>)[\s\S])*<\/a>/g,
        '$1$2',
      );
    });
    app.renderer.defineRouter('site', SiteRouter);
    const Context = makeContext(site);
    app.renderer.defineTheme(
      'site',
      class extends DefaultTheme {
        getRenderContext(page) {
          return new Context(this.router, this, page, this.application.options);
        }
      },
    );
  };
}
