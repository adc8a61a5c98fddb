"""What was printed, where that leaves the year, the week or the day open, as a pattern in the style of EDTF.

Source: Extended Date/Time Format, ISO 8601-2:2019 (21 to 24 for seasons, 33 to 36 for quarters).
"""

from __future__ import annotations

from factcheck.text.calendar import vocabulary
from factcheck.text.calendar.mention import TimeMention
from factcheck.text.calendar.steps import add_days, portion_of
from factcheck.text.calendar.years import in_year


def open_pattern(mention: TimeMention) -> str | None:
    """The pattern of a mention that leaves the year, the week or the day open.

    >>> open_pattern(TimeMention(0, 6, "day", month=6, day=3))
    'XXXX-06-03'
    """
    if mention.fiscal and mention.year is not None:
        quarter = f"Q{mention.quarter}" if mention.quarter else ""
        return f"FY{mention.year}{quarter}"
    day = None if mention.year is not None else _open_day(mention)
    if mention.year is not None or (day is None and not mention.is_clock_only):
        return None
    pattern = (day or "") + _time_of_day(mention)
    if mention.until is not None:
        other = _open_day(mention.until) or ""
        if not other and not mention.until.is_clock_only:
            return None
        return f"{pattern}/{other}{_time_of_day(mention.until)}"
    return pattern


def _open_day(mention: TimeMention) -> str | None:
    if mention.nth is not None or mention.week_of or mention.origin is not None or mention.other_order is not None:
        return None
    if mention.month is not None and mention.day is not None:
        return f"XXXX-{mention.month:02}-{mention.day:02}"
    if mention.holiday is not None:
        row = vocabulary.HOLIDAYS[mention.holiday]
        return f"XXXX-{row['month']:02}-{row['day']:02}" if "day" in row else None
    if mention.weekday is not None and mention.day is None:
        return f"XXXX-W-{mention.weekday}"
    number = mention.month or (mention.quarter and mention.quarter + 32) or (mention.season and mention.season + 20)
    if not number:
        return None
    if mention.portion is not None and mention.month is not None:
        # A leap year, so that the end of February is its 29th.
        first, after = portion_of(in_year(mention, 2000), mention.portion, None)
        return f"XXXX{first:-%m-%d}/XXXX{add_days(after, -1):-%m-%d}"
    return f"XXXX-{number:02}"


def _time_of_day(mention: TimeMention) -> str:
    if mention.hour is not None:
        return f"T{mention.hour:02}:{mention.minute or 0:02}"
    return f"T{vocabulary.DAY_PART_CODES[mention.day_part]}" if mention.day_part else ""
