"""Cross-checks: rules that need two facts or more. Each is one file with its working shown."""

from factcheck.crosschecks.age_birth_date import AGE_BIRTH_DATE
from factcheck.crosschecks.base import CrossCheck
from factcheck.crosschecks.change_level import CHANGE_LEVEL
from factcheck.crosschecks.duration_dates import DURATION_DATES
from factcheck.crosschecks.event_order import EVENT_ORDER
from factcheck.crosschecks.listed_names import LISTED_NAMES
from factcheck.crosschecks.parts_total import PARTS_TOTAL
from factcheck.crosschecks.premium_price import PREMIUM_PRICE
from factcheck.crosschecks.quote_speakers import QUOTE_SPEAKERS
from factcheck.crosschecks.share_price_valuation import SHARE_PRICE_VALUATION
from factcheck.crosschecks.share_sum import SHARE_SUM
from factcheck.crosschecks.spelling import SPELLING
from factcheck.crosschecks.unit_total import UNIT_TOTAL
from factcheck.crosschecks.weekday_date import WEEKDAY_DATE

CROSSCHECKS: tuple[CrossCheck, ...] = (
    SHARE_PRICE_VALUATION,
    PREMIUM_PRICE,
    CHANGE_LEVEL,
    PARTS_TOTAL,
    LISTED_NAMES,
    SHARE_SUM,
    UNIT_TOTAL,
    QUOTE_SPEAKERS,
    SPELLING,
    WEEKDAY_DATE,
    AGE_BIRTH_DATE,
    DURATION_DATES,
    EVENT_ORDER,
)

__all__ = ["CROSSCHECKS", "CrossCheck"]
