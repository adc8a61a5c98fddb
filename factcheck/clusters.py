"""Many events: each cluster of articles compared by itself, in processes side by side, and streamed in order."""

from __future__ import annotations

import multiprocessing
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from pathlib import Path

from factcheck.errors import FactcheckError, ModelDamagedError, ModelNotFoundError
from factcheck.model import Article, Policy
from factcheck.pipeline import Checker, Source
from factcheck.report import Report

AHEAD = 2  # clusters taken ahead for each worker, so that none waits and none piles up
CLUSTERS_OF_A_WORKER = 500  # then a fresh process takes its place, and the words of old articles are let go
ENDED = "the process that compared it ended; compare it by itself to see why, and split it if it is very large"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one cluster: its report, or why there is none.

    Args:
        number: its place in the call, from 1.
        report: what was found; None where it could not be compared.
        failure: why it could not, naming the article where one is to blame.
    """

    number: int
    report: Report | None = None
    failure: str | None = None


def compare_many(
    clusters: Iterable[Iterable[Source]],
    policy: Policy | None = None,
    *,
    workers: int = 1,
    model: str | Path | None = None,
) -> Iterator[Outcome]:
    """Compare the articles of each cluster, one event each, and give the outcomes in order as they are ready.

    Clusters are taken from the iterable as they are needed. One that cannot be compared, or that ends its process, is
    an outcome with a `failure`; the others are not touched.

    Args:
        clusters: for each event, what `compare` takes.
        policy: what counts and how much, for all of them.
        workers: how many processes; with 1, all is done in this one. A script that asks for more calls this under
            `if __name__ == "__main__":`, as with every use of `multiprocessing`.
        model: the name of a spaCy pipeline or its folder.

    Raises:
        ValueError: fewer than one worker.
        ModelNotFoundError: no pipeline is installed, or the named one is not.
        ModelDamagedError: the packaged one is not the one that was verified.

    >>> story = ["Acme paid $3 million for Birch in May.", "Acme paid $4 million for Birch in May."]
    >>> first, second = compare_many([story, []])
    >>> len(first.report.conflicts), second.failure
    (1, 'nothing to compare: give at least one article')
    """
    if workers < 1:
        raise ValueError(f"workers is {workers}; give 1 or more")
    if workers > 1:
        return _Workers(policy, model, workers).compare(clusters)
    checker = Checker(policy, model)
    return (_compared(number, cluster, checker) for number, cluster in enumerate(clusters, 1))


def _compared(number: int, cluster: Iterable[Source], checker: Checker) -> Outcome:
    """The outcome of one cluster; what is wrong with the model is wrong with all and is raised."""
    try:
        return Outcome(number, report=checker.compare(cluster))
    except (ModelNotFoundError, ModelDamagedError):
        raise
    except FactcheckError as error:
        return Outcome(number, failure=str(error))
    except Exception as error:  # whatever it is, it costs this cluster alone
        return Outcome(number, failure=f"{type(error).__name__}: {error}")


class _Workers:
    """Processes that compare clusters, each with a checker of its own."""

    def __init__(self, policy: Policy | None, model: str | Path | None, workers: int) -> None:
        self._settings = policy, model
        self._workers = workers

    def compare(self, clusters: Iterable[Iterable[Source]]) -> Iterator[Outcome]:
        """The outcomes in the order of the clusters."""
        waiting: deque[tuple[int, Iterable[Source], Future[Outcome]]] = deque()
        self._pool = self._start(self._workers)
        try:
            for number, cluster in enumerate(clusters, 1):
                given = _sendable(cluster)
                waiting.append((number, given, self._submit(number, given)))
                if len(waiting) > AHEAD * self._workers:
                    yield self._outcome(*waiting.popleft())
            while waiting:
                yield self._outcome(*waiting.popleft())
        finally:
            self._pool.shutdown(cancel_futures=True)

    def _start(self, workers: int) -> ProcessPoolExecutor:
        return ProcessPoolExecutor(
            workers,
            mp_context=multiprocessing.get_context("spawn"),
            initializer=_begin,
            initargs=self._settings,
            max_tasks_per_child=CLUSTERS_OF_A_WORKER,
        )

    def _submit(self, number: int, cluster: Iterable[Source]) -> Future[Outcome]:
        try:
            return self._pool.submit(_work, number, cluster)
        except BrokenProcessPool:
            self._pool = self._start(self._workers)
            return self._pool.submit(_work, number, cluster)

    def _outcome(self, number: int, cluster: Iterable[Source], compared: Future[Outcome]) -> Outcome:
        """What became of a cluster; where a process ended, each that was under way is compared again in its own."""
        try:
            return compared.result()
        except BrokenProcessPool:
            with self._start(1) as alone:
                try:
                    return alone.submit(_work, number, cluster).result()
                except BrokenProcessPool:
                    return Outcome(number, failure=ENDED)


def _sendable(cluster: Iterable[Source]) -> Iterable[Source]:
    """A cluster that another process can be given."""
    return cluster if isinstance(cluster, str | Path | Article) else list(cluster)


_checker: Checker | None = None  # of this process, where it is a worker


def _begin(policy: Policy | None, model: str | Path | None) -> None:
    global _checker
    _checker = Checker(policy, model)


def _work(number: int, cluster: Iterable[Source]) -> Outcome:
    assert _checker is not None, "a worker begins with a checker"
    return _compared(number, cluster, _checker)
