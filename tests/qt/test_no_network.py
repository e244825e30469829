"""Nine addresses that cannot be asked are one sentence."""

from pytestqt.qtbot import QtBot

from azpg_gui.core.azure.roots import azure_roots
from azpg_gui.core.roots.download import DownloadFailed
from azpg_gui.core.roots.pin_check import RootCheck
from azpg_gui.core.sentences import sentence
from azpg_gui.qt.certificates.azure_roots_card import AzureRootsCard


def test_without_a_network_a_refresh_is_one_sentence(qtbot: QtBot) -> None:
    card = AzureRootsCard()
    qtbot.addWidget(card)
    failed = DownloadFailed(sentence("{url} could not be reached: {words}.", url="u", words="w"))
    card.show_refreshed(tuple(RootCheck(root, failed) for root in azure_roots()))
    assert "None of the 9 addresses" in card.status.text()
    assert "\n" not in card.status.text()
