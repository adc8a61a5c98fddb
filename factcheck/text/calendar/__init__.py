"""Dates and times in plain text: what is printed, where it lies on the calendar, and when an article was written.

read_times(text) -> mentions        grammar alone, no reference date
resolve(mention, reference)         a mention on the calendar
read_later(text), count_from(...)   "two days later", counted from a time that the text told before
find_dateline(text), settle_references(...)    the reference date of each article
"""

from factcheck.text.calendar.datelines import DateReading, find_dateline, settle_references
from factcheck.text.calendar.grammar import read_times
from factcheck.text.calendar.later import count_from, read_later
from factcheck.text.calendar.mention import TimeMention
from factcheck.text.calendar.nearness import Tense
from factcheck.text.calendar.resolution import clock_on, resolve

__all__ = [
    "DateReading",
    "Tense",
    "TimeMention",
    "clock_on",
    "count_from",
    "find_dateline",
    "read_later",
    "read_times",
    "resolve",
    "settle_references",
]
