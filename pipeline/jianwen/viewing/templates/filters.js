// Which errors are shown.

const data = JSON.parse(document.getElementById("data").textContent);
const find = (selector, within = document) => within.querySelector(selector);
const all = (selector, within = document) => [...within.querySelectorAll(selector)];

const chosen = { kinds: new Set(), labels: new Set(), types: new Set(), cell: null };
const groups = all("fieldset[data-group]");
// The names as they are in the data: a value that stands in markup loses what HTML does not keep, as NUL and CR.
for (const group of groups) all("input", group).forEach((input, i) => { input.value = data.choices[group.dataset.group][i]; });

const readFilters = () => {
  for (const group of groups) {
    chosen[group.dataset.group] = new Set(all("input:checked", group).map((input) => input.value));
  }
};

const named = (error, group) => group === (error.on === "mention" ? "labels" : "types");
const inCell = (error, cell) => !cell || (error.on === cell.on
  && (error.gold ? error.gold[2] : data.none) === cell.gold && (error.predicted ? error.predicted[2] : data.none) === cell.predicted);
const fits = (error, group) => group === "kinds"
  ? error.kinds.some((kind) => chosen.kinds.has(kind))
  : !named(error, group) || error.names.some((name) => chosen[group].has(name));
const isShown = (error) => inCell(error, chosen.cell) && ["kinds", "labels", "types"].every((group) => fits(error, group));
// An error of two kinds is drawn as the first of them that is chosen.
const kindOf = (error) => error.kinds.find((kind) => chosen.kinds.has(kind)) ?? error.kinds[0];

// Beside each choice: how many errors it would show, the other filters as they are.
const countChoices = () => {
  const counts = new Map();
  const count = (key) => counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const { errors } of data.documents) {
    for (const error of errors) {
      if (!inCell(error, chosen.cell)) continue;
      if (fits(error, "labels") && fits(error, "types")) error.kinds.forEach((kind) => count("kinds " + kind));
      if (!fits(error, "kinds")) continue;
      const group = error.on === "mention" ? "labels" : "types";
      error.names.forEach((name) => count(group + " " + name));
    }
  }
  for (const group of groups) {
    for (const input of all("input", group)) {
      find(".count", input.parentElement).textContent = counts.get(group.dataset.group + " " + input.value) ?? 0;
    }
  }
};
