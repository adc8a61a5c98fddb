"""The fact types: one explicit tuple, in the order in which they are asked."""

from factcheck.facts.age import AGE
from factcheck.facts.amount import AMOUNT
from factcheck.facts.base import FactType, Grouping, Keyed
from factcheck.facts.count import COUNT
from factcheck.facts.date import DATE
from factcheck.facts.duration import DURATION
from factcheck.facts.organization import ORGANIZATION
from factcheck.facts.percent import PERCENT
from factcheck.facts.person import PERSON
from factcheck.facts.place import PLACE
from factcheck.facts.quantity import QUANTITY
from factcheck.facts.quote import QUOTE
from factcheck.facts.rank import RANK
from factcheck.facts.role import ROLE
from factcheck.facts.stake import STAKE
from factcheck.facts.status import STATUS

FACT_TYPES: tuple[FactType, ...] = (
    AMOUNT,
    STAKE,
    PERCENT,
    DATE,
    AGE,
    COUNT,
    QUANTITY,
    DURATION,
    RANK,
    PERSON,
    ORGANIZATION,
    PLACE,
    ROLE,
    QUOTE,
    STATUS,
)

__all__ = ["FACT_TYPES", "FactType", "Grouping", "Keyed"]
