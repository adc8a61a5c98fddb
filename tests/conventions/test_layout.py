"""The shape of the code base: names, exports, exact numbers, and whose names may not stand in it."""

from __future__ import annotations

import ast
import json
import re
import tomllib
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

import factcheck

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "factcheck"
SHARED = ROOT.parent / "shared"
MODULES = sorted(PACKAGE.rglob("*.py"))
TABLES = sorted((PACKAGE / "tables").glob("*.toml"))
FORBIDDEN_NAMES = {"utils", "util", "helpers", "helper", "common", "misc", "compare"}
PUBLIC = {"compare", "compare_many", "check", "extract", "Article", "Outcome", "Report", "Policy", "Checker", "errors"}


def name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


@pytest.mark.parametrize("module", MODULES, ids=name)
def test_no_module_is_a_junk_drawer(module: Path) -> None:
    assert not FORBIDDEN_NAMES & set(module.relative_to(PACKAGE).with_suffix("").parts)


@pytest.mark.parametrize("module", [m for m in MODULES if m.read_text(encoding="utf-8").strip()], ids=name)
def test_every_module_says_what_it_is(module: Path) -> None:
    doc = ast.get_docstring(ast.parse(module.read_text(encoding="utf-8"))) or ""
    opening = doc.strip().split("\n\n")[0]
    assert opening.endswith((".", ".**", "`")), "it opens with a whole sentence"


@pytest.mark.parametrize(
    "module",
    [m for m in MODULES if m.relative_to(PACKAGE).parts[0] in {"model", "facts", "text", "crosschecks"}],
    ids=name,
)
def test_numbers_are_exact(module: Path) -> None:
    tree = ast.parse(module.read_text(encoding="utf-8"))
    floats = [
        node.lineno
        for node in ast.walk(tree)
        if (isinstance(node, ast.Constant) and isinstance(node.value, float | complex))
        or (isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "float")
    ]
    assert not floats, f"floats on lines {floats}"


@pytest.mark.parametrize("module", MODULES, ids=name)
def test_nothing_is_evaluated_unpickled_or_fetched(module: Path) -> None:
    tree = ast.parse(module.read_text(encoding="utf-8"))
    calls = {node.func.id for node in ast.walk(tree) if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)}
    assert not calls & {"eval", "exec", "__import__"}
    imported = {
        alias.name.split(".")[0] for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names
    } | {(node.module or "").split(".")[0] for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    assert not imported & {"pickle", "marshal", "shelve", "urllib", "requests", "httpx", "socket"}


def test_the_public_api_is_what_is_exported() -> None:
    missing = PUBLIC - set(factcheck.__all__)
    assert not missing, f"not exported: {sorted(missing)}"
    extra = set(factcheck.__all__) - PUBLIC
    assert all(export == "rule" or export.endswith("Error") for export in extra), sorted(extra)
    assert all(hasattr(factcheck, exported) for exported in factcheck.__all__)


@pytest.mark.parametrize("exported", sorted(PUBLIC))
def test_everything_public_is_documented(exported: str) -> None:
    assert (getattr(factcheck, exported).__doc__ or "").strip()


@pytest.mark.parametrize("table", TABLES, ids=name)
def test_every_row_of_a_table_has_examples(table: Path) -> None:
    content = tomllib.loads(table.read_text(encoding="utf-8"))
    assert set(content) == {"row"}, "a table is its rows"
    bare = [row for row in content["row"] if not row.get("examples")]
    assert not bare, f"{len(bare)} rows have no examples, the first is {bare[0]}"


# A list of all common first names, and one of all countries and their large towns, hold those of the articles too.
GENERAL_LISTS = ("nicknames.toml", "places.toml")
WORD = re.compile(r"[^\W\d_]+(?:['\u2019-][^\W\d_]+)*")
# Names of no person, company or event of a story: calendars, nations, currencies, titles, units, holidays, words of
# addresses, placeholder people, and the newspapers and agencies of credit lines.
NOT_A_PERSON_OR_COMPANY = frozenset(
    """
    January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug
    Sep Sept Oct Nov Dec Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Tues Wed Thu Thurs Fri Sat Sun
    Christmas Thanksgiving Easter Eve New Year Years America American Americans States State United Kingdom Britain
    British English England Scotland Scottish Wales Welsh Ireland Irish Europe European Europeans France French Germany
    German Spain Spanish Italy Italian China Chinese Japan Japanese India Indian Russia Russian Canada Canadian Mexico
    Mexican Australia Australian Nigeria Nigerian Ghana Africa African Asia Asian Saudi Arabia Israel Israeli Turkey
    Turkish Brazil Singapore Kong Hong Korea Korean North South East West Northern Southern Eastern Western London York
    Washington Ohio Vermont Texas California Florida Georgia Louisiana Arizona Virginia Mr Mrs Ms Dr Sir Lord Lady
    Dame Prof Professor Rev Judge Justice President Prime Minister Chief Executive Officer Chairman Chair Director
    Senator Governor Mayor Secretary Attorney General Inspector Sergeant Captain Colonel Superintendent Detective
    Constable Police Dollar Dollars Pound Pounds Euro Euros Yen Yuan Rupee Rupees Inc Ltd Corp Co Company Group Plc LLC
    Department Commission Federal Court County City Street Road Avenue Park Airport University College School Hospital
    Church Bank Trust Fund House Senate Congress Parliament Council Committee Party GMT BST EST EDT PST PDT ET AI UK US
    USA EU TV AM PM CEO CFO COO CTO Republican Republicans Democrat Democrats Democratic Christian Muslim Jewish
    Hall Lane Square Terrace Drive Way Place Block Highway Parkway Boulevard Crescent Defense
    Afghan Barbados Costa Rican Dutch Panamanian
    Defence Treasury Los Angeles Rome Icelandic Swiss Pacific Remembrance Bowl Strip Harbour BTC Bob John Smith
    Herald Mail Telegraph Ledger AFP Bloomberg CNN EPA Getty Reuters
    """.split()
)


def real_names() -> frozenset[str]:
    """Capitalised words of the labelled real articles that look like the names of their people and companies."""
    texts = [path.read_text(encoding="utf-8") for path in sorted((SHARED / "seeds").glob("*.txt"))]
    for path in sorted((SHARED / "gold").glob("*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            texts += [article["text"] for article in json.loads(line)["articles"]]
    inside: Counter[str] = Counter()
    lower: set[str] = set()
    for text in texts:
        for match in WORD.finditer(text):
            word = re.sub(r"['\u2019]s$", "", match.group())
            if word.islower():
                lower.add(word)
            elif word[0].isupper() and len(word) > 2 and re.search(r"[a-z,]\s$", text[: match.start()][-2:]):
                inside[word] += 1
    return (
        frozenset(word for word, times in inside.items() if times >= 3 and word.lower() not in lower)
        - NOT_A_PERSON_OR_COMPANY
    )


def printed_words(path: Path) -> Iterator[str]:
    """Every word of every string in a module or a table."""
    text = path.read_text(encoding="utf-8")
    if path.suffix == ".toml":
        yield from WORD.findall(text)
        return
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield from WORD.findall(node.value)


@pytest.mark.skipif(not SHARED.is_dir(), reason="the real articles are not part of the project")
def test_no_name_of_the_real_articles_stands_in_the_code() -> None:
    names = real_names()
    assert len(names) > 100, "the real articles were not read"
    found = {
        (name(path), word)
        for path in [*MODULES, *TABLES]
        if path.name not in GENERAL_LISTS
        for word in printed_words(path)
        if word in names
    }
    assert not found, sorted(found)
