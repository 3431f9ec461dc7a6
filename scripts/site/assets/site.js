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
  const owner = document.querySelector('.tsd-breadcrumb a')?.href;
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
  return Object.entries(list)
    .map(([page, words]) => [page, ` ${words.toLowerCase()} `.indexOf(wanted)])
    .filter(([, at]) => at !== -1)
    .sort(([, one], [, other]) => one - other)
    .map(([page]) => page);
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
  const shown = await Promise.all(found.results.slice(0, MOST).map((one) => one.data()));
  if (mine !== asked) return;
  const rank = (url) => {
    const at = first.findIndex((page) => url.endsWith(`/${page}.html`));
    return at === -1 ? first.length : at;
  };
  shown.sort((one, other) => rank(one.url) - rank(other.url));
  status.textContent =
    found.results.length === 0 ? `没有找到“${text}”` : `${found.results.length} 页`;
  results.replaceChildren(
    ...shown.map(({ url, meta, excerpt: html }) => {
      const path = url.replace(/^.*?\/pagefind\/\.\.\//, '').replace(/^\//, '');
      const link = make('a', { href: new URL(path, base).href });
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
