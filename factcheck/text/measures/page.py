"""A text while its measures are read: those found so far, and what is asked of it again and again."""

from __future__ import annotations

from fractions import Fraction

from factcheck.text.figures import Figure, read_figure
from factcheck.text.hedges import Hedge, Words, hedge_after, hedge_before, words_before
from factcheck.text.measures.measure import Kind, Lean, Measure
from factcheck.text.patterns import with_plain_marks
from factcheck.text.prices import says_again, unit_of_price

_PLAIN = {
    **dict.fromkeys("\u00a0\u202f\u2009\u2007\u2002\u2003", " "),
    **dict.fromkeys("\u2010\u2011\u2012\u2013\u2212", "-"),
    **dict.fromkeys("\u2018\u2019\u2032", "'"),
    **dict.fromkeys("\u201c\u201d\u2033", '"'),
}


class Page:
    """A text in plain marks, with the measures found in it up to now."""

    def __init__(self, text: str) -> None:
        self.text = with_plain_marks(text, _PLAIN)
        self.found: list[Measure] = []
        self.ages_end = -1
        self._last_read: tuple[int, Figure | None, int] = (-1, None, 0)

    def figure(self, pos: int) -> tuple[Figure | None, int]:
        """Read the numeral at `pos` with its currency and unit; the place after it, or after what is not one."""
        if self._last_read[0] != pos:
            figure, end = read_figure(self.text, pos, self.found[-1].end if self.found else 0)
            self._last_read = (pos, figure, end)
        return self._last_read[1], self._last_read[2]

    def before(self, pos: int) -> Words:
        """The words that stand directly before a place."""
        return words_before(self.text, pos)

    def emit_figure(
        self, kind: Kind, figure: Figure, unit: str = "", *, start: int | None = None, end: int | None = None
    ) -> None:
        """Add a figure as a measure, from where it starts to where it ends unless other places are given."""
        self.emit(
            kind,
            figure.start if start is None else start,
            figure.end if end is None else end,
            figure.low,
            figure.high,
            unit,
            figure.step,
            figure.spelled,
            inside=figure.after,
        )

    def emit(
        self,
        kind: Kind,
        start: int,
        end: int,
        low: Fraction,
        high: Fraction,
        unit: str,
        step: Fraction | None,
        spelled: bool,
        *,
        inside: Hedge | None = None,
        vague: Hedge | None = None,
    ) -> None:
        """Add a measure with the hedges around it; `inside` stands between number and unit ("50-plus people")."""
        text = self.text
        before = hedge_before(text, start, of_time=kind == "duration")
        if kind == "age" and before is None and text.endswith("the ", 0, start):
            before = hedge_before(text, start - len("the "))
        hedge, outer_start = vague, before.start if before else start
        bottom: Fraction | None = low
        top: Fraction | None = high
        lean: Lean | None = None
        if vague:
            outer_start, lean = min(outer_start, vague.start), "about" if low == high else None
        elif hedge := _stronger(before, inside or hedge_after(text, end)):
            if hedge.effect != "more" and hedge.effect != "less":
                lean = hedge.effect
            elif low == high:
                bottom, top = (low, None) if hedge.effect == "more" else (None, high)
        outer_end = max(end, hedge.end) if hedge else end
        words = text[hedge.start : hedge.end] if hedge else None
        per = unit_of_price(text, end) if kind == "money" else ""
        last = self.found[-1] if self.found and kind in ("money", "quantity") else None
        restates = last is not None and says_again(text, last, kind, unit, low, start, end)
        outer = outer_start, outer_end
        self.found.append(
            Measure(kind, start, end, bottom, top, unit, step, lean, words, *outer, spelled, per, restates)
        )


def _stronger(before: Hedge | None, after: Hedge | None) -> Hedge | None:
    """The one of two hedges that counts: the first, but of "about 40 or more" the bound."""
    if before is None:
        return after
    is_bound = after is not None and after.effect in ("more", "less")
    return after if is_bound and before.effect == "about" else before
