"""Cross-checks: rules that need two facts or more. Each is one file with its working shown."""

from factcheck.crosschecks.base import CrossCheck
from factcheck.crosschecks.change_level import CHANGE_LEVEL
from factcheck.crosschecks.event_order import EVENT_ORDER
from factcheck.crosschecks.premium_price import PREMIUM_PRICE
from factcheck.crosschecks.quote_speakers import QUOTE_SPEAKERS
from factcheck.crosschecks.share_price_valuation import SHARE_PRICE_VALUATION
from factcheck.crosschecks.spelling import SPELLING
from factcheck.crosschecks.toll_parts import TOLL_PARTS
from factcheck.crosschecks.weekday_date import WEEKDAY_DATE

CROSSCHECKS: tuple[CrossCheck, ...] = (
    SHARE_PRICE_VALUATION,
    PREMIUM_PRICE,
    CHANGE_LEVEL,
    TOLL_PARTS,
    QUOTE_SPEAKERS,
    SPELLING,
    WEEKDAY_DATE,
    EVENT_ORDER,
)

__all__ = ["CROSSCHECKS", "CrossCheck"]
