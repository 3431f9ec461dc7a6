// Runs before the page is painted: the theme that the reader chose.
try {
  document.documentElement.dataset.theme = localStorage.getItem('zhifa-theme') ?? 'os';
} catch {
  document.documentElement.dataset.theme = 'os';
}
