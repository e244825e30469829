"""What a screen reader does, through AT-SPI: finds things by name, reads them, presses them.

Run by the system's Python, which has python3-pyatspi; reads {"target", "host"} as JSON from stdin,
prints what it heard as JSON. Everything waits for what it needs to find, never for a time.
"""

import json
import sys
import time

import pyatspi  # type: ignore[import-not-found]
from gi.repository import GLib  # type: ignore[import-not-found]

_GIVE_UP = 300
_HELD = ("table cell", "list item", "menu item", "tree item")  # named by what they hold

heard: list[str] = []


def listen(event):
    heard.append(str(event.any_data))


def is_heard(words):
    """An announcement comes by a queue of its own."""
    return any(words in said for said in heard)


def walk(thing, depth=0):
    yield thing
    if depth < 14:
        for child in thing:
            if child is not None:
                yield from walk(child, depth + 1)


def until(look, what):
    """The first true answer of ``look``; what is rebuilt while it is read is read again."""
    deadline = time.monotonic() + _GIVE_UP
    while True:
        while GLib.MainContext.default().iteration(False):
            pass
        try:
            found = look()
        except Exception:
            found = None
        if found:
            return found
        if time.monotonic() > deadline:
            names = [f"{t.getRoleName()}: {t.name}" for t in walk(program()) if t.name]
            sys.exit(f"not found: {what}; there is: {names}")
        time.sleep(0.05)


def program():
    return next((app for app in pyatspi.Registry.getDesktop(0) if app and app.name == "azpg"), None)


def has(thing, state):
    return thing.getState().contains(state)


def find(role, said):
    """What shows with this role, and whose name ``said`` accepts."""
    for thing in walk(program()):
        # A push button of at-spi2 2.46 is a button of 2.56.
        called = thing.getRoleName().removeprefix("push ")
        if called == role and has(thing, pyatspi.STATE_SHOWING) and said(thing.name):
            return thing
    return None


def wait_for(role, name):
    return until(lambda: find(role, lambda said: name in said), f"{role} {name!r}")


def press(name):
    button = wait_for("button", name)
    actions = button.queryAction()
    names = [actions.getName(place) for place in range(actions.nActions)]
    actions.doAction(names.index("Press"))


def named(thing):
    """What a screen reader calls it: by its name, or by the label that is its."""
    labels = [
        relation.getTarget(place).name
        for relation in thing.getRelationSet()
        if relation.getRelationType() == pyatspi.RELATION_LABELLED_BY
        for place in range(relation.getNTargets())
    ]
    return " ".join([*labels, thing.name]).strip()


def _place(thing):
    """Where in the window it is, for whoever mends it."""
    path: list[str] = []
    while thing is not None and len(path) < 6:
        path.append(f"{thing.getRoleName()} {thing.name!r}")
        thing = thing.parent
    return " in ".join(path)


def unnamed():
    """Controls the keyboard reaches and nobody can tell what they are."""
    return [
        _place(thing)
        for thing in walk(program())
        if has(thing, pyatspi.STATE_SHOWING)
        and has(thing, pyatspi.STATE_FOCUSABLE)
        and thing.getRoleName() not in _HELD
        and not named(thing)
    ]


def tables():
    """Each table that shows: its headers, and how many of its cells say nothing."""
    found = []
    for thing in walk(program()):
        if thing.getRoleName() in {"table", "tree table", "tree"} and has(
            thing, pyatspi.STATE_SHOWING
        ):
            table = thing.queryTable()
            headers = [table.getColumnDescription(place) for place in range(table.nColumns)]
            cells = [table.getAccessibleAt(row, 0).name for row in range(min(table.nRows, 12))]
            found.append({"name": thing.name, "headers": headers, "first": cells})
    return found


def main():
    asked = json.load(sys.stdin)
    pyatspi.Registry.registerEventListener(listen, "object:announcement")
    until(program, "the program")
    host = wait_for("text", "Host")
    main_window = unnamed()
    host.queryEditableText().setTextContents(asked["target"])
    user = wait_for("text", "User")
    until(lambda: user.queryText().getText(0, -1) == asked["user"], "the user of the string")
    press("Test connection")
    wait_for("label", "The certificate is for another host")
    until(lambda: is_heard("The certificate is for another host"), "the failure, announced")
    failed = unnamed()
    press(asked["host"])
    wait_for("label", "Encrypted and server proven")
    until(lambda: is_heard("Encrypted and server proven"), "the proof, announced")
    protocol = until(lambda: find("label", lambda said: said == "TLSv1.3"), "the protocol")
    said = named(protocol)
    proven, shown = unnamed(), tables()
    press("Undo the change")
    wait_for("label", "Not tested with these settings")
    json.dump(
        {
            "unnamed": main_window + failed + proven,
            "protocol": said,
            "tables": shown,
            "announced": heard,
        },
        sys.stdout,
    )


if __name__ == "__main__":
    main()
