// Puts the page together: the list of documents, the filters, the views, the theme.

const openDocument = (number) => {
  current = number;
  activate(null);
  if (data.documents.length) drawDocument(data.documents[number]);
  main.scrollTop = 0;
  for (const button of all("#list button")) {
    const here = Number(button.dataset.document) === number;
    button.setAttribute("aria-current", here);
    if (here) button.scrollIntoView({ block: "nearest" });
  }
};

const drawList = () => {
  const wanted = find("#search").value.trim().toLowerCase();
  const counts = data.documents.map((_, i) => errorsShown(i));
  listed = data.documents.map((_, i) => i).filter((i) =>
    data.documents[i].id.toLowerCase().includes(wanted) || data.documents[i].text.toLowerCase().includes(wanted));
  const order = find("#order").value;
  if (order === "errors") listed.sort((a, b) => counts[b] - counts[a] || a - b);
  if (order === "name") listed.sort((a, b) => data.documents[a].id.localeCompare(data.documents[b].id) || a - b);
  find("#list").replaceChildren(...listed.map((i) => element("li", {}, element("button",
    { type: "button", "data-document": i, title: data.documents[i].id, "aria-current": i === current },
    element("span", { class: "name" }, data.documents[i].id),
    element("span", { class: counts[i] ? "count" : "none", "aria-label": `${counts[i]} errors` }, counts[i])))));
};

const refresh = () => {
  readFilters();
  countChoices();
  drawList();
  if (data.documents.length) openDocument(listed.includes(current) ? current : listed[0] ?? current);
};

const show = (view) => {
  for (const button of all("[data-view]")) button.setAttribute("aria-pressed", button.dataset.view === view);
  find("#documents").hidden = view !== "documents";
  find("#figures").hidden = view !== "figures";
  activate(null);
};

const setCell = (cell) => {
  chosen.cell = cell;
  find("#cell").hidden = !cell;
  if (cell) find("#cell span").textContent = `Only ${cell.on}s: gold ${cell.gold}, predicted ${cell.predicted}`;
  refresh();
};

const THEMES = ["system", "light", "dark"];
const setTheme = (theme) => {
  document.documentElement.dataset.theme = theme;
  find("#theme").textContent = `Theme: ${theme}`;
};

find("aside").addEventListener("change", refresh);
find("#search").addEventListener("input", () => { drawList(); if (listed.length && !listed.includes(current)) openDocument(listed[0]); });
find("#list").addEventListener("click", (event) => {
  const button = event.target.closest("button");
  if (button) openDocument(Number(button.dataset.document));
});
for (const button of all("[data-set]")) {
  button.addEventListener("click", () => {
    for (const input of all("input", button.closest("fieldset"))) input.checked = button.dataset.set === "all";
    refresh();
  });
}
for (const button of all("[data-view]")) button.addEventListener("click", () => show(button.dataset.view));
for (const button of all("[data-gold]")) {
  button.addEventListener("click", () => { show("documents"); setCell({ ...button.dataset }); current = listed[0] ?? 0; openDocument(current); main.focus(); });
}
find("#cell button").addEventListener("click", () => setCell(null));
find("#theme").addEventListener("click", () => setTheme(THEMES[(THEMES.indexOf(document.documentElement.dataset.theme ?? "system") + 1) % 3]));
find("#help").addEventListener("click", (event) => {
  find("#keys").hidden = !find("#keys").hidden;
  event.target.setAttribute("aria-expanded", !find("#keys").hidden);
});
if (matchMedia("(max-width: 800px)").matches) find("#filters").open = false;
readFilters();
countChoices();
drawList();
if (listed.length) openDocument(listed[0]);
else main.append("There are no documents.");
