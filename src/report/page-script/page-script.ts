(() => {
  const root = document.documentElement;
  root.classList.add('scripted');
  const all = <E extends HTMLElement>(of: ParentNode, selector: string) => [...of.querySelectorAll<E>(selector)];
  const filled = (of: Element, values: Record<string, number>) =>
    (of.getAttribute('data-text') ?? '').replace(/\{(\w+)\}/g, (_, name: string) => `${values[name] ?? ''}`);

  const sorted = (rows: HTMLTableRowElement[], column: number, isNumber: boolean, direction: number) => {
    const value = (row: HTMLTableRowElement) => row.cells[column]?.getAttribute('data-value') ?? '';
    const compare = new Intl.Collator(root.lang, { numeric: true }).compare;
    return [...rows].sort(
      (a, b) => direction * (isNumber ? Number(value(a)) - Number(value(b)) : compare(value(a), value(b))),
    );
  };

  const enhance = (tools: HTMLElement) => {
    const table = document.getElementById(tools.dataset.table ?? '');
    const body = table?.querySelector('tbody');
    if (!table || !body || !tools.hidden) return;
    const size = Number(tools.dataset.page ?? Number.MAX_SAFE_INTEGER);
    const texts = new Map([...body.rows].map((row) => [row, (row.textContent ?? '').toLowerCase()]));
    let rows = [...body.rows];
    let [key, page, found] = ['', 0, rows];
    const search = tools.querySelector('input');
    const result = tools.querySelector('.result');
    const filters = all<HTMLButtonElement>(tools, '.filters button');
    const turns = all<HTMLButtonElement>(tools, '.pager button');
    const place = tools.querySelector('.pager span');

    const show = () => {
      const pages = Math.max(1, Math.ceil(found.length / size));
      page = Math.min(Math.max(page, 0), pages - 1);
      const shown = new Set(found.slice(page * size, (page + 1) * size));
      for (const row of rows) row.hidden = !shown.has(row);
      if (place) place.textContent = filled(place, { n: page + 1, all: pages });
      for (const turn of turns) {
        const isEnd = Number(turn.dataset.go) < 0 ? page === 0 : page === pages - 1;
        turn.setAttribute('aria-disabled', `${isEnd}`);
      }
      const none = result?.getAttribute('data-none') ?? '';
      if (result) result.textContent = found.length ? filled(result, { n: found.length, all: rows.length }) : none;
    };
    const find = () => {
      const words = (search?.value ?? '').toLowerCase().split(/\s+/);
      found = rows.filter(
        (row) => (!key || row.dataset.key === key) && words.every((word) => texts.get(row)?.includes(word)),
      );
      page = 0;
      show();
    };

    search?.addEventListener('input', find);
    for (const filter of filters) {
      filter.addEventListener('click', () => {
        key = filter.dataset.key ?? '';
        for (const one of filters) one.setAttribute('aria-pressed', `${one === filter}`);
        find();
      });
    }
    for (const turn of turns) {
      turn.addEventListener('click', () => {
        page += Number(turn.dataset.go);
        show();
      });
    }
    const heads = all<HTMLTableCellElement>(table, 'th[data-sort]');
    for (const head of heads) {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = head.textContent;
      head.replaceChildren(button);
      button.addEventListener('click', () => {
        const direction = head.ariaSort === 'ascending' ? -1 : 1;
        for (const one of heads) one.ariaSort = null;
        head.ariaSort = direction > 0 ? 'ascending' : 'descending';
        rows = sorted(rows, head.cellIndex, head.dataset.sort === 'number', direction);
        body.append(...rows);
        find();
      });
    }
    tools.hidden = false;
    find();
  };

  /** Opens all that is folded, for reading and for paper, and folds it again. */
  const folds = (button: HTMLButtonElement) => {
    button.hidden = false;
    button.addEventListener('click', () => {
      const isOpen = root.classList.toggle('unfolded');
      for (const one of all<HTMLDetailsElement>(document, 'details')) one.open = isOpen;
      for (const one of all<HTMLButtonElement>(document, '.folds button')) {
        const now = one.textContent;
        one.textContent = one.dataset.other ?? '';
        one.dataset.other = now ?? '';
      }
    });
  };

  let title = '';
  let last = '';
  let height = 0;
  /** One server at a time; what is outside the servers belongs to the overview. */
  const go = (isFirst: boolean) => {
    const target = document.getElementById(location.hash.slice(1));
    const server = target?.closest<HTMLElement>('section.server');
    if (!root.classList.contains('one')) height = scrollY;
    for (const one of all(document, 'section.server.shown')) one.classList.remove('shown');
    server?.classList.add('shown');
    root.classList.toggle('one', Boolean(server));
    for (const tools of all(server ?? document, server ? '.tools' : 'section:not(.server) .tools, .overview .tools')) {
      enhance(tools);
    }
    const heading = server?.querySelector('h2');
    document.title = heading ? `${heading.textContent} – ${title}` : title;
    if (server && target === server) {
      scrollTo(0, 0);
      heading?.focus({ preventScroll: true });
    } else if (target) {
      target.scrollIntoView();
    }
    if (!isFirst && !server && last) {
      scrollTo(0, height);
      all(document, '.overview a')
        .find((one) => one.getAttribute('href') === `#${last}`)
        ?.focus({ preventScroll: true });
    }
    last = server?.id ?? '';
  };

  document.addEventListener('DOMContentLoaded', () => {
    title = document.title;
    for (const button of all<HTMLButtonElement>(document, '.folds button')) folds(button);
    if (document.querySelector('section.server')) history.scrollRestoration = 'manual';
    go(true);
    addEventListener('hashchange', () => go(false));
  });
})();
