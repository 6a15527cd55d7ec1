// Reads calendars, or mails, with the parser that is named: frames of octets come in (their number before them, in four
// octets), and a line of JSON with the events (or the calendar as jCal, or the mail), or the error, goes out for each.
import ICAL from "ical.js";
import nodeIcal from "node-ical";
import PostalMime from "postal-mime";

const pad = (number, width) => String(number).padStart(width, "0");
const day = (year, month, date) => `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`;

function byIcalJs(text) {
  const calendar = new ICAL.Component(text.startsWith("[") ? JSON.parse(text) : ICAL.parse(text));
  return calendar.getAllSubcomponents("vevent").map((component) => {
    const event = new ICAL.Event(component, { strictExceptions: true });
    const status = component.getFirstPropertyValue("status");
    const times = [event.startDate, event.endDate].map((at) => {
      if (!at.isDate && at.zone !== ICAL.Timezone.utcTimezone) throw new Error(`without a zone: ${at}`);
      const clock = [at.hour, at.minute, at.second].map((number) => pad(number, 2)).join(":");
      return day(at.year, at.month, at.day) + (at.isDate ? "" : `T${clock}Z`);
    });
    return [event.uid, ...times, event.summary, status, event.sequence];
  });
}

function byNodeIcal(text) {
  const written = (at) =>
    at.dateOnly ? day(at.getFullYear(), at.getMonth() + 1, at.getDate()) : at.toISOString().replace(".000Z", "Z");
  return Object.values(nodeIcal.sync.parseICS(text))
    .filter((component) => component.type === "VEVENT")
    .map((event) => [event.uid, written(event.start), written(event.end), event.summary, event.status, Number(event.sequence)]);
}

const ofText = (parser) => (octets) => parser(octets.toString("utf8"));
const read = {
  "ical.js": ofText(byIcalJs),
  "node-ical": ofText(byNodeIcal),
  jCal: ofText(ICAL.parse),
  "postal-mime": (octets) => PostalMime.parse(octets, { attachmentEncoding: "utf8" }),
}[process.argv[2]];
let waiting = Buffer.alloc(0);
for await (const octets of process.stdin) {
  waiting = Buffer.concat([waiting, octets]);
  while (waiting.length >= 4 && waiting.length >= 4 + waiting.readUInt32BE()) {
    const end = 4 + waiting.readUInt32BE();
    let answer;
    try {
      answer = { read: await read(waiting.subarray(4, end)) };
    } catch (error) {
      answer = { error: String(error.stack) };
    }
    process.stdout.write(JSON.stringify(answer) + "\n");
    waiting = waiting.subarray(end);
  }
}
