// A date in three boxes, day first; what is no date is kept as typed and said in clear words.

const MONTHS = "January February March April May June July August September October November December".split(" ");

function dateControl(node, attributes, desk) {
  const status = attributes["aria-describedby"];
  const boxes = {};
  const typed = () => ["year", "month", "day"].map((key) => boxes[key].value.trim());
  const edit = () => {
    const [year, month, day] = typed();
    desk.edit(node.place, year || month || day ? `${year}-${twoDigits(month)}-${twoDigits(day)}` : null);
    desk.problem(node.place, problemOfDate(year, month, day));
  };
  const box = (key, words, size) => {
    const id = freshId(key);
    boxes[key] = make("input", { id, ...PRIVATE, type: "text", inputmode: "numeric", size, maxlength: size === 2 ? 9 : size, "aria-describedby": status, oninput: edit });
    return make("span", { class: "rsu-date-part" }, make("label", { for: id }, words), boxes[key]);
  };
  const parts = [box("day", "Day", 2), box("month", "Month", 2), box("year", "Year", 4)];
  const element = make("fieldset", { "aria-describedby": status }, make("legend", {}, ...labelled(node)), make("div", { class: "rsu-date-parts" }, ...parts));
  const take = (value) => {
    const [year = "", month = "", day = ""] = String(value ?? "").split("-");
    const shown = { year, month: month.replace(/^0/, ""), day: day.replace(/^0/, "") };
    for (const [key, words] of Object.entries(shown)) if (boxes[key].value.trim().replace(/^0/, "") !== words) boxes[key].value = words;
  };
  return { isGroup: true, element, take };
}

function twoDigits(words) {
  const month = MONTHS.findIndex((name) => words.length > 2 && name.toLowerCase().startsWith(words.toLowerCase())) + 1;
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
