"use strict";
// Draws text with marks. All text goes in as text nodes and attribute values, never as markup.

const element = (name, attributes = {}, ...children) => {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== null && value !== undefined && value !== false) made.setAttribute(key, value === true ? "" : value);
  }
  made.append(...children);
  return made;
};

// Where lines and sentences end, save inside a mark: there both sides are cut, so that they stay side by side.
const rowsOf = (characters, marks) => {
  const ends = [];
  for (let i = 0; i < characters.length; i++) {
    if (characters[i] === "\n") ends.push(i + 1);
    else if ("。！？!?".includes(characters[i])) {
      while (i + 1 < characters.length && "。！？!?”’」』）)".includes(characters[i + 1])) i++;
      ends.push(characters[i + 1] === "\n" ? ++i + 1 : i + 1);
    }
  }
  const sorted = [...marks].sort((a, b) => a[0] - b[0]);
  const kept = [];
  let next = 0, reach = 0;
  for (const end of [...ends, characters.length]) {
    while (next < sorted.length && sorted[next][0] < end) reach = Math.max(reach, sorted[next++][1]);
    if (reach <= end && end > (kept.at(-1) ?? 0)) kept.push(end);
  }
  if (characters.length && kept.at(-1) !== characters.length) kept.push(characters.length);
  return kept.map((end, i) => [i ? kept[i - 1] : 0, end]);
};

// Appends characters[lo, hi) to parent. Marks nest where they can; one that crosses the end of another is drawn in two.
const drawMarks = (parent, characters, lo, hi, marks, make) => {
  const queue = [...marks].sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  let at = lo;
  while (queue.length) {
    const mark = queue.shift();
    const start = Math.max(mark[0], at), end = Math.min(mark[1], hi);
    if (start >= end) continue;
    if (start > at) parent.append(characters.slice(at, start).join(""));
    const inner = [];
    for (let i = 0; i < queue.length && queue[i][0] < end;) {
      const [other] = queue.splice(i, 1);
      inner.push(other);
      if (other[1] > end) queue.splice(i++, 0, Object.assign([...other], { 0: end, more: true }));
    }
    const drawn = make(mark);
    drawMarks(drawn, characters, start, end, inner, make);
    parent.append(drawn);
    at = end;
  }
  if (at < hi) parent.append(characters.slice(at, hi).join(""));
};
