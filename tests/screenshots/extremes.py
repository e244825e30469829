"""Many profiles, long names, small and large windows."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize

from azpg_gui.core.connection.profile import Profile, Trust
from azpg_gui.core.storage.profile_changes import ProfileChange
from azpg_gui.core.storage.profiles import ProfileStore
from azpg_gui.qt.widgets.room import fitting
from azpg_gui.qt.window.main_window import Page

if TYPE_CHECKING:
    from azpg_gui.qt.window.main_window import MainWindow
    from azpg_gui.qt.window.window_controller import WindowController

Spin = Callable[..., None]
Build = Callable[[Path], "tuple[MainWindow, WindowController]"]

SIZES = ((900, 600), (1366, 768), (2560, 1440))
_AZURE = "postgres.database.azure.com"
_LABELS = ("-".join(["reporting"] * 6), "-".join(["replica"] * 7), "-".join(["korea"] * 9))
_LONG_HOST = f"{'.'.join(_LABELS)}.privatelink.{_AZURE}"
_ADDRESS = "fd12:3456:789a:1:ffff:ffff:ffff:ffff"
_LONG_NAME = (
    "Reporting replica of the orders database that the finance department reads once a quarter, "
    "in Korea Central, read only"
)


@dataclass(frozen=True, slots=True)
class _Opened:
    window: "MainWindow"
    controller: "WindowController"
    shoot: Callable[..., None]
    spin: Spin

    def tested(self) -> None:
        self.controller.test()
        asked = self.controller.asked
        self.spin(5, lambda: asked.prompt is not None or self.controller.dialog is not None)
        if asked.prompt is not None:
            self.shoot("asked", asked.prompt)
            asked.prompt.without.click()
        self.spin(
            20,
            lambda: (
                self.controller.dialog is not None and self.controller.dialog.checked is not None
            ),
        )


def shoot_all(folder: Path, build: Build, shoot: Callable[..., None], spin: Spin) -> None:
    """Args:
    folder: with the profiles of the other pictures.
    """
    for name, profiles, take in (
        ("many", _many(), _shoot_many),
        ("long", _long(), _shoot_long),
        ("sizes", (), _shoot_sizes),
    ):
        place = folder / name if profiles else folder
        if profiles:
            place.mkdir()
            changes = [ProfileChange(profile, None) for profile in profiles]
            answers = ProfileStore(place / "profiles.json").save_all(changes)
            assert all(answer is True for answer in answers), [str(answer) for answer in answers]
        window, controller = build(place)
        window.show()
        controller.begin_background_work()
        spin(10, lambda controller=controller: controller.loaded)
        spin(0.6)
        take(_Opened(window, controller, shoot, spin))
        window.may_close = lambda: True
        window.close()


def _many() -> list[Profile]:
    places = ("koreacentral", "westeurope", "eastus2", "northeurope", "japaneast")
    kinds = ("orders", "billing", "search", "reports", "sessions", "audit")
    found = []
    for number in range(300):
        kind, place = kinds[number % 6], places[number // 6 % 5]
        stage = ("production", "staging", "development")[number % 3]
        host = f"{kind}-{number:03}.{place}.{_AZURE}"
        values = {"host": host, "user": "ops", "dbname": kind, "port": "5432",
                  "sslmode": "verify-full"}  # fmt: skip
        found.append(
            Profile(f"p{number}", f"{kind}-{number:03}", f"{stage} {place}", values, Trust.AZURE)
        )
    return found


def _long() -> list[Profile]:
    def one(identifier: str, name: str, group: str, host: str, database: str) -> Profile:
        values = {"host": host, "user": "reporting_reader@finance.example.com", "dbname": database,
                  "port": "5432", "sslmode": "verify-full"}  # fmt: skip
        return Profile(identifier, name, group, values, Trust.AZURE)

    return [
        one("long", _LONG_NAME, "production", _LONG_HOST, "orders_of_the_last_twelve_quarters"),
        one("korean", "주문 데이터베이스 운영 서버 (한국 중부, 읽기 전용 복제본)", "운영",
            f"orders-kr.{_AZURE}", "주문"),
        one("korean 2", "정산", "운영", f"settlement.{_AZURE}", "정산"),
        one("address", _ADDRESS, "", _ADDRESS, "d"),
    ]  # fmt: skip


def _shoot_many(opened: _Opened) -> None:
    window = opened.window
    opened.controller.select("p140")
    opened.shoot("many", window)
    window.search.setText("billing kor")
    opened.spin(0.4)
    opened.shoot("many-searched", window)
    window.search.setText("nothing of this name")
    opened.spin(0.4)
    opened.shoot("many-nothing-found", window)


def _shoot_long(opened: _Opened) -> None:
    window, controller = opened.window, opened.controller
    for identifier in ("long", "korean", "address"):
        controller.select(identifier)
        opened.spin(0.4)
        opened.shoot(f"long-{identifier}", window)
    controller.select("long")
    for page in (Page.STRINGS, Page.HISTORY, Page.CERTIFICATES):
        window.show_page(page)
        opened.spin(1.0)
        opened.shoot(f"long-{page.name.lower()}", window)
    window.show_page(Page.CONNECTION)
    opened.tested()
    opened.shoot("long-test", controller.dialog)
    assert controller.dialog is not None
    controller.dialog.close()


def _shoot_sizes(opened: _Opened) -> None:
    window, controller = opened.window, opened.controller
    screen = window.screen().availableSize()
    for width, height in SIZES:
        if width > screen.width() or height > screen.height():
            continue  # at 200 % no window of this size fits
        size = f"{width}x{height}"
        window.resize(width, height)
        controller.welcome.show()
        opened.shoot(f"{size}-welcome", window)
        controller.select("orders-prod")
        for page in (Page.CONNECTION, Page.CERTIFICATES, Page.STRINGS):
            window.show_page(page)
            opened.spin(0.8)
            opened.shoot(f"{size}-{page.name.lower()}", window)
        window.show_page(Page.CONNECTION)
        controller.practice.start("unknown-issuer")
        opened.spin(15, lambda: "unknown-issuer" in controller.current.host)
        opened.tested()
        if controller.dialog is not None:
            controller.dialog.close()
        if controller.profiles.state.profile("moved"):
            controller.select("moved")  # saved and tested by the sequences
        window.show_page(Page.HISTORY)
        opened.spin(0.8)
        opened.shoot(f"{size}-history", window)
        window.show_page(Page.CONNECTION)
        controller.practice.start("unknown-issuer")
        opened.spin(15, lambda: "unknown-issuer" in controller.current.host)
        opened.tested()
        dialog = controller.dialog
        assert dialog is not None
        dialog.resize(fitting(QSize(900, 840), QRect(0, 0, width, height)))
        opened.shoot(f"{size}-test", dialog)
        dialog.close()
