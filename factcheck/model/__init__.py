"""The nouns: frozen objects that the stages hand to one another."""

from factcheck.model.article import Article
from factcheck.model.base import Exact, Noun, exact, write_exact
from factcheck.model.conflict import (
    SEVERITIES,
    Agreement,
    Alignment,
    Conflict,
    Difference,
    Judgement,
    Kind,
    Ledger,
    LedgerEntry,
    Severity,
    Side,
    SkippedArticle,
    Unsupported,
    Verdict,
)
from factcheck.model.document import Block, Document, RawName
from factcheck.model.entity import Entity, Mention
from factcheck.model.fact import EntityKind, Fact, FactTypeName, Participant, Scope, Section, Slot, Stance, fact_id
from factcheck.model.policy import Policy
from factcheck.model.value import (
    Granularity,
    Lean,
    NamesValue,
    NameValue,
    NumberValue,
    QuoteValue,
    RoleStage,
    RoleValue,
    StatusValue,
    TimeValue,
    Value,
)

__all__ = [
    "SEVERITIES", "Agreement", "Alignment", "Article", "Block", "Conflict", "Difference", "Document", "Entity", "EntityKind",
    "Exact", "Fact", "FactTypeName", "Granularity", "Judgement", "Kind", "Lean", "Ledger", "LedgerEntry", "Mention",
    "NameValue", "NamesValue", "Noun", "NumberValue", "Participant", "Policy", "QuoteValue", "RawName", "RoleStage", "RoleValue",
    "Scope", "Section", "Severity", "Side", "SkippedArticle", "Slot", "Stance", "StatusValue", "TimeValue", "Unsupported", "Value",
    "Verdict", "exact", "fact_id", "write_exact",
]  # fmt: skip
