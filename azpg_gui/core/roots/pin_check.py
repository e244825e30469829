"""Every pinned root from its official address, compared with its pin. Nothing is replaced."""

import asyncio
from collections.abc import Callable, Iterable
from typing import Final

from azpg_gui.core.azure.roots import AzureRoot
from azpg_gui.core.roots.download import Download, download_root
from azpg_gui.fast_dataclass import dataclass

__all__ = ["RootCheck", "check_roots"]

_AT_ONCE: Final = 4


@dataclass(frozen=True, slots=True)
class RootCheck:
    """What the official address of one root served."""

    root: AzureRoot
    result: Download


async def check_roots(
    roots: Iterable[AzureRoot],
    checked: Callable[[RootCheck], None],
    *,
    time_limit: float = 30.0,
) -> tuple[RootCheck, ...]:
    """Download each root, at most four at a time. Cancelling closes every connection.

    Args:
        checked: called once for each, as they come.
        time_limit: seconds for each.
    """
    slots = asyncio.Semaphore(_AT_ONCE)

    async def one(root: AzureRoot) -> RootCheck:
        async with slots:
            result = await download_root(root, lambda _got, _total: None, time_limit=time_limit)
        done = RootCheck(root, result)
        checked(done)
        return done

    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(one(root)) for root in roots]
    return tuple(task.result() for task in tasks)
