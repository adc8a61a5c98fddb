"""Many clusters: outcomes in order, one at a time, and what goes wrong with one costs that one."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from factcheck import Article, Checker, Policy, compare, compare_many
from factcheck.clusters import AHEAD, ENDED
from factcheck.errors import ModelNotFoundError
from factcheck.pipeline import Source


def story(price: int) -> list[Source]:
    return [
        Article(id="a", text=f"Norland Grid paid ${price} million for Kestrelworks in May, it said."),
        Article(id="b", text="Norland Grid paid $9 million for Kestrelworks in May, it said."),
    ]


class Deadly(type(Path())):  # type: ignore[misc]
    """A path that ends the process that reads it."""

    def read_bytes(self) -> bytes:
        os.kill(os.getpid(), signal.SIGKILL)
        raise AssertionError("not reached")


@pytest.mark.parametrize("workers", [1, 2])
def test_outcomes_come_in_order_with_the_reports_of_compare(workers: int) -> None:
    clusters = [story(price) for price in range(3, 10)]
    outcomes = list(compare_many(clusters, workers=workers))
    assert [o.number for o in outcomes] == [1, 2, 3, 4, 5, 6, 7]
    assert [o.report for o in outcomes] == [compare(cluster) for cluster in clusters]
    assert [len(o.report.conflicts) for o in outcomes if o.report] == [1, 1, 1, 1, 1, 1, 0]


@pytest.mark.parametrize("workers", [1, 2])
def test_what_is_wrong_with_one_cluster_costs_that_cluster(tmp_path: Path, workers: int) -> None:
    clusters: list[Any] = [story(3), [], [tmp_path / "none.txt"], [object()], story(4)]
    outcomes = list(compare_many(clusters, workers=workers))
    assert [o.report is None for o in outcomes] == [False, True, True, True, False]
    failures = [o.failure or "" for o in outcomes]
    assert "at least one article" in failures[1]
    assert "'none'" in failures[2]
    assert "No such file" in failures[2]
    assert failures[3].startswith("TypeError")


def test_a_process_that_ends_costs_its_cluster_only() -> None:
    clusters: list[list[Source]] = [story(3), [Deadly("poison.txt")], story(4), story(9), story(5), story(6), story(7)]
    outcomes = list(compare_many(clusters, workers=2))
    assert [o.failure for o in outcomes] == [None, ENDED, None, None, None, None, None]
    assert [len(o.report.conflicts) for o in outcomes if o.report] == [1, 1, 0, 1, 1, 1]


@pytest.mark.parametrize(("workers", "most"), [(1, 1), (2, AHEAD * 2 + 1)])
def test_clusters_are_taken_as_they_are_needed(workers: int, most: int) -> None:
    taken = 0

    def endless() -> Iterator[list[Source]]:
        nonlocal taken
        while True:
            taken += 1
            yield story(3)

    outcomes = compare_many(endless(), workers=workers)
    next(outcomes)
    assert 1 <= taken <= most
    outcomes.close()  # type: ignore[attr-defined]


@pytest.mark.parametrize("workers", [1, 2])
def test_the_policy_holds_for_all(workers: int) -> None:
    policy = Policy(fact_types=("date",))
    (outcome,) = compare_many([story(3)], policy, workers=workers)
    assert outcome.report == Checker(policy).compare(story(3))


@pytest.mark.parametrize("workers", [1, 2])
def test_a_model_that_is_missing_is_no_failure_of_a_cluster(workers: int) -> None:
    with pytest.raises(ModelNotFoundError, match="no spaCy pipeline is called 'nothing_of_the_kind'"):
        list(compare_many([story(3)], model="nothing_of_the_kind", workers=workers))


@pytest.mark.parametrize("workers", [0, -1])
def test_fewer_than_one_worker_is_refused_at_once(workers: int) -> None:
    with pytest.raises(ValueError, match="give 1 or more"):
        compare_many([], workers=workers)
