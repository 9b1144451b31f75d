// Moves between errors and documents.

let current = 0; // the document that is open, a place in data.documents
let listed = []; // the documents in the order of the list
const errorsShown = (number) => data.documents[number].errors.filter(isShown).length;

// The errors of the open document, each once, in the order in which they stand on the page.
const stops = () => {
  const seen = new Map();
  for (const mark of all(".error", main)) if (!seen.has(mark.dataset.error)) seen.set(mark.dataset.error, mark);
  return [...seen.values()];
};

const activate = (mark) => {
  for (const other of all(".active, .partner", main)) other.classList.remove("active", "partner");
  const detail = find("#detail");
  detail.hidden = !mark;
  if (!mark) return;
  mark.classList.add("active");
  for (const other of all(`.error[data-error="${mark.dataset.error}"]`, main)) if (other !== mark) other.classList.add("partner");
  const kind = mark.dataset.kind;
  detail.replaceChildren(element("b", { class: `kind-${kind}` }, element("i", {}, ` ${data.signs[kind]} `)), mark.getAttribute("aria-label"));
};

const focusMark = (mark) => {
  mark.focus({ preventScroll: true });
  mark.scrollIntoView({ block: "center" });
};

const moveError = (step) => {
  const marks = stops();
  const active = find(".active", main);
  const at = active ? marks.findIndex((mark) => mark.dataset.error === active.dataset.error) : step > 0 ? -1 : marks.length;
  if (marks[at + step]) return focusMark(marks[at + step]);
  if (moveDocument(step)) {
    const there = stops().at(step > 0 ? 0 : -1);
    if (there) focusMark(there);
  }
};

const moveDocument = (step) => {
  for (let at = listed.indexOf(current) + step; at >= 0 && at < listed.length; at += step) {
    if (errorsShown(listed[at])) return openDocument(listed[at]), true;
  }
  return false;
};

const moveInList = (button, step) => all("#list button").at(all("#list button").indexOf(button) + step)?.focus();

const KEYS = {
  j: () => moveError(1), k: () => moveError(-1),
  n: () => moveDocument(1), p: () => moveDocument(-1),
  "/": () => find("#search").focus(),
  f: () => { find("#filters").open = true; find("#filters input").focus(); },
  "?": () => find("#help").click(),
  Escape: () => { find("#keys").hidden || find("#help").click(); main.contains(document.activeElement) && document.activeElement.blur(); activate(null); },
};
const ARROWS = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  const { target, key } = event;
  const typing = target.matches("input[type=search], select");
  if (typing && key !== "Escape") return;
  if (key === "Escape" && typing) target.blur();
  let act = KEYS[key];
  if (find("#documents").hidden && key !== "?" && key !== "Escape") act = null;
  if (ARROWS[key] && target.matches("#list button")) act = () => moveInList(target, ARROWS[key]);
  else if (ARROWS[key] && target.matches(".error")) act = () => moveError(ARROWS[key]);
  else if ((key === "Enter" || key === " ") && target.matches(".error")) act = () => activate(target);
  if (!act) return;
  event.preventDefault();
  act();
});
main.addEventListener("focusin", (event) => activate(event.target.closest(".error")));
