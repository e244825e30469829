"""What the window and the command line say of a run, docs/drivers.md and the README: one truth."""

import re
from pathlib import Path

from azpg_gui.core.strings.drivers import DRIVERS
from azpg_gui.core.strings.run_record import run_of, was_run
from azpg_gui.core.strings.snippet import Auth, Level, Server, snippet

TOP = Path(__file__).parents[3]
SERVER = Server("srv.example", "5433", "orders", "ops", "/etc/ssl/azure-roots.pem")
ROW = re.compile(r"^\| (?P<title>[^|]+) \| (?P<version>[^|]+) \| encrypted \|", re.MULTILINE)


def test_the_page_and_the_readme_say_what_the_record_says() -> None:
    page = (TOP / "docs" / "drivers.md").read_text("utf-8")
    recorded, unknown = dict[str, str](), list[str]()
    for driver in DRIVERS.values():
        made = [snippet(driver, SERVER, level, Auth.PASSWORD) for level in Level]
        runs = [run_of(one) for one in made]
        words = {str(was_run(one)) for one in made if run_of(one) is None}
        if run := runs[0]:
            recorded[driver.title] = run.version
            assert None not in runs  # no level went wrong
            assert f"Run on {run.date} against PostgreSQL {run.server}" in page
        else:
            unknown.append(driver.title)
            assert words == {f"Not run: no run of {driver.title} is recorded."}
        assert run_of(snippet(driver, SERVER, Level.FULL, Auth.ENTRA)) is None
    assert dict(ROW.findall(page)) == recorded
    assert f"No run is recorded of {', '.join(unknown)}." in page
    readme = (TOP / "README.md").read_text("utf-8")
    assert f"how {len(DRIVERS)} drivers, frameworks and deployment files" in readme
    assert f"{len(recorded)} of them\nwere run as they are printed for a password" in readme
