// What every page of the site does: theme, the tree of pages, copy buttons, search. No library, nothing from outside.
const base = new URL(document.documentElement.dataset.base, location.href);
const byId = (id) => document.getElementById(id);
const make = (name, properties = {}, ...children) => {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
};

// Theme
const theme = byId('theme');
theme.value = document.documentElement.dataset.theme;
theme.addEventListener('change', () => {
  document.documentElement.dataset.theme = theme.value;
  try {
    localStorage.setItem('zhifa-theme', theme.value);
  } catch {
    // A browser that keeps nothing still shows the theme.
  }
});

// Menu on narrow screens
const menu = byId('menu');
menu.addEventListener('click', () => {
  const open = document.documentElement.classList.toggle('has-menu');
  menu.setAttribute('aria-expanded', String(open));
});
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && document.documentElement.classList.contains('has-menu'))
    menu.click();
});

// The tree of pages
async function showTree(tree) {
  const response = await fetch(new URL('assets/tree.json', base));
  const here = location.href.replace(/[?#].*/, '').replace(/\/$/, '/index.html');
  const owner = [...document.querySelectorAll('.tsd-breadcrumb a')].at(-1)?.href;
  for (const { section, pages } of await response.json()) {
    const list = make('ul');
    let holdsThis = false;
    for (const { title, url } of pages) {
      const link = make('a', { href: new URL(url, base).href, textContent: title });
      if (link.href === here || link.href === owner) {
        holdsThis = true;
        link.classList.add('current');
        if (link.href === here) link.setAttribute('aria-current', 'page');
      }
      list.append(make('li', {}, link));
    }
    const open = holdsThis || document.documentElement.dataset.section === '';
    tree.append(make('details', { open }, make('summary', { textContent: section }), list));
  }
  // Its own frame moves, never the page.
  const frame = tree.closest('.site-menu');
  const current = tree.querySelector('.current');
  if (current !== null)
    frame.scrollTop += current.getBoundingClientRect().top - frame.getBoundingClientRect().top - 80;
}
const tree = byId('site-tree');
if (tree !== null) showTree(tree);

// A wide picture opens at its first state
for (const frame of document.querySelectorAll('.diagram-frame')) {
  const first = frame.querySelector('.node');
  if (first === null || frame.scrollWidth <= frame.clientWidth) continue;
  const { left, width } = first.getBoundingClientRect();
  frame.scrollLeft = left - frame.getBoundingClientRect().left + width / 2 - frame.clientWidth / 2;
}

// Code wider than its frame scrolls from the keyboard too
const widths = new ResizeObserver((entries) => {
  for (const { target } of entries) {
    if (target.scrollWidth > target.clientWidth) target.tabIndex = 0;
    else target.removeAttribute('tabindex');
  }
});
for (const code of document.querySelectorAll('pre > code')) widths.observe(code);

// Copy buttons
for (const button of document.querySelectorAll('pre > button')) {
  button.addEventListener('click', async () => {
    const code = button.previousElementSibling.innerText.trim();
    const label = button.textContent;
    try {
      await navigator.clipboard.writeText(code);
      button.textContent = '已复制';
      setTimeout(() => {
        button.textContent = label;
      }, 1500);
    } catch {
      getSelection().selectAllChildren(button.previousElementSibling);
    }
  });
}

// Search: Pagefind's index is loaded when somebody searches.
const dialog = byId('search');
const words = byId('search-words');
const results = byId('search-results');
const status = byId('search-status');
const MOST = 20;
let pagefind;
let asked = 0;

const load = async () => {
  if (pagefind === undefined) {
    const module = await import(new URL('pagefind/pagefind.js', base).href);
    await module.options({ excerptLength: 24 });
    await module.init();
    pagefind = module;
  }
  return pagefind;
};

let aliases;
/** The words by which pages are known, by page. */
const named = async () => {
  aliases ??= (await fetch(new URL('assets/aliases.json', base))).json();
  return aliases;
};

/** The pages that are known by exactly these words, the best known first: they come before what merely contains them. */
function pagesNamed(list, text) {
  const wanted = ` ${text.toLowerCase()} `;
  return list
    .map(({ page, title, words }) => ({
      url: `${page}.html`,
      meta: { title },
      excerpt: '',
      at: ` ${words.toLowerCase()} `.indexOf(wanted),
    }))
    .filter(({ at }) => at !== -1)
    .sort((one, other) => one.at - other.at);
}

const STOP = new Set(
  '的 了 在 是 和 与 及 或 怎么 怎样 如何 什么 吗 呢 啊 吧 a an the of and or to in for how what is'.split(
    ' ',
  ),
);
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** What a page must say to answer the words: Pagefind falls back to a part of a word, and finds something for anything. */
function isAnsweredBy(text) {
  const parts = text.toLowerCase().split(/\s+/);
  const wordsOf = (part) =>
    [...segmenter.segment(part)]
      .filter(({ segment, isWordLike }) => isWordLike && !STOP.has(segment))
      // A plural or a form of a verb is found by its stem.
      .map(({ segment }) => segment.replace(/(?<=^[a-z]{3,})(?:es|s|ed|ing)$/, ''));
  const asked = parts.filter((part) => !STOP.has(part)).map((part) => [part, wordsOf(part)]);
  return ({ meta, content }) => {
    const said = `${meta.title} ${content}`.toLowerCase();
    return asked.every(
      ([part, words]) =>
        said.includes(part) || (words.length > 0 && words.every((word) => said.includes(word))),
    );
  };
}

/** An excerpt of Pagefind: text with <mark>, and nothing else. */
function excerpt(html) {
  const paragraph = make('p');
  for (const part of html.split(/(<mark>.*?<\/mark>)/)) {
    const marked = /^<mark>(.*)<\/mark>$/.exec(part);
    const text = new DOMParser().parseFromString(marked?.[1] ?? part, 'text/html').body.textContent;
    paragraph.append(marked === null ? text : make('mark', { textContent: text }));
  }
  return paragraph;
}

/** The address of a page inside the site. */
const pathOf = (url) =>
  url
    .replace(/^.*?\/pagefind\/\.\.\//, '')
    .replace(/^\//, '')
    .replace(/(^|\/)index\.html$/, '$1');

async function search() {
  asked += 1;
  const mine = asked;
  const text = words.value.trim();
  if (text === '') {
    results.replaceChildren();
    status.textContent = '';
    return;
  }
  status.textContent = '正在搜索…';
  const engine = await load();
  const [found, list] = await Promise.all([engine.search(text), named()]);
  const first = pagesNamed(list, text);
  const best = await Promise.all(found.results.slice(0, MOST).map((one) => one.data()));
  if (mine !== asked) return;
  const answers = best.filter(isAnsweredBy(text));
  const shown = [
    ...first.map((one) => answers.find(({ url }) => pathOf(url) === pathOf(one.url)) ?? one),
    ...answers.filter(({ url }) => !first.some((one) => pathOf(one.url) === pathOf(url))),
  ];
  status.textContent =
    shown.length === 0
      ? `没有找到“${text}”`
      : answers.length === MOST && found.results.length > MOST
        ? `${found.results.length} 页，列出前 ${shown.length} 页`
        : `${shown.length} 页`;
  results.replaceChildren(
    ...shown.map(({ url, meta, excerpt: html }) => {
      const link = make('a', { href: new URL(pathOf(url), base).href });
      link.append(
        make('strong', { textContent: meta.title }),
        make('small', { textContent: meta.kind ?? '' }),
      );
      return make('li', {}, link, excerpt(html));
    }),
  );
}

const open = () => {
  if (!dialog.open) dialog.showModal();
  words.focus();
  words.select();
};
byId('search-open').addEventListener('click', open);
document.addEventListener('keydown', (event) => {
  const typing = event.target.closest?.('input, textarea, select, [contenteditable]');
  if ((event.key === '/' && !typing) || (event.key === 'k' && (event.ctrlKey || event.metaKey))) {
    event.preventDefault();
    open();
  }
});
dialog.addEventListener('click', (event) => {
  if (event.target === dialog) dialog.close();
});
let wait;
words.addEventListener('input', () => {
  clearTimeout(wait);
  wait = setTimeout(search, 150);
});
words.addEventListener('keydown', (event) => {
  if (event.key === 'ArrowDown') {
    event.preventDefault();
    results.querySelector('a')?.focus();
  } else if (event.key === 'Enter') {
    results.querySelector('a')?.click();
  }
});
results.addEventListener('keydown', (event) => {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  event.preventDefault();
  const links = [...results.querySelectorAll('a')];
  const next = links[links.indexOf(document.activeElement) + step];
  (next ?? words).focus();
});
