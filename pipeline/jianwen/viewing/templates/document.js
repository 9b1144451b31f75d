// Draws one document, when it is opened: its text, gold and prediction side by side, and its events.

const main = find("#document");
const SIDES = ["gold", "predicted"];
const SHORT = { PROCEDURE: "PROC" };

const quote = (characters, place) => characters.slice(place[0], place[1]).join("").replace(/\s+/gu, " ");
const describeSide = (characters, error, side) => {
  const place = error[side];
  if (!place) return `${side}: nothing`;
  return `${side}: ${place[2]} “${quote(characters, place)}”${place[3] ? ` (${place[3]})` : ""} at ${place[0]}–${place[1]}`;
};
const describe = (characters, error) =>
  `${error.on === "slot" ? `slot of ${error.names.join(" / ")}` : `${error.kinds.join(" and ")}, ${error.on}`}; ${SIDES.map((side) => describeSide(characters, error, side)).join("; ")}`;

const attributesOf = (characters, opened, number, badge) => {
  const error = opened.errors[number];
  const kind = kindOf(error);
  return {
    class: `mark error kind-${kind}`, tabindex: 0, role: "button", "data-error": number, "data-kind": kind,
    "data-badge": `${data.signs[kind]} ${badge}`, "aria-label": describe(characters, error),
  };
};

const makeMark = (characters, opened) => (mark) => {
  const [, , name, value, number, group] = mark;
  const badge = SHORT[name] ?? name;
  const error = opened.errors[number];
  if (error && isShown(error)) {
    const withValue = error.kinds.includes("value") ? `${badge} ${value ?? "no value"}` : badge;
    const made = element("span", attributesOf(characters, opened, number, withValue));
    if (mark.more) made.classList.add("more");
    return made;
  }
  if (!find("#right").checked || (group !== "slots" && !chosen[group].has(name))) return element("span");
  const title = [name, value, error ? "an error that the filters hide" : ""].filter(Boolean).join(", ");
  return element("span", { class: `mark${error ? " faded" : ""}${mark.more ? " more" : ""}`, "data-badge": badge, title });
};

const drawText = (characters, opened) => {
  const text = element("div", { class: "text" }, heads());
  const rows = rowsOf(characters, [...opened.gold, ...opened.predicted]);
  const next = { gold: 0, predicted: 0 };
  for (const [lo, hi] of rows) {
    const row = element("div", { class: "row" });
    const marks = { gold: [], predicted: [] };
    for (const side of SIDES) {
      while (next[side] < opened[side].length && opened[side][next[side]][0] < hi) marks[side].push(opened[side][next[side]++]);
      const half = element("div", { class: `side ${side}`, "data-side": side });
      drawMarks(half, characters, lo, hi, marks[side], makeMark(characters, opened));
      row.append(half);
    }
    row.classList.toggle("quiet", !find(".error", row));
    row.classList.toggle("same", JSON.stringify(marks.gold) === JSON.stringify(marks.predicted));
    row.classList.toggle("blank", !characters.slice(lo, hi).join("").trim());
    text.append(row);
  }
  return text;
};

const heads = () => element("div", { class: "row heads" }, element("div", {}, "Gold"), element("div", {}, "Predicted"));

const drawCard = (characters, opened, event, side) => {
  const card = element("div", { class: `card side ${side}`, "data-side": side });
  if (!event) return card.append(element("span", { class: "absent" }, "no such event")), card;
  const [start, end, type, status, number] = event.mark;
  const head = makeMark(characters, opened)([start, end, type, status, number, "types"]);
  head.append(characters.slice(start, end).join(""));
  const list = element("dl");
  for (const slot of new Set(event.fillers.map((filler) => filler[0]))) {
    const filled = element("dd");
    for (const [, lo, hi, wrong] of event.fillers.filter((filler) => filler[0] === slot)) {
      const shown = wrong !== null && isShown(opened.errors[wrong]);
      filled.append(element("span", { ...(shown ? attributesOf(characters, opened, wrong, slot) : {}), class: `filler ${shown ? "mark error kind-slot" : ""}` },
        quote(characters, [lo, hi])));
    }
    list.append(element("dt", {}, slot), filled);
  }
  card.append(head, ` ${type}${status === "actual" ? "" : `, ${status}`}`, list);
  return card;
};

const drawEvents = (characters, opened) => {
  const shown = opened.events.filter((sides) => sides.some((event) => event && chosen.types.has(event.mark[2])));
  if (!shown.length) return [];
  const events = element("div", { class: "events" }, heads());
  for (const sides of shown) {
    const row = element("div", { class: "row" }, ...sides.map((event, i) => drawCard(characters, opened, event, SIDES[i])));
    if (!find(".error", row)) row.classList.add("quiet");
    events.append(row);
  }
  return [element("h3", {}, "Events"), events];
};

const drawDocument = (opened) => {
  const characters = Array.from(opened.text);
  const errors = opened.errors.filter(isShown).length;
  main.classList.toggle("only", find("#only").checked);
  main.replaceChildren(element("h2", {}, opened.id),
    element("p", { class: "about" }, `${opened.form}, ${characters.length} characters, ${errors} of ${opened.errors.length} errors shown`),
    drawText(characters, opened), ...drawEvents(characters, opened));
};
