"""Cross-checks: rules that need two facts or more. Each is one file with its working shown."""

from factcheck.crosschecks.age_birth_date import AGE_BIRTH_DATE
from factcheck.crosschecks.base import CrossCheck
from factcheck.crosschecks.duration_dates import DURATION_DATES
from factcheck.crosschecks.quote_speakers import QUOTE_SPEAKERS
from factcheck.crosschecks.share_price_valuation import SHARE_PRICE_VALUATION
from factcheck.crosschecks.spelling import SPELLING
from factcheck.crosschecks.toll_parts import TOLL_PARTS
from factcheck.crosschecks.weekday_date import WEEKDAY_DATE

CROSSCHECKS: tuple[CrossCheck, ...] = (
    SHARE_PRICE_VALUATION,
    TOLL_PARTS,
    QUOTE_SPEAKERS,
    SPELLING,
    WEEKDAY_DATE,
    AGE_BIRTH_DATE,
    DURATION_DATES,
)

__all__ = ["CROSSCHECKS", "CrossCheck"]
