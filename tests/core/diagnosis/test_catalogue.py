"""The catalogue is collected from the findings, and what is written of it elsewhere is true."""

import re
from pathlib import Path

import pytest

import azpg_gui.core.diagnosis.every_finding  # noqa: F401 - the catalogue is whole with it
from azpg_gui.core.diagnosis.catalogue import CATALOGUE, Explanation, as_markdown, finding
from azpg_gui.core.sentences import sentence
from azpg_gui.core.vocabulary import Stage

ROOT = Path(__file__).parents[3]


def test_the_page_is_as_the_code_says() -> None:
    assert (ROOT / "docs" / "findings.md").read_text("utf-8") == as_markdown(), "run make findings"


def test_the_readme_counts_them() -> None:
    text = (ROOT / "README.md").read_text("utf-8")
    counted = re.search(r"\[(\d+) findings\]\(docs/findings\.md\)", text)
    assert counted is not None
    assert int(counted[1]) == len(CATALOGUE)


def test_no_code_stands_twice() -> None:
    def explained() -> Explanation:
        return Explanation(sentence("a"), sentence("b"), sentence("c"))

    with pytest.raises(ValueError, match="password-rejected stands twice"):
        finding("password-rejected", Stage.LOGIN, evidence="-", remedy="-")(explained)


@pytest.mark.parametrize("code", CATALOGUE)
def test_a_row_says_what_it_should(code: str) -> None:
    one = CATALOGUE[code]
    assert re.fullmatch(r"[a-z]+(-[a-z]+)*", code)
    assert one.stages
    assert one.evidence
    assert one.remedy
