"""``typing.override`` (PEP 698) on Python 3.11, without its price at start.

Type checkers see the real one. At run time it would only mark the method; importing
typing_extensions for that costs 6 ms before the window shows.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

__all__ = ["override"]

if TYPE_CHECKING:
    from typing_extensions import override
else:
    Method = TypeVar("Method", bound=Callable[..., Any])

    def override(method: Method) -> Method:
        return method
