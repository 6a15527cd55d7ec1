// What a person does in Thunderbird's window, for tests/feeds/thunderbird.py.
const { cal } = ChromeUtils.importESModule("resource:///modules/calendar/calUtils.sys.mjs");
const calendar = cal.manager.getCalendarById("feed");

/** Ask for the feed; done when what came of it is in the calendar's own database. */
async function sync() {
  await new Promise((resolve) => {
    const nothing = () => {};
    const observer = {
      QueryInterface: ChromeUtils.generateQI(["calIObserver"]),
      onLoad() {
        calendar.removeObserver(observer);
        resolve();
      },
      onStartBatch: nothing,
      onEndBatch: nothing,
      onAddItem: nothing,
      onModifyItem: nothing,
      onDeleteItem: nothing,
      onError: nothing,
      onPropertyChanged: nothing,
      onPropertyDeleting: nothing,
    };
    calendar.addObserver(observer);
    calendar.refresh();
  });
  const count = async (one) => (await one.getItemsAsArray(Ci.calICalendar.ITEM_FILTER_ALL_ITEMS, 0, null, null)).length;
  const arrived = await count(calendar.wrappedJSObject.mUncachedCalendar);
  while (!calendar.getProperty("disabled") && (await count(calendar)) != arrived) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** The agenda from a day (YYYYMMDD) on. */
async function agenda(first) {
  const list = document.getElementById("agenda");
  await list.update(cal.createDateTime(first));
  return Array.from(list.children, (row) => ({
    day: row.dateString,
    hour: row.querySelector(".agenda-listitem-time").textContent,
    title: row.querySelector(".agenda-listitem-title").textContent,
    status: row.item.status,
    place: row.item.getProperty("LOCATION") ?? "",
    description: row.item.descriptionText,
    uid: row.item.id,
  }));
}
