"""What stands above the pages, derived from what the window knows. A value without Qt."""

from azpg_gui.core.connection.profile import Environment, Profile
from azpg_gui.core.connection.server_description import describe_server
from azpg_gui.core.secret import Secret
from azpg_gui.core.sentences import Sentence
from azpg_gui.fast_dataclass import dataclass
from azpg_gui.qt.profiles.open_profiles import OpenProfiles
from azpg_gui.qt.profiles.results import Results, Shown

__all__ = ["Heading", "heading"]


@dataclass(frozen=True, slots=True)
class Heading:
    """Attributes:
    about: what the host says about itself; the host where it says nothing.
    result: the last result, as the list shows it.
    unsaved: saving would change something.
    environment: None of a practice server, which has none.
    proven: value of the ``Verdict`` of a test of exactly these values with exactly this password;
        empty where there was none. Only then is anything green.
    """

    name: str
    about: Sentence | str
    result: Shown
    unsaved: bool
    environment: Environment | None
    proven: str


def heading(
    state: OpenProfiles, results: Results, form: Profile, password: Secret | None
) -> Heading:
    """Args:
    form: the profile as it stands in the form.
    password: as it stands there.
    """
    about = describe_server(form.host, form.values.get("hostaddr", ""))
    tested = results.of(form)
    same = tested is not None and tested.password == password
    return Heading(
        name=form.name,
        about=about if about.template else form.host,
        result=results.shown(form, state.known_as(form.identifier)),
        unsaved=state.is_unsaved(form.identifier),
        environment=None if form.identifier in state.practice else form.environment,
        proven=tested.result.verdict if tested is not None and same else "",
    )
