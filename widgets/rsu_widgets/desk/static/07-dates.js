// A date in three boxes, day first; one written whole goes into all three, and what is no date is kept as typed and said in clear words.

const MONTHS = "January February March April May June July August September October November December".split(" ");

function dateControl(node, attributes, desk) {
  const status = attributes["aria-describedby"];
  const boxes = {};
  const typed = () => ["year", "month", "day"].map((key) => boxes[key].value.trim());
  const edit = (event) => {
    if (event && spread(event.target, wholeDate(event.target.value))) return edit();
    const [year, month, day] = typed();
    desk.edit(node.place, year || month || day ? `${year}-${twoDigits(month)}-${twoDigits(day)}` : null);
    desk.problem(node.place, problemOfDate(year, month, day));
  };
  /** Puts the parts of a date that was written whole into their boxes, and the cursor into the last. */
  const spread = (from, parts) => {
    if (!parts) return false;
    for (const [key, words] of Object.entries(parts)) boxes[key].value = words;
    if (document.activeElement === from) { boxes.year.focus(); boxes.year.setSelectionRange(boxes.year.value.length, boxes.year.value.length); }
    return true;
  };
  const paste = (event) => {
    const parts = wholeDate(event.clipboardData?.getData("text/plain") ?? "", true);
    if (!parts) return;
    event.preventDefault();
    spread(event.target, parts);
    edit();
  };
  const box = (key, words, size) => {
    const id = freshId(key);
    const leave = () => { if (spread(null, wholeDate(boxes[key].value, true))) edit(); };
    boxes[key] = make("input", { id, ...PRIVATE, type: "text", inputmode: key === "year" ? "numeric" : null, size, maxlength: key === "year" ? 4 : 40, "aria-describedby": status, oninput: edit, onpaste: paste, onchange: leave });
    return make("span", { class: "rsu-date-part" }, make("label", { for: id }, words), boxes[key]);
  };
  const parts = [box("day", "Day", 2), box("month", "Month", 2), box("year", "Year", 4)];
  const element = make("fieldset", { "aria-describedby": status }, make("legend", {}, ...labelled(node)), make("div", { class: "rsu-date-parts" }, ...parts));
  const take = (value) => {
    const [, year = "", month = "", day = ""] = /^([^-]*)-([^-]*)-(.*)$/.exec(String(value ?? "")) ?? [];
    const shown = { year, month: month.replace(/^0/, ""), day: day.replace(/^0/, "") };
    for (const [key, words] of Object.entries(shown)) if (boxes[key].value.trim().replace(/^0/, "") !== words) boxes[key].value = words;
  };
  return { isGroup: true, element, take };
}

const NUMBERED = /^(\d{1,2})[/.\-\s](\d{1,2})[/.\-\s](\d{4})$/;
const WITH_TWO_DIGITS = /^(\d{1,2})[/.](\d{1,2})[/.](\d{2})$/;
const BEGUN_BY_YEAR = /^(\d{4})[-/.](\d{2})[-/.](\d{2})$/;
const BEGUN_BY_YEAR_SHORT = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;
const DAY_NAMED = /^(?:\p{L}+,?\s+)?(\d{1,2})(?:st|nd|rd|th)?(?:\s+of)?[\s-]+(\p{L}{3,})\.?,?[\s-]+(\d{4})$/u;
const MONTH_FIRST = /^(\p{L}{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/u;

/**
 * The day, month and year of a date that is written whole, day first; null for anything else.
 * `isDone` takes forms too that somebody may still be typing; of a year in two digits no century is guessed.
 */
function wholeDate(typed, isDone = false) {
  const words = typed.trim().replace(/\s+/g, " ");
  const parts = (day, month, year) => ({ day: day.replace(/^0/, ""), month: /^\d/.test(month) ? month.replace(/^0/, "") : String(monthNamed(month)), year });
  const begunByYear = (isDone ? BEGUN_BY_YEAR_SHORT : BEGUN_BY_YEAR).exec(words);
  if (begunByYear) return parts(begunByYear[3], begunByYear[2], begunByYear[1]);
  const numbered = NUMBERED.exec(words) ?? (isDone ? WITH_TWO_DIGITS.exec(words) : null);
  if (numbered) return parts(numbered[1], numbered[2], numbered[3]);
  const named = DAY_NAMED.exec(words);
  if (named && monthNamed(named[2])) return parts(named[1], named[2], named[3]);
  const monthFirst = MONTH_FIRST.exec(words);
  return monthFirst && monthNamed(monthFirst[1]) ? parts(monthFirst[2], monthFirst[1], monthFirst[3]) : null;
}

/** The number of a month by its name or the beginning of it; 0 for no month. */
function monthNamed(words) {
  return MONTHS.findIndex((name) => words.length > 2 && name.toLowerCase().startsWith(words.toLowerCase().replace(/^sept$/, "sep"))) + 1;
}

function twoDigits(words) {
  const month = monthNamed(words);
  return (month ? String(month) : words).replace(/^(\d)$/, "0$1");
}

/** What is wrong with a date, in words; null while it is empty or right. */
function problemOfDate(year, month, day) {
  if (!year && !month && !day) return null;
  const number = Number(twoDigits(month));
  if (!day || !month || !year) return `A date has a day, a month and a year; the ${!day ? "day" : !month ? "month" : "year"} is missing.`;
  if (!/^\d{4}$/.test(year)) return "Write the year with four digits, such as 2024.";
  if (!(number >= 1 && number <= 12)) return "There are twelve months: write 1 to 12, or a name.";
  const last = new Date(Date.UTC(Number(year), number, 0)).getUTCDate();
  if (!/^\d{1,2}$/.test(day) || Number(day) < 1 || Number(day) > last) return `${MONTHS[number - 1]} ${year} has ${last} days: correct the day.`;
  return null;
}
