"""Dates and times on plain text."""

from __future__ import annotations

import datetime as dt
import re
import tomllib
from itertools import pairwise
from pathlib import Path
from typing import Any, Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.tables import load
from factcheck.text.calendar import (
    DateReading,
    TimeMention,
    clock_on,
    count_from,
    find_dateline,
    read_later,
    read_times,
    resolve,
    settle_references,
)
from factcheck.text.calendar.forms import FORMS as REGISTERED
from factcheck.text.calendar.forms import Form
from factcheck.text.calendar.grammar import FORM_MODULES
from factcheck.text.calendar.observances import are_listed
from factcheck.text.calendar.placing import exact_days

CORPUS: dict[str, list[dict[str, Any]]] = tomllib.loads(
    (Path(__file__).parents[2] / "fixtures" / "corpus" / "date.toml").read_text(encoding="utf-8")
)
FORMS = [(value, form) for value in CORPUS["value"] for form in value["forms"]]
MONTHS = [row["name"] for row in load("months")]
WEEKDAYS = [row["name"] for row in load("weekdays")]


def only(text: str) -> TimeMention:
    mentions = read_times(text)
    assert len(mentions) == 1, [text[m.start : m.end] for m in mentions]
    return mentions[0]


def start_of(words: str, reference: str | None, tense: Any = None) -> str | None:
    value = resolve(only(words), dt.date.fromisoformat(reference) if reference else None, tense)
    return value.start.isoformat(timespec="minutes") if value.start else None


@pytest.mark.parametrize(("value", "form"), FORMS, ids=[form for _, form in FORMS])
def test_a_form_reads_as_its_value_and_nothing_else(value: dict[str, Any], form: str) -> None:
    words = re.search(r"\[(.*)\]", form)
    assert words is not None
    text = form.replace("[", "").replace("]", "")
    mention = only(text)
    assert text[mention.start : mention.end] == words[1]
    read = resolve(mention, dt.date.fromisoformat(value["reference"]), value.get("tense"))
    start, end = value.get("start"), value.get("end")
    assert read.start == (start and dt.datetime.fromisoformat(start))
    assert read.end == (end and dt.datetime.fromisoformat(end))
    assert read.granularity == value["granularity"]
    assert "pattern" not in value or read.pattern == value["pattern"]


@pytest.mark.parametrize("registered", REGISTERED, ids=lambda each: each.build.__name__)
def test_a_form_is_tried_wherever_it_reads_something(registered: Form) -> None:
    for _, form in FORMS:
        text = form.replace("[", "").replace("]", "")
        for place in re.finditer(r"\b\w", text):
            match = registered.pattern.match(text, place.start())
            if match and registered.build(text, match, False):
                assert registered.can_begin_with(place[0]), text[place.start() :]


def test_forms_are_tried_in_the_stated_order() -> None:
    modules = [each.build.__module__ for each in REGISTERED]
    assert list(dict.fromkeys(modules)) == [module.__name__ for module in FORM_MODULES]


@pytest.mark.parametrize("negative", CORPUS["negative"], ids=lambda row: row["why"])
def test_look_alikes_are_left_unread(negative: dict[str, str]) -> None:
    text = negative["text"]
    assert [text[m.start : m.end] for m in read_times(text)] == []


def test_the_corpus_is_large_enough() -> None:
    assert len(FORMS) >= 60
    assert len(CORPUS["negative"]) >= 30


@pytest.mark.parametrize("table", ["months", "weekdays", "day_parts", "holidays"])
def test_every_row_of_a_table_is_read_in_its_examples(table: str) -> None:
    for row in load(table):
        assert row["examples"]
        if row.get("listed") and not are_listed():
            continue
        for example in row["examples"]:
            mention = only(example)
            name = row["name"].lower()
            fields = {"months": mention.month, "weekdays": mention.weekday}
            assert fields.get(table, row.get("number")) == row.get("number")
            if table == "day_parts":
                assert mention.day_part == name
            if table == "holidays":
                assert mention.holiday in (row["name"], *row.get("also", ()))


@pytest.mark.parametrize(
    ("words", "hedge", "lean"),
    [
        ("It sank at around 6am.", "around", "about"),
        ("It sank at about 6am.", "about", "about"),
        ("It sank before noon.", "before", "below"),
        ("It sank by 9pm.", "by", "below"),
        ("It sank shortly before 9pm.", "shortly before", "below"),
        ("It sank just after 6am.", "just after", "above"),
        ("It sank on Sunday at around 6am.", "around", "about"),
        ("It sank just after noon on Sunday.", "just after", "above"),
        ("It sank at midday.", None, "about"),
        ("It sank at noon.", None, None),
        ("It sank just after midday on Sunday.", "just after", "above"),
        ("It sank about a year ago.", "about", "about"),
        ("It sank over a decade ago.", "over", "below"),
        ("It sank less than a fortnight ago.", "less than", "above"),
        ("It sank at 6am.", None, None),
        ("It sank since 2016.", None, None),
        ("It sank after Thursday's vote.", None, None),
    ],
)
def test_hedges_lean_and_stay_outside_the_span(words: str, hedge: str | None, lean: str | None) -> None:
    mention = only(words)
    assert (mention.hedge, mention.lean) == (hedge, lean)
    assert hedge is None or hedge not in words[mention.start : mention.start + len(hedge)]
    assert resolve(mention, dt.date(2018, 2, 5)).lean == lean


@pytest.mark.parametrize(
    ("words", "bound"),
    [
        ("The mill stood idle since 2014.", "since"),
        ("The mill stood idle since the end of 2014.", "since"),
        ("Fares rise starting in March 2018.", "since"),
        ("From 2014 onwards it stood idle.", "since"),
        ("It stood idle from 2014 on.", "since"),
        ("The mill ran until April 27.", "until"),
        ("The mill ran through 2014.", "until"),
        ("It shut before 2014.", "before"),
        ("It shut before the end of 2014.", "before"),
        ("It shut prior to March 2014.", "before"),
        ("It will shut by the end of 2014.", "before"),
        ("It is due no later than January 1, 2010.", "before"),
        ("It shut after Feb 2018.", "after"),
        ("It opens as early as next year.", "after"),
        ("It shut in 2014.", None),
        ("It shut shortly before noon.", None),
        ("It shut two days after March 5, 2014.", None),
        ("It shut after Thursday's vote.", None),
        ("It is a letter from 2014 on paper.", None),
        ("It was made in 2014 and later became a film.", None),
        ("It was made after 2014 and before the war.", "after"),
        ("It shut prior to 2014.", "before"),
    ],
)
def test_bounds_are_said_in_a_field_and_stay_outside_the_span(words: str, bound: str | None) -> None:
    mention = only(words)
    assert mention.bound == bound
    assert resolve(mention, dt.date(2018, 2, 5)).bound == bound
    assert bound is None or bound not in words[mention.start : mention.end]


@pytest.mark.parametrize("row", load("time_bounds"), ids=lambda row: f"{row['bound']} {row['place']}")
def test_every_row_of_bounds_is_read_in_its_examples(row: dict[str, Any]) -> None:
    assert row["examples"]
    for example in row["examples"]:
        assert only(example).bound == row["bound"]


def test_a_news_weekday_is_the_nearest_past_one_and_the_day_itself_counts() -> None:
    assert start_of("on Thursday", "2025-06-12") == "2025-06-12T00:00"
    assert start_of("on Thursday", "2025-06-11") == "2025-06-05T00:00"
    assert start_of("on Thursday", "2025-06-11", "future") == "2025-06-12T00:00"
    assert start_of("on Thursday", "2025-06-12", "future") == "2025-06-12T00:00"


def test_last_thursday_on_a_friday_has_two_readings() -> None:
    value = resolve(only("last Thursday"), dt.date(2025, 6, 13))
    assert [start.date().isoformat() for start, _ in value.readings] == ["2025-06-05", "2025-06-12"]
    assert resolve(only("last Thursday"), dt.date(2025, 6, 10)).readings == ()


def test_a_week_of_a_month_is_the_calendar_week_or_seven_days() -> None:
    value = resolve(only("in the first week of October 2017"), None)
    assert [start.date().isoformat() for start, _ in value.readings] == ["2017-10-01", "2017-10-02"]
    assert (value.start, value.end) == (dt.datetime(2017, 10, 2), dt.datetime(2017, 10, 9))


def test_a_weekday_with_its_number_is_in_the_nearest_month_where_both_agree() -> None:
    assert start_of("on Tuesday the 19th", "2013-02-12", "future") == "2013-02-19T00:00"
    assert start_of("on Tuesday the 19th", "2013-02-12", "past") == "2012-06-19T00:00"
    assert start_of("on Tuesday the 19th", None) is None


def test_a_fifth_friday_that_a_month_lacks_stays_unresolved() -> None:
    assert start_of("on the fifth Friday of February 2017", None) is None


def test_a_day_that_last_month_lacks_stays_unresolved() -> None:
    assert start_of("on the 31st of last month", "2014-11-03") == "2014-10-31T00:00"
    assert start_of("on the 31st of last month", "2000-03-01") is None


def test_a_range_up_to_today_begins_in_the_past() -> None:
    value = resolve(only("from Jan. 22 to today"), dt.date(2016, 11, 7))
    assert (value.start, value.end, value.pattern) == (dt.datetime(2016, 1, 22), dt.datetime(2016, 11, 8), None)


def test_a_month_just_ahead_without_a_tense_has_two_readings() -> None:
    value = resolve(only("in July"), dt.date(2025, 6, 13))
    assert (value.start, len(value.readings)) == (dt.datetime(2024, 7, 1), 2)
    assert resolve(only("in April"), dt.date(2025, 6, 13)).readings == ()
    assert resolve(only("in July"), dt.date(2025, 6, 13), "future").readings == ()


def test_the_present_leaves_open_whether_a_day_is_past_or_ahead() -> None:
    friday = dt.date(2025, 6, 13)
    thursday = resolve(only("on Thursday"), friday, "present")
    assert (thursday.start, [start.day for start, _ in thursday.readings]) == (dt.datetime(2025, 6, 12), [12, 19])
    assert resolve(only("on Friday"), friday, "present").readings == ()
    july = resolve(only("in July"), friday, "present")
    assert (july.start, len(july.readings)) == (dt.datetime(2025, 7, 1), 2)


def test_a_day_just_past_that_is_spoken_of_as_ahead_is_in_doubt() -> None:
    second = dt.date(2018, 1, 2)
    stale = resolve(only("on January 1"), second, "future")
    assert (stale.start, len(stale.readings)) == (dt.datetime(2018, 1, 1), 2)
    assert resolve(only("on December 1"), second, "future").readings == ()
    assert resolve(only("on January 5"), second, "future").start == dt.datetime(2018, 1, 5)


def test_without_a_reference_the_pattern_remains() -> None:
    patterns = {
        "in April": "XXXX-04",
        "on April 12": "XXXX-04-12",
        "on Thursday": "XXXX-W-4",
        "on Sunday evening": "XXXX-W-7TEV",
        "on Sunday at 10 a.m.": "XXXX-W-7T10:00",
        "in Q2": "XXXX-34",
        "at 6.10am": "T06:10",
        "on Christmas Eve": "XXXX-12-24",
        "between March and May": "XXXX-03/XXXX-05",
    }
    for words, pattern in patterns.items():
        value = resolve(only(words), None)
        assert (value.start, value.end, value.pattern, value.resolved_from) == (None, None, pattern, None)


def test_what_was_resolved_says_from_what() -> None:
    value = resolve(only("in April"), dt.date(2025, 6, 13), source="date line")
    assert (value.pattern, value.resolved_from) == ("XXXX-04", "date line 2025-06-13")
    absolute = resolve(only("in April 2024"), dt.date(2025, 6, 13))
    assert (absolute.pattern, absolute.resolved_from) == (None, None)


def test_an_ambiguous_order_keeps_both_readings_until_something_settles_it() -> None:
    mention = only("11/06/2025")
    value = resolve(mention, None)
    assert value.start is None
    assert [start.date().isoformat() for start, _ in value.readings] == ["2025-06-11", "2025-11-06"]
    assert start_of("11/06/2025", "2025-06-13", "past") == "2025-06-11T00:00"
    assert start_of("11/06/2025", "2025-06-13", "future") == "2025-11-06T00:00"
    assert start_of("Wednesday, 11/06/2025", None) == "2025-06-11T00:00"
    assert resolve(only("11/11/2025"), None).readings == ()


@pytest.mark.parametrize("words", ["dated 12/12/16", "(12/12/16)", "dated 12-12-16", "12 December '16", "12-Dec-16"])
def test_a_year_of_two_digits_is_of_this_century_once_it_has_begun(words: str) -> None:
    assert start_of(words, "2018-02-05") == "2016-12-12T00:00"
    assert start_of(words, "2010-02-05") is None
    assert start_of(words, "2010-02-05", "past") == "1916-12-12T00:00"
    assert start_of(words, "2010-02-05", "future") == "2016-12-12T00:00"


def test_a_day_in_figures_without_a_year_keeps_both_orders() -> None:
    value = resolve(only("The tax is due on 5/12."), dt.date(2019, 5, 20))
    assert [start.date().isoformat() for start, _ in value.readings] == ["2018-12-05", "2019-05-12"]
    assert (value.start, value.pattern) == (None, None)
    assert start_of("on Sunday 5/12", "2019-05-20", "past") == "2019-05-12T00:00"
    assert resolve(only("on 4/22"), None).pattern == "XXXX-04-22"
    assert start_of("2/15", "2013-02-17") == "2013-02-15T00:00"  # the whole of a cell
    assert read_times("See 2/15.") == read_times("2/10") == ()


def test_figures_of_one_range_are_read_in_one_order() -> None:
    value = resolve(only("from 10/1 to 11/7"), dt.date(2018, 12, 1), "past")
    assert [(start.date().isoformat(), end.date().isoformat()) for start, end in value.readings] == [
        ("2018-01-10", "2018-07-12"),
        ("2018-10-01", "2018-11-08"),
    ]
    assert start_of("from 1/5/2017 to 1/25/2017", None) == "2017-01-05T00:00"


def test_a_day_counted_from_a_told_day_is_read_on_demand_and_stays_open() -> None:
    for words in (
        "the next day",
        "the day before.",
        "two days later",
        "the following Friday",
        "Monday of the following week",
    ):
        (mention,) = read_times(words, told=True)
        value = resolve(mention, dt.date(2018, 2, 5))
        assert (mention.told, value.start, value.end) == (True, None, None)
        assert read_times(words) == ()


def test_the_very_day_of_a_counted_time() -> None:
    reference = dt.date(2018, 2, 5)
    assert exact_days(only("two weeks ago"), reference) == (dt.date(2018, 1, 22),)
    assert exact_days(only("a year and two months ago"), reference) == (dt.date(2016, 12, 5),)
    assert exact_days(only("three months after May 13, 1999"), None) == (dt.date(1999, 8, 13),)
    assert exact_days(only("on Friday"), reference) == ()


def test_days_of_lunar_calendars_need_the_listing_package() -> None:
    if not are_listed():
        assert read_times("The market burned on Yom Kippur.") == ()
        return
    assert start_of("on Yom Kippur 2022", None) == "2022-10-05T00:00"
    assert start_of("on Eid al-Fitr", "2022-06-17") == "2022-05-02T00:00"
    assert start_of("two days after Diwali 2022", None) == "2022-10-26T00:00"


def test_a_printed_weekday_settles_the_year_and_is_kept_beside_a_date() -> None:
    assert start_of("Wednesday, Aug. 29", "2018-02-05") == "2018-08-29T00:00"
    assert start_of("Tuesday, Aug. 29", "2018-02-05") == "2017-08-29T00:00"
    assert only("on Friday, Dec. 29, 2017").weekday == 5


def test_a_clock_time_is_put_on_its_day() -> None:
    clock = resolve(only("at 6.10am"), dt.date(2016, 11, 10))
    assert (clock.start, clock.pattern) == (None, "T06:10")
    placed = clock_on(clock, dt.date(2016, 11, 9))
    assert (placed.start, placed.end) == (dt.datetime(2016, 11, 9, 6, 10), dt.datetime(2016, 11, 9, 6, 11))
    night = clock_on(resolve(only("from 9 p.m. to 2 a.m."), None), dt.date(2016, 11, 9))
    assert (night.start, night.end) == (dt.datetime(2016, 11, 9, 21), dt.datetime(2016, 11, 10, 2, 1))
    day = resolve(only("on Nov. 9, 2016"), None)
    assert clock_on(day, dt.date(2001, 1, 1)) == day


def test_midnight_belongs_to_the_day_that_ends() -> None:
    before = resolve(only("shortly before midnight"), None)
    assert clock_on(before, dt.date(2016, 11, 9)).start == dt.datetime(2016, 11, 10)
    after = resolve(only("just after midnight"), None)
    assert clock_on(after, dt.date(2016, 11, 9)).start == dt.datetime(2016, 11, 9)
    assert start_of("just after midnight on Wednesday", "2016-11-10") == "2016-11-09T00:00"


def test_zones_are_kept_as_printed() -> None:
    assert only("at 07:59 UTC").zone == "UTC"
    assert only("at 9 p.m. local time").zone == "local time"
    assert only("at 9 p.m. Eastern Time on Sunday").zone == "Eastern Time"


@pytest.mark.parametrize(
    ("words", "starts"),
    [
        ("in June and July 2017", ["2017-06-01", "2017-07-01"]),
        ("in January, February and July 2017", ["2017-01-01", "2017-02-01", "2017-07-01"]),
        ("in December and January 2017", ["2016-12-01", "2017-01-01"]),
        ("in June and July last year", ["2017-06-01", "2017-07-01"]),
        ("in Q1 and Q2 2017", ["2017-01-01", "2017-04-01"]),
        ("on June 3 and July 4, 2017", ["2017-06-03", "2017-07-04"]),
        ("in 2015 and 2016", ["2015-01-01", "2016-01-01"]),
        ("It ended in June, and in July 2017 it began.", ["2018-06-01", "2017-07-01"]),
        ("on July 13, 2014 and July 20", ["2014-07-13", "2014-07-20"]),
        ("on July 13, 2014, July 14, and on July 15", ["2014-07-13", "2014-07-14", "2014-07-15"]),
        ("on Dec. 30, 2016 and Jan. 2", ["2016-12-30", "2017-01-02"]),
        ("on July 13, 2014, and were freed on July 20", ["2014-07-13", "2018-07-20"]),
    ],
)
def test_the_year_printed_once_is_that_of_the_list(words: str, starts: list[str]) -> None:
    reference = dt.date(2018, 8, 21)
    values = [resolve(mention, reference) for mention in read_times(words)]
    assert [f"{value.start:%Y-%m-%d}" for value in values] == starts


def test_what_is_seen_from_a_told_day_is_read_on_demand_and_left_open() -> None:
    text = "He left the following week, and by the end of the year it was sold."
    assert read_times(text) == ()
    mentions = read_times(text, told=True)
    assert [text[m.start : m.end] for m in mentions] == ["following week", "end of the year"]
    assert [resolve(m, dt.date(2018, 8, 21)).is_resolved for m in mentions] == [False, False]


@pytest.mark.parametrize(
    ("words", "read", "offset", "unit"),
    [
        ("It sank about 10 minutes later.", "10 minutes later", 10, "minute"),
        ("Eleven minutes later it sank.", "Eleven minutes later", 11, "minute"),
        ("Half an hour later it sank.", "Half an hour later", 30, "minute"),
        ("It sank an hour and a half later.", "an hour and a half later", 90, "minute"),
        ("It sank two hours and 10 minutes later.", "two hours and 10 minutes later", 130, "minute"),
        ("It sank an hour later.", "an hour later", 1, "hour"),
        ("It sank two days later.", "two days later", 2, "day"),
        ("It sank the next day.", "next day", 1, "day"),
        ("It sank the day after.", "day after", 1, "day"),
    ],
)
def test_what_is_counted_from_a_time_told_before(words: str, read: str, offset: int, unit: str) -> None:
    (mention,) = read_later(words)
    assert words[mention.start : mention.end] == read
    assert (mention.offset, mention.unit) == (offset, unit)
    assert not any(m.end > mention.start for m in read_times(words))


@pytest.mark.parametrize(
    "words",
    [
        "It sank later.",
        "It sank minutes later.",
        "It sank a few minutes later.",
        "It sank several days later.",
        "It sank a couple of days later.",
        "It sank more than 10 minutes later.",
        "It sank nearly two days later.",
        "It sank 10 minutes later than the tug.",
        "It sank 10 minutes earlier.",
        "It sank two days earlier.",
        "It sank later that day.",
        "It sank the previous day.",
    ],
)
def test_what_is_no_count_from_a_time_told_before(words: str) -> None:
    assert read_later(words) == ()


@pytest.mark.parametrize(
    ("earlier", "words", "start", "end", "pattern"),
    [
        ("at 9:40 a.m. on May 3, 2024", "11 minutes later", "2024-05-03T09:51", "2024-05-03T09:52", None),
        ("at 9:40 a.m. on May 3, 2024", "two hours later", "2024-05-03T11:10", "2024-05-03T12:11", None),
        ("at 9:40 a.m. on May 3, 2024", "two days later", "2024-05-05", "2024-05-06", None),
        ("at 9:40 a.m.", "11 minutes later", None, None, "T09:51"),
        ("at 11:40 p.m.", "two hours later", None, None, "T01:10/T02:10"),
        ("on May 3, 2024", "two weeks later", "2024-05-14", "2024-05-21", None),
        ("in May 2024", "two months later", "2024-07-01", "2024-08-01", None),
        ("in 2014", "two years later", "2016-01-01", "2017-01-01", None),
    ],
)
def test_a_time_counted_from_another(
    earlier: str, words: str, start: str | None, end: str | None, pattern: str | None
) -> None:
    value = count_from(resolve(only(f"It left {earlier}."), None), read_later(f"It sank {words}.")[0])
    assert value is not None
    assert [value.start, value.end] == [each and dt.datetime.fromisoformat(each) for each in (start, end)]
    assert value.pattern == pattern


@pytest.mark.parametrize(
    ("earlier", "words"),
    [
        ("on May 3, 2024", "10 minutes later"),
        ("at 9:40 a.m.", "two days later"),
        ("in May 2024", "two days later"),
        ("in 2014", "two months later"),
        ("since May 3, 2024", "two days later"),
        ("from May 3 to May 5, 2024", "two days later"),
    ],
)
def test_no_time_is_counted_from_one_that_is_coarser(earlier: str, words: str) -> None:
    assert count_from(resolve(only(f"It left {earlier}."), None), read_later(f"It sank {words}.")[0]) is None


def test_what_is_ahead_is_not_what_a_past_sentence_tells() -> None:
    mention = only("Over the next few weeks the berg broke up.")
    assert resolve(mention, dt.date(2018, 8, 21), "future").is_resolved
    assert not resolve(mention, dt.date(2018, 8, 21), "past").is_resolved


def test_two_days_named_together_are_two_mentions() -> None:
    assert len(read_times("It rained on Monday and Tuesday.")) == 2
    assert len(read_times("It rained at 6am and 7am.")) == 2
    assert len(read_times("It rained in 2012 and in 2015.")) == 2


# --- date lines ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("Published Date : 11/06/2025\nThe mayor spoke.", [("2025-06-11", "2025-11-06")]),
        ("A headline\n\nPublished On Fri Jun 13 2025\nThe mayor spoke.", [("2025-06-13",)]),
        ("Updated: 5 February 2018 9:30\nThe mayor spoke.", [("2018-02-05",)]),
        ("The mayor spoke.\nLast updated on Feb. 5, 2018", [("2018-02-05",)]),
        ("(Reuters) - Feb 5, 2018 The mayor spoke.", [("2018-02-05",)]),
        ("Fire in the old port\n5 February 2018\nThe mayor spoke.", [("2018-02-05",)]),
        ("Monday, February 5, 2018\nThe mayor spoke.", [("2018-02-05",)]),
        ("Outrage at zoo Updated: 2016-05-30 09:53 (Agencies)", [("2016-05-30",)]),
        ("The mayor arrives at the old hall, Monday, Jan. 20, 2025.\nThe mayor spoke.", []),
        ("The book was published Feb. 2, 2018 in two languages.", []),
        ("A line.\n" * 20 + "Published On Fri Jun 13 2025\n" + "A line.\n" * 20, []),
    ],
)
def test_date_lines(text: str, dates: list[tuple[str, ...]]) -> None:
    assert [tuple(map(str, reading.dates)) for reading in find_dateline(text)] == dates


def test_a_wire_line_gives_a_day_without_its_year() -> None:
    text = "LONDON, Feb. 5 (AP) — The mayor spoke."
    (reading,) = find_dateline(text)
    assert (reading.dates, reading.month, reading.day) == ((), 2, 5)
    assert text[reading.start : reading.end] == "Feb. 5"
    settled = settle_references({"a": None, "b": dt.date(2018, 2, 6)}, {"a": (reading,)})
    assert settled["a"] == (dt.date(2018, 2, 5), "date line")


AMBIGUOUS = (DateReading((dt.date(2025, 6, 11), dt.date(2025, 11, 6)), 0, 10),)


def test_references_are_settled_in_order() -> None:
    sure = (DateReading((dt.date(2025, 6, 13),), 0, 10),)
    given_dates = {"given": dt.date(2025, 6, 12), "line": None, "open": None, "bare": None}
    settled = settle_references(given_dates, {"given": sure, "line": sure, "open": AMBIGUOUS})
    assert settled == {
        "given": (dt.date(2025, 6, 12), "published"),
        "line": (dt.date(2025, 6, 13), "date line"),
        "open": (dt.date(2025, 6, 11), "date line"),
        "bare": (dt.date(2025, 6, 13), "companions"),
    }


def test_an_open_date_line_stays_open_without_a_near_companion() -> None:
    assert settle_references({"a": None}, {"a": AMBIGUOUS})["a"] == (None, None)
    far = settle_references({"a": None, "b": dt.date(2024, 1, 1)}, {"a": AMBIGUOUS})
    assert far["a"] == (None, None)
    between = settle_references({"a": None, "b": dt.date(2025, 8, 24)}, {"a": AMBIGUOUS})
    assert between["a"] == (None, None)


def test_companions_far_apart_settle_nothing() -> None:
    settled = settle_references({"a": None, "b": dt.date(2018, 1, 1), "c": dt.date(2018, 2, 5)}, {})
    assert settled["a"] == (None, None)


# --- properties ------------------------------------------------------------------------------------------------------

TENSES: tuple[Literal["past", "future"] | None, ...] = (None, "past", "future")
DAYS = st.dates(dt.date(1500, 1, 1), dt.date(2099, 12, 31))
PRINTED: dict[str, Any] = {
    "iso": lambda day: day.isoformat(),
    "american": lambda day: f"{MONTHS[day.month - 1]} {day.day}, {day.year}",
    "short": lambda day: f"{MONTHS[day.month - 1][:3]} {day.day} {day.year}",
    "british": lambda day: f"{day.day} {MONTHS[day.month - 1]} {day.year}",
    "with weekday": lambda day: f"{WEEKDAYS[day.isoweekday() - 1]}, {MONTHS[day.month - 1]} {day.day}, {day.year}",
    "protected spaces": lambda day: f"{day.day}\u00a0{MONTHS[day.month - 1]}\u00a0{day.year}",
}


@given(DAYS, st.sampled_from(sorted(PRINTED)), st.booleans())
def test_a_printed_day_reads_back_exactly(day: dt.date, form: str, in_a_sentence: bool) -> None:
    words = PRINTED[form](day)
    text = f"The dam, 12 metres high, broke on {words}, and 300 homes were lost." if in_a_sentence else words
    mention = only(text)
    assert text[mention.start : mention.end] == words
    value = resolve(mention, dt.date(2018, 2, 5))
    assert (value.start, value.granularity) == (dt.datetime.combine(day, dt.time()), "day")
    assert value.end == dt.datetime.combine(day, dt.time()) + dt.timedelta(days=1)


@given(st.times(), st.sampled_from(["%H:%M", "%I:%M %p", "%I.%M%p"]))
def test_a_printed_clock_time_reads_back_exactly(clock: dt.time, form: str) -> None:
    words = clock.strftime(form)
    mention = only(f"It began at {words} and ended soon.")
    assert (mention.hour, mention.minute, mention.is_clock_only) == (clock.hour, clock.minute, True)


@given(st.dates(dt.date(1600, 1, 1), dt.date(2090, 1, 1)), st.sampled_from([form for _, form in FORMS]))
def test_every_form_resolves_from_every_day(reference: dt.date, form: str) -> None:
    mention = only(form.replace("[", "").replace("]", ""))
    is_ahead = mention.anchor is None and (mention.stretch or 0) > 0
    for tense in TENSES[::2] if is_ahead else TENSES:
        value = resolve(mention, reference, tense)
        assert mention.is_clock_only or (value.start is not None and value.end is not None and value.start < value.end)
        assert len(value.readings) != 1


@given(st.dates(), st.sampled_from([form for _, form in FORMS]))
def test_no_reference_date_breaks_it(reference: dt.date, form: str) -> None:
    resolve(only(form.replace("[", "").replace("]", "")), reference)


@given(st.text(), st.sampled_from([form for _, form in FORMS]))
def test_any_text_reads_in_order_without_overlap(noise: str, form: str) -> None:
    text = noise + form + noise
    ends = [0]
    for mention in read_times(text):
        assert ends[-1] <= mention.start < mention.end <= len(text)
        ends.append(mention.end)
        resolve(mention, None)
    find_dateline(text)


# A lone "thu" or "on the first" is a date in a cell of a table, and nothing in a text.
@given(st.sampled_from([form for _, form in FORMS if len(re.sub(r"\[.*\]", "", form).split()) > 2]))
def test_a_paragraph_before_shifts_spans_and_changes_nothing_else(form: str) -> None:
    text = form.replace("[", "").replace("]", "")
    prefix = "The mayor spoke to nobody.\n"
    (mention,), (shifted,) = read_times(text), read_times(prefix + text)
    assert (shifted.start, shifted.end) == (mention.start + len(prefix), mention.end + len(prefix))
    reference = dt.date(2018, 2, 5)
    assert resolve(shifted, reference) == resolve(mention, reference)


@pytest.mark.parametrize(
    "unit",
    ["1", "/", "1/", "12:", "May ", "May", "in May ", "2016-", "from 2012 to ", "last ", "a year ", "Friday, ", "1 to ",
     "10 a.m. on ", "Dec. 29, ", "early ", "end of the ", "first ", "New York ", "A", "5 a.m. \n", "Monday to ",
     "last 3 ", "week of ", "first Monday of ", "between 1 and ", "Friday the 1", "2016-Q", "from now to ", "the '",
     "1 day, ", "a day and ", "in a week", "1 week before ", "Friday before ", "on the 15th ", "1/2-", "1-1-",
     "May the ", "twenty-", "two thousand and ", "Christmas ", "last Easter ", "the day before ", "20171229 ",
     "will in a ", "on 1/2 "],
)  # fmt: skip
def test_a_hostile_text_is_read_to_its_end(unit: str) -> None:
    text = unit * (200_000 // len(unit))
    mentions = read_times(text)
    assert all(0 <= mention.start < mention.end <= len(text) for mention in mentions)
    assert all(first.end <= second.start for first, second in pairwise(mentions))
    assert find_dateline(text) == ()
