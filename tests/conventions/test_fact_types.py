"""Every registered fact type is documented, has a corpus with negatives, and runs its example."""

from __future__ import annotations

import ast
import doctest
import inspect
import sys
import tomllib
from pathlib import Path
from types import ModuleType
from typing import get_args

import pytest

from factcheck.facts import FACT_TYPES
from factcheck.facts.base import FactType
from factcheck.model import FactTypeName

ROOT = Path(__file__).resolve().parents[2]


def module_of(fact_type: FactType) -> ModuleType:
    """The module of a fact type, or the package where its file became one."""
    module = sys.modules[type(fact_type).__module__]
    parts = module.__name__.split(".")
    return sys.modules[".".join(parts[:3])]


@pytest.fixture(params=FACT_TYPES, ids=lambda fact_type: fact_type.name)
def fact_type(request: pytest.FixtureRequest) -> FactType:
    return request.param  # type: ignore[no-any-return]


def test_the_registry_is_a_tuple_of_known_types_each_once() -> None:
    names = [fact_type.name for fact_type in FACT_TYPES]
    assert isinstance(FACT_TYPES, tuple)
    assert len(names) == len(set(names)) > 0
    assert set(names) <= set(get_args(FactTypeName))


def test_it_has_the_protocol_of_a_fact_type(fact_type: FactType) -> None:
    for method, parameters in {"find": 1, "question": 1, "judge": 3}.items():
        assert len(inspect.signature(getattr(fact_type, method)).parameters) == parameters


@pytest.mark.parametrize("word", ["Reads", "Leaves", "Question", "Compares"])
def test_its_module_says_what_it_does(fact_type: FactType, word: str) -> None:
    assert word in (module_of(fact_type).__doc__ or ""), f"no line **{word}**"


def test_it_lives_in_a_module_of_its_name(fact_type: FactType) -> None:
    assert module_of(fact_type).__name__ == f"factcheck.facts.{fact_type.name}"


def test_it_has_a_doctest(fact_type: FactType) -> None:
    source = Path(inspect.getfile(module_of(fact_type)))
    files = sorted(source.parent.glob("*.py")) if source.name == "__init__.py" else [source]
    docs = [
        ast.get_docstring(node) or ""
        for file in files
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef)
    ]
    assert any(doctest.DocTestParser().get_examples(doc) for doc in docs)


def test_it_has_a_corpus_with_a_negative(fact_type: FactType) -> None:
    corpus = ROOT / "fixtures" / "corpus" / f"{fact_type.name}.toml"
    content = tomllib.loads(corpus.read_text(encoding="utf-8"))
    negatives = [key for key in content if "negative" in key]
    assert negatives, "no negatives"
    assert all(content[key] for key in negatives)
    assert any(content[key] for key in content if key not in negatives), "nothing but negatives"


def test_it_is_imported_by_no_other_fact_type(fact_type: FactType) -> None:
    folder = ROOT / "factcheck" / "facts"
    own = f"factcheck.facts.{fact_type.name}"
    importers = []
    for path in sorted(folder.rglob("*.py")):
        if path.relative_to(folder).parts[0].removesuffix(".py") in {fact_type.name, "__init__"}:
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            modules = [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            modules += [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            if any(module == own or module.startswith(own + ".") for module in modules):
                importers.append(path.name)
    assert not importers
