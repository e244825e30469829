"""The pages of the help: whole, the same in every form, and right by our own reading."""

import pytest

import azpg_gui.core.diagnosis.diagnose  # noqa: F401 - with it every finding is in the catalogue
from azpg_gui.core.diagnosis.every_finding import CATALOGUE
from azpg_gui.core.help.contents import GUIDES, finding_pages, page_named
from azpg_gui.core.help.guide import GUIDE, PROOF
from azpg_gui.core.help.page import Page as HelpPage
from azpg_gui.core.help.page import as_html, as_markdown, as_text, code, item, text
from azpg_gui.core.interchange.imported import Imported
from azpg_gui.core.interchange.recognition import read_string
from azpg_gui.core.sentences import sentence

HOST = "SERVER.postgres.database.azure.com"


def test_every_finding_has_a_page_and_is_found_by_its_code() -> None:
    assert {page.name for page in finding_pages()} == set(CATALOGUE)
    for name in (*CATALOGUE, *(page.name for page in GUIDES)):
        page = page_named(name.upper().replace("-", "_"))
        assert page is not None
        assert page.name == name
    assert page_named("nobody-knows") is None


@pytest.mark.parametrize("name", ["django", "rails", "spring"])
def test_the_snippet_means_verify_full_to_our_own_import(name: str) -> None:
    page = page_named(name)
    assert page is not None
    snippet = next(b.words for b in page.blocks if isinstance(b.words, str))
    snippet = snippet.replace('os.environ["DATABASE_PASSWORD"]', '""')
    snippet = snippet.replace('<%= ENV["DATABASE_PASSWORD"] %>', "x").replace(
        "${DATABASE_PASSWORD}", "x"
    )
    read = read_string(snippet)
    assert isinstance(read, Imported), read
    assert read.values["host"].lower() == HOST.lower()
    assert read.values["sslmode"] == "verify-full"
    assert read.values["sslrootcert"] == "/etc/ssl/azure-roots.pem"


@pytest.mark.parametrize("page", GUIDES, ids=lambda page: page.name)
def test_every_guide_ends_in_the_query_that_proves_it(page: HelpPage) -> None:
    literal = " ".join(block.words for block in page.blocks if isinstance(block.words, str))
    assert PROOF.rstrip(";") in literal
    assert "verify-full" in literal or "ca: readFileSync" in literal
    assert literal.count(HOST) >= 1


def test_nothing_is_taken_for_markup() -> None:
    page = HelpPage("x", sentence("A <b> & *c*"), (
        text(sentence("{value}", value="<script> _a_ `b`")), item(sentence("one")),
        item(sentence("two")), code("if a < b: print('*')"),
    ))  # fmt: skip
    assert "\\<script\\> \\_a\\_ \\`b\\`" in as_markdown(page)
    assert "* one\n* two" in as_markdown(page)
    html = as_html(page, str, "color: red")
    assert "<script>" not in html
    assert "&lt;script&gt;" in html
    assert html.count("<ul>") == html.count("</ul>") == 1
    assert "    if a < b: print('*')" in as_text(page)


def test_the_guide_warns_of_nothing_it_recommends() -> None:
    assert "verify-all" in as_text(GUIDE)
    assert "azpg roots install" in as_text(GUIDE)
