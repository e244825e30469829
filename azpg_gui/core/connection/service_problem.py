"""Why libpq stops at a service, in words."""

from azpg_gui.core.connection.service_file import ServiceRefusal, ServiceTrouble
from azpg_gui.core.connection.setting_problem import SettingProblem
from azpg_gui.core.sentences import Sentence, sentence

__all__ = ["service_problem"]


def service_problem(refusal: ServiceRefusal) -> SettingProblem:
    return SettingProblem("service", _message(refusal), words=refusal.words, service=refusal)


def _message(refusal: ServiceRefusal) -> Sentence:
    path, line, service = refusal.path, refusal.line, refusal.service
    match refusal.trouble:
        case ServiceTrouble.FILE_NOT_FOUND:
            return sentence(
                "The service file {path} is missing or cannot be read. It was named by "
                "PGSERVICEFILE or lies in your home folder.",
                path=path,
            )
        case ServiceTrouble.NOT_FOUND:
            return _not_found(refusal)
        case ServiceTrouble.LINE_TOO_LONG:
            return sentence(
                "Line {line} of {path} is too long: libpq reads at most 1,022 bytes a line.",
                line=line,
                path=path,
            )
        case ServiceTrouble.NO_EQUALS_SIGN:
            return sentence(
                "Line {line} of {path} has no =. In the section [{service}] every line must be "
                "keyword=value.",
                line=line,
                path=path,
                service=service,
            )
        case ServiceTrouble.UNKNOWN_KEYWORD:
            return _unknown(refusal)
        case ServiceTrouble.NESTED:
            return sentence(
                "Line {line} of {path} names another service. libpq does not follow it.",
                line=line,
                path=path,
            )
        case ServiceTrouble.LDAP:
            return sentence(
                "Line {line} of {path} begins with ldap, and what follows is no address of a "
                "directory server.",
                line=line,
                path=path,
            )
        case ServiceTrouble.DIRECTORY:
            return sentence(
                "Line {line} of {path} sends libpq to a directory server, which it asks while it "
                "holds everything up. This program does not ask it: enter the values themselves.",
                line=line,
                path=path,
            )
        case ServiceTrouble.WAITS:
            return sentence(
                "{path} is a pipe or a terminal: libpq would wait for what comes out of it, with "
                "no limit of time. Name a file.",
                path=path,
            )


def _not_found(refusal: ServiceRefusal) -> Sentence:
    if refusal.elsewhere is None:
        return sentence(
            "No service file has a section [{service}]. libpq looks in the file that PGSERVICEFILE "
            "names, or in ~/.pg_service.conf, and then in pg_service.conf of PGSYSCONFDIR or of "
            "the folder it was built with.",
            service=refusal.service,
        )
    return sentence(
        "The section [{service}] stands in {path}. psql of this system may read that file; the "
        "libpq of this program does not. Copy the section to ~/.pg_service.conf, or set "
        "PGSERVICEFILE.",
        service=refusal.service,
        path=refusal.elsewhere,
    )


def _unknown(refusal: ServiceRefusal) -> Sentence:
    keyword = refusal.keyword
    if keyword != keyword.strip():
        return sentence(
            "Line {line} of {path}: libpq takes the blank in front of = for a part of the keyword. "
            "Write {keyword}=… without blanks.",
            line=refusal.line,
            path=refusal.path,
            keyword=keyword.strip(),
        )
    return sentence(
        "Line {line} of {path}: libpq knows no setting “{keyword}”. Correct or remove the line.",
        line=refusal.line,
        path=refusal.path,
        keyword=keyword,
    )
