"""Dates and times in plain text: what is printed, where it lies on the calendar, and when an article was written.

read_times(text) -> mentions        grammar alone, no reference date
resolve(mention, reference)         a mention on the calendar
find_dateline(text), settle_references(...)    the reference date of each article
"""

from factcheck.text.calendar.datelines import DateReading, find_dateline, settle_references
from factcheck.text.calendar.grammar import read_times
from factcheck.text.calendar.mention import TimeMention
from factcheck.text.calendar.nearness import Tense
from factcheck.text.calendar.resolution import clock_on, resolve

__all__ = [
    "DateReading",
    "Tense",
    "TimeMention",
    "clock_on",
    "find_dateline",
    "read_times",
    "resolve",
    "settle_references",
]
