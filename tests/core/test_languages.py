"""Which Korean particle follows what; and that no translation prints both."""

from pathlib import Path

import pytest
from PySide6.QtCore import QLibraryInfo

from azpg_gui.core.languages import ENGLISH, LANGUAGES, Language, language_for
from azpg_gui.core.sentences import fill
from azpg_gui.resources import resource

KOREAN = LANGUAGES["ko"]


_MARKS = "{v}{은} {v}{이} {v}{을} {v}{과} {v}{으로} {v}{이라}고"
VOWEL = "{v}는 {v}가 {v}를 {v}와 {v}로 {v}라고"
RIEUL = "{v}은 {v}이 {v}을 {v}과 {v}로 {v}이라고"
CONSONANT = "{v}은 {v}이 {v}을 {v}과 {v}으로 {v}이라고"


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("서버", VOWEL), ("인증서 체인", CONSONANT), ("파일", RIEUL), ("“새 연결”", RIEUL),
        ("5432", VOWEL), ("TLSv1.3", CONSONANT), ("2027-02-21", RIEUL), ("6", CONSONANT),
        ("2027-02-20", CONSONANT), ("127.0.0.1", RIEUL),
        ("sslmode", VOWEL), ("sslrootcert", VOWEL), ("user", VOWEL), ("verify-full", RIEUL),
        ("verify-ca", VOWEL), ("require", VOWEL), ("orders.postgres.database.azure.com", CONSONANT),
        ("“Practice Root”", VOWEL), ("DigiCert Global Root G2", VOWEL), ("username", CONSONANT),
        ("SSL", RIEUL), ("PEM", CONSONANT), ("DER", RIEUL), ("PKCS#12", VOWEL),
        ("/home/ops/root.crt", VOWEL), ("a file", RIEUL), ("readonly (role)", RIEUL), ("™", VOWEL),
    ],
)  # fmt: skip
def test_the_particle_follows_the_last_sound(value: str, expected: str) -> None:
    assert fill(_MARKS, {"v": value}, KOREAN) == expected.replace("{v}", value)


def test_a_value_is_no_template() -> None:
    assert fill("{a}{을} {b}", {"a": "{은}{b}", "b": "x"}, KOREAN) == "{은}{b}를 x"
    assert fill("{a}{을}", {"a": "x"}, ENGLISH) == "x{을}"


def test_every_language_has_its_files() -> None:
    """Ours, and Qt's own for its buttons and menus."""
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for code in LANGUAGES.keys() - {ENGLISH.code}:
        assert resource("translations", f"azpg_{code}.qm").is_file()
        assert resource("translations", f"azpg_{code}.ts").is_file()
        assert (Path(qt) / f"qtbase_{code}.qm").is_file()


_SOME = {code: Language(code, code) for code in ("en", "ko", "pt", "pt_BR", "zh_TW")}


@pytest.mark.parametrize(
    ("wanted", "code"),
    [
        (["ko-KR"], "ko"), (["ko"], "ko"), (["ko_KR"], "ko"), (["KO-kr"], "ko"), (["C"], "en"),
        ([], "en"), (["de-DE"], "en"), (["de-DE", "ko-KR"], "ko"), (["en-GB", "ko"], "en"),
        (["pt-BR"], "pt_BR"), (["pt-PT"], "pt"), (["zh_TW"], "zh_TW"), (["zh-CN"], "en"),
        (["kok-IN"], "en"),
    ],
)  # fmt: skip
def test_the_language_somebody_would_like(wanted: list[str], code: str) -> None:
    assert language_for(wanted, _SOME).code == code
