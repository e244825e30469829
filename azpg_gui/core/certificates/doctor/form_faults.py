"""What is wrong with the way a file is written."""

from typing import Final

from azpg_gui.core.certificates.certificate_file import SPELLINGS
from azpg_gui.core.certificates.contents import Contents
from azpg_gui.core.certificates.doctor.faults import Fault, FaultNote, Fix, Harm
from azpg_gui.core.certificates.pem import Spelling
from azpg_gui.core.sentences import Sentence, sentence

__all__ = ["form_faults"]

_SPELLING_FAULTS: Final = {
    Spelling.TYPED_LINE_ENDS: Fault.LINE_ENDS_TYPED_OUT,
    Spelling.ONE_LINE: Fault.ONE_LINE,
    Spelling.INDENTED: Fault.INDENTED,
    Spelling.QUOTED: Fault.TEXT_BEFORE_BEGIN,
    Spelling.DASHES: Fault.OTHER_DASHES,
    Spelling.BARE_BASE64: Fault.NO_BEGIN_LINE,
    Spelling.ENCODED_TWICE: Fault.ENCODED_TWICE,
}


def form_faults(contents: Contents, *, refused: bool) -> list[FaultNote]:
    """Whether a departure from PEM stops libpq is OpenSSL's to say.

    Args:
        refused: OpenSSL does not load the file.
    """
    form, found = contents.form, list[FaultNote]()
    if form.encoding in {"DER", "PKCS#7"} and form.spelling is Spelling.PLAIN and refused:
        text = sentence("It is stored as {encoding}. libpq reads only PEM here.",
                        encoding=form.encoding)  # fmt: skip
        found.append(FaultNote(Fault.NOT_PEM, Harm.STOPS, text, fix=Fix.REWRITE))
    if form.utf16:
        text = sentence("It is stored as UTF-16. OpenSSL reads only ASCII.")
        harm = Harm.STOPS if refused else Harm.RISK
        found.append(FaultNote(Fault.UTF16, harm, text, fix=Fix.REWRITE))
    if form.spelling is not Spelling.PLAIN:
        found.append(_spelling(contents, refused=refused))
    if form.joined:
        text = (
            sentence("Two parts were joined without a line end, and OpenSSL stops there.")
            if refused
            else sentence("Two parts were joined without a line end, and libpq passes over one.")
        )
        harm = Harm.STOPS if refused else Harm.RISK
        found.append(FaultNote(Fault.JOINED, harm, text, fix=Fix.REWRITE))
    if form.damaged:
        text = (
            sentence("1 part is cut off or damaged.")
            if form.damaged == 1
            else sentence("{count} parts are cut off or damaged.", count=form.damaged)
        )
        fix = Fix.REWRITE if contents.certificates else None
        harm = Harm.STOPS if refused else Harm.RISK
        found.append(FaultNote(Fault.DAMAGED_PART, harm, text, fix=fix))
    return found + _harmless(contents)


def _harmless(contents: Contents) -> list[FaultNote]:
    form = contents.form
    return [
        FaultNote(fault, Harm.NOTE, text, fix=Fix.REWRITE)
        for present, fault, text in (
            (form.byte_order_mark, Fault.BYTE_ORDER_MARK,
             sentence(
                 "It begins with a byte order mark. libpq does not mind; other programs may."
             )),
            (form.crlf, Fault.CRLF,
             sentence("It has Windows line ends. libpq does not mind; other programs may.")),
            (form.text_around, Fault.TEXT_AROUND,
             sentence("There is text between the certificates. libpq passes over it.")),
        )
        if present
    ]  # fmt: skip


def _spelling(contents: Contents, *, refused: bool) -> FaultNote:
    form = contents.form
    how: Sentence = SPELLINGS[form.spelling]
    if refused:
        harm, text = Harm.STOPS, sentence("{form} libpq cannot read it so.", form=how)
    elif form.passed_over:
        harm, text = Harm.RISK, sentence("{form} libpq passes over it.", form=how)
    else:
        harm = Harm.NOTE
        text = sentence("{form} libpq does not mind; other programs may.", form=how)
    return FaultNote(_SPELLING_FAULTS[form.spelling], harm, text, fix=Fix.REWRITE)
