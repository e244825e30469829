from azpg_gui.core.sentences import Sentence, fill, printable, sentence


def test_values_are_filled_in_and_never_parsed_again() -> None:
    text = sentence("{host} says {words}", host="{words}", words="{host}")
    assert str(text) == "{words} says {host}"


def test_damaged_templates_do_not_raise() -> None:
    assert fill("a {b} {c} { }{", {"b": "1"}) == "a 1 {c} { }{"


def test_sentences_nest() -> None:
    assert str(Sentence("at {stage}", {"stage": sentence("the {x}", x="end")})) == "at the end"


def test_hostile_text_is_made_harmless() -> None:
    assert printable(b"\x1b[31mred\x1b[0m\x00\xff") == "\\x1b[31mred\\x1b[0m\\x00\ufffd"
    assert printable("a\u202egnp.exe\u2066") == "a\\u202egnp.exe\\u2066"
    assert printable("x" * 20, limit=5) == "xxxxx … (15 more characters)"
    assert printable("a\r\nb\tc") == "a\nb\tc"
    assert len(printable(b"\xf0" * 10_000_000, limit=100)) < 200
