"""``azpg profiles``: list, show, import, export, delete and rename saved connections."""

import argparse
import sys
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from azpg_gui.commands.output import as_json_text, say
from azpg_gui.commands.profile_lines import UNATTENDED, fail, named, place_of
from azpg_gui.core.connection.given_values import given_values
from azpg_gui.core.connection.profile import Profile
from azpg_gui.core.connection.profile_fields import fields_document
from azpg_gui.core.exit_status import ExitStatus
from azpg_gui.core.sentences import printable, sentence
from azpg_gui.core.storage.credentials import Credentials
from azpg_gui.core.storage.json_file import StorageError
from azpg_gui.lazy import later
from azpg_gui.operations.saved_profiles import delete_profile, rename_profile
from azpg_gui.operations.saved_state import profiles_of

if TYPE_CHECKING:
    from azpg_gui.commands import profiles_interchange
else:  # the other half of the actions
    profiles_interchange = later("azpg_gui.commands.profiles_interchange")

__all__ = ["add_arguments", "delete_profiles", "list_profiles", "rename_saved", "show_profiles"]

_FORMATS: Final = ("service", "pgadmin", "uri", "env", "vscode", "dbeaver", "azpg")


def add_arguments(profiles: argparse.ArgumentParser) -> None:
    """What the command takes, and what it runs."""
    profiles.description = (
        "Saved connections. Exit status: 0 all taken, 2 wrong usage, 3 could not run here, 4 "
        "something was refused."
    )
    actions = profiles.add_subparsers(metavar="ACTION", required=True)
    listing = actions.add_parser("list", help="every saved profile")
    listing.set_defaults(run=list_profiles)
    show = actions.add_parser("show", help="all settings of a profile")
    show.add_argument("name", metavar="NAME")
    show.set_defaults(run=show_profiles)
    _add_import(actions)
    _add_export(actions)
    delete = actions.add_parser("delete", help="delete profiles, with their passwords and tests")
    delete.add_argument("names", nargs="+", metavar="NAME")
    delete.set_defaults(run=delete_profiles)
    rename = actions.add_parser("rename", help="give a profile another name")
    rename.add_argument("name", metavar="NAME")
    rename.add_argument("new_name", metavar="NEW_NAME")
    rename.set_defaults(run=rename_saved)
    for action in actions.choices.values():
        action.add_argument("--json", action="store_true", help="print JSON and nothing else")
        if action not in {listing, show}:
            action.add_argument(
                "--dry-run", action="store_true", help="say what would be done, and do nothing"
            )


def _add_import(actions: "argparse._SubParsersAction[Any]") -> None:
    reader = actions.add_parser(
        "import",
        help="take over connections of other programs",
        description="Take over connections: a string of any driver, pg_service.conf, .pgpass, "
        "pgAdmin's servers.json, DBeaver's data-sources.json, JetBrains' dataSources.xml, "
        "settings.json of VS Code or Azure Data Studio, .env files, a team file of azpg.",
    )
    reader.add_argument("file", metavar="FILE", help="- for standard input")
    reader.add_argument(
        "--from",
        dest="kind",
        metavar="KIND",
        help="what FILE is, where that is not found by itself",
    )
    reader.add_argument(
        "--store-passwords",
        action="store_true",
        help="keep the passwords in the keyring; without it, somebody is asked",
    )
    reader.set_defaults(run=lambda chosen: profiles_interchange.import_file(chosen))


def _add_export(actions: "argparse._SubParsersAction[Any]") -> None:
    writer = actions.add_parser(
        "export",
        help="write connections for other programs, without passwords",
        description="Write connections for other programs. A password is never among them. What "
        "FILE held before is kept beside it. *.azpg, *.zip and a folder (NAME/) are a team file: "
        "profiles with their roots and SHA-256 sums, for azpg elsewhere.",
    )
    writer.add_argument("file", metavar="FILE", help="- for standard output")
    writer.add_argument(
        "--format",
        choices=_FORMATS,
        help="*.conf is service, *.json pgadmin, *.env env by itself",
    )
    writer.add_argument(
        "--profile", action="append", metavar="NAME", help="only this one; may be repeated"
    )
    writer.add_argument(
        "--roots", metavar="DIR", help="copy the root files there, and name the copies"
    )
    writer.add_argument(
        "--by", metavar="NAME", default="", help="who writes the team file; this account otherwise"
    )
    writer.add_argument("--about", metavar="TEXT", default="", help="what the team file is for")
    writer.set_defaults(run=lambda chosen: profiles_interchange.export_to_file(chosen))


def list_profiles(chosen: argparse.Namespace) -> int:
    loaded = profiles_of(None).load()
    if loaded.trouble is not None:
        say(f"azpg profiles list: {loaded.trouble}")
    if chosen.json:
        rows = [_document(profile) for profile in loaded.profiles]
        sys.stdout.write(as_json_text({"schema": 1, "profiles": rows}))
    else:
        for profile in loaded.profiles:
            group = f" [{printable(profile.group)}]" if profile.group else ""
            sys.stdout.write(f"{printable(profile.name)}{group}: {place_of(profile)}\n")
    return ExitStatus.COULD_NOT_RUN if loaded.unusable else 0


def show_profiles(chosen: argparse.Namespace) -> int:
    loaded = profiles_of(None).load()
    found = named(loaded.profiles, [chosen.name])
    if not found:
        return _no_such("show", chosen.name)
    if chosen.json:
        rows = [_document(profile) for profile in found]
        sys.stdout.write(as_json_text(rows[0] if len(rows) == 1 else rows))
        return 0
    for profile in found:
        sys.stdout.write(f"{printable(profile.name)}\n")
        for keyword, value in {**given_values(profile), "remember": profile.remember}.items():
            sys.stdout.write(f"  {keyword:24} {printable(value)}\n")
    return 0


def _document(profile: Profile) -> dict[str, Any]:
    """As it stands in profiles.json, with what takes effect beside it."""
    return {
        "id": profile.identifier,
        "name": profile.name,
        "group": profile.group,
        "trust": profile.trust.value,
        "remember": profile.remember.value,
        "parameters": dict(profile.values),
        **fields_document(profile),
        "values": dict(given_values(profile)),
    }


def delete_profiles(chosen: argparse.Namespace) -> int:
    loaded = profiles_of(None).load()
    missing = [name for name in chosen.names if not named(loaded.profiles, [name])]
    if missing:
        return _no_such("delete", missing[0])
    found = named(loaded.profiles, chosen.names)
    refused: list[str] = []
    for profile in () if chosen.dry_run else found:
        try:
            trouble = delete_profile(profile, _credentials(profile))
        except StorageError as error:
            return fail("delete", error.sentence, ExitStatus.COULD_NOT_RUN)
        if trouble is not None:
            refused.append(profile.name)
            say(f"{printable(profile.name)}: {trouble}")
    if chosen.json:
        names = [profile.name for profile in found]
        sys.stdout.write(as_json_text({"schema": 1, "deleted": names, "trouble": refused}))
    else:
        for profile in found:
            sys.stdout.write(f"delete   {printable(profile.name)}: {place_of(profile)}\n")
    return ExitStatus.REFUSED if refused else 0


def rename_saved(chosen: argparse.Namespace) -> int:
    loaded = profiles_of(None).load()
    found = named(loaded.profiles, [chosen.name])
    if not found:
        return _no_such("rename", chosen.name)
    if len(found) > 1:
        return fail("rename", sentence("several profiles are called “{name}”", name=chosen.name))
    if named(loaded.profiles, [chosen.new_name]) or not chosen.new_name.strip():
        return fail("rename", sentence("“{name}” is no name that is free", name=chosen.new_name))
    renamed = replace(found[0], name=chosen.new_name)
    if not chosen.dry_run:
        try:
            trouble = rename_profile(found[0], renamed, _credentials(found[0]))
        except StorageError as error:
            return fail("rename", error.sentence, ExitStatus.COULD_NOT_RUN)
        if trouble is not None:
            return fail("rename", trouble, ExitStatus.REFUSED)
    if chosen.json:
        sys.stdout.write(as_json_text({"schema": 1, "from": chosen.name, "to": chosen.new_name}))
    else:
        sys.stdout.write(f"rename   {printable(chosen.name)}: {printable(chosen.new_name)}\n")
    return 0


def _credentials(profile: Profile) -> Credentials | None:
    if not profile.kept_in_keyring:
        return None
    attended = sys.stdin is not None and sys.stdin.isatty()
    return Credentials() if attended else Credentials(limit=UNATTENDED)


def _no_such(command: str, name: str) -> int:
    return fail(command, sentence("there is no profile “{name}”", name=name))
