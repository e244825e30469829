"""What is trusted: the trust file of the profile, and Azure's roots."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from azpg_gui.qt.certificates.azure_roots_card import AzureRootsCard
from azpg_gui.qt.certificates.trust_file_card import TrustFileCard

__all__ = ["TrustPage"]


class TrustPage(QScrollArea):
    """Attributes:
    file: the trust file.
    azure: the roots of Azure Database for PostgreSQL.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.file, self.azure = TrustFileCard(), AzureRootsCard()
        page = QWidget()
        page.setObjectName("page")
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 14, 0, 14)
        column.setSpacing(14)
        column.addWidget(self.file)
        column.addWidget(self.azure)
        column.addStretch()
        self.setWidget(page)
