"""Settings of drivers whose names differ from libpq's, and what their values mean."""

from collections.abc import Callable, Hashable, Iterable, Mapping

from azpg_gui.core.connection.keywords import known_keywords
from azpg_gui.core.connection.sslmode import SslMode
from azpg_gui.core.interchange.gathering import Gathering
from azpg_gui.core.interchange.imported import ConcernCode
from azpg_gui.core.interchange.literal_values import Call, Name, Value
from azpg_gui.core.interchange.placeholders import GAP
from azpg_gui.core.interchange.repeated import Given, say_repeated
from azpg_gui.core.interchange.sslmodes import pure_sslmode
from azpg_gui.core.sentences import printable, sentence

__all__ = [
    "is_false",
    "is_true",
    "milliseconds",
    "say_url_counts",
    "take_above",
    "take_known",
    "take_options",
    "take_token_sign_in",
    "take_unread_tls",
    "take_values",
    "take_word_mode",
    "verified_although",
]


def take_known(
    gathering: Gathering,
    pairs: Iterable[tuple[str, str]],
    known: Mapping[str, str],
    *,
    own: Mapping[str, Callable[[Gathering, str], None]] | None = None,
    folded: Callable[[str], str] = lambda name: name,
) -> None:
    """Every pair by its name: libpq's keyword for it, a rule of the dialect's own, or unknown.

    Args:
        known: name → libpq keyword, for values that mean the same in libpq.
        own: name → what its value means.
        folded: what does not matter in a name.
    """
    pairs = list(pairs)
    rules: Mapping[str, Hashable] = {**known, **(own or {})}  # synonyms have one rule
    say_repeated(
        gathering,
        (
            Given(name, value, rules[folded(name)], known.get(folded(name), ""))
            for name, value in pairs
            if folded(name) in rules
        ),
    )
    for name, value in pairs:
        pure = folded(name)
        gathering.reading(name, value)
        if own is not None and pure in own:
            own[pure](gathering, value)
        elif pure in known:
            gathering.take(known[pure], value)
        else:
            gathering.unknown(name, value)
    gathering.reading("", "")


def take_values(gathering: Gathering, named: Mapping[str, Value], known: Mapping[str, str]) -> None:
    """Values of a program text: what only the program knows is asked for where it belongs to a
    connection. Raises UnreadableError."""
    pairs: list[tuple[str, str]] = []
    for name, value in named.items():
        if isinstance(value, (Name, Call)) and known.get(name) in known_keywords():
            gathering.take(known[name], GAP)
        elif isinstance(value, (str, int, float)) and not isinstance(value, bool):
            pairs.append((name, str(value)))
    take_known(gathering, pairs, known)


def take_word_mode(gathering: Gathering, value: str) -> None:
    """``VerifyFull``, ``VERIFY_FULL``: libpq's modes in another spelling; any other word is refused
    by its name."""
    mode = pure_sslmode(value)
    gathering.take("sslmode", mode.value if mode is not None else value)


def take_unread_tls(gathering: Gathering, setting: str) -> None:
    """TLS by a variable or an expression of the program, which is not run here."""
    gathering.concern(
        ConcernCode.AMBIGUOUS,
        sentence(
            "What stands in {setting} is known only to the program. Whether it verifies the "
            "server could not be read.",
            setting=setting,
        ),
        "sslmode",
    )


def say_url_counts(gathering: Gathering, name: str, keyword: str) -> None:
    gathering.concern(
        ConcernCode.AMBIGUOUS,
        sentence(
            "“{name}” stands in the URL and, differently, beside it. The URL's was taken, as "
            "{program} does.",
            name=printable(name, limit=40), program=gathering.program,
        ),
        keyword,
    )  # fmt: skip


def take_above(gathering: Gathering, read: Callable[[], None]) -> None:
    """What ``read`` takes of a URL, above what stood beside it. Raises UnreadableError."""
    before = gathering.said()
    read()
    after = gathering.said()
    for keyword, value in before.items():
        if after.get(keyword) != value:
            say_url_counts(gathering, keyword, keyword)


def take_options(gathering: Gathering, parameter: str, value: str) -> None:
    """A run-time parameter of the server, which libpq sets by ``options``."""
    escaped = value.replace("\\", "\\\\").replace(" ", "\\ ")
    before = gathering.values.get("options", "")
    gathering.take("options", f"{before} -c {parameter}={escaped}".strip())


def take_token_sign_in(gathering: Gathering) -> None:
    gathering.kept["authentication"] = "token"
    gathering.concern(
        ConcernCode.UNKNOWN,
        sentence(
            "The program signs in with tokens of Microsoft Entra ID. Enter a token as the password."
        ),
        "password",
    )


def milliseconds(gathering: Gathering, keyword: str, value: str) -> None:
    """A time in milliseconds for a keyword of libpq's in seconds, rounded up."""
    if value.isdecimal():
        gathering.take(keyword, str(-(-int(value[:12]) // 1000)))
    else:
        gathering.unknown(keyword, value)


def is_true(value: str) -> bool:
    return value.strip().lower() in {"true", "1", "yes", "on", "t", "y"}


def is_false(value: str) -> bool:
    return value.strip().lower() in {"false", "0", "no", "off", "f", "n"}


def verified_although(gathering: Gathering, word: str) -> None:
    """``word`` is one of libpq's weaker modes, and the driver verifies chain and name under it."""
    gathering.take_mode(SslMode.VERIFY_FULL)
    gathering.concern(
        ConcernCode.TRANSLATED,
        sentence(
            "Under “{word}” {program} verifies the certificate and the host's name: verify-full.",
            word=word, program=gathering.program,
        ),
        "sslmode",
    )  # fmt: skip
