"""A relay on loopback that adds the latency of a distance to both directions."""

import asyncio
import contextlib
import threading
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def delaying_relay(port: int, one_way: float) -> Iterator[int]:
    """Port of a relay to ``port``; every byte takes ``one_way`` seconds, however many there are.

    The connection itself is accepted at once: only what is said over it travels.
    """
    ready = threading.Event()
    chosen: list[int] = []
    stop: list[tuple[asyncio.AbstractEventLoop, asyncio.Event]] = []

    async def pump(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        loop = asyncio.get_running_loop()
        pending: asyncio.Queue[tuple[float, bytes]] = asyncio.Queue()

        async def deliver() -> None:
            while True:
                due, data = await pending.get()
                await asyncio.sleep(max(0.0, due - loop.time()))
                if not data:
                    break
                writer.write(data)
                await writer.drain()
            with contextlib.suppress(OSError):
                writer.write_eof()

        delivering = asyncio.ensure_future(deliver())
        with contextlib.suppress(OSError):
            while data := await reader.read(65536):
                pending.put_nowait((loop.time() + one_way, data))
        pending.put_nowait((loop.time() + one_way, b""))
        with contextlib.suppress(OSError):
            await delivering

    async def one(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        there, back = await asyncio.open_connection("127.0.0.1", port)
        # Cancelled at the end: Python 3.11's streams would print that.
        with contextlib.suppress(asyncio.CancelledError):
            await asyncio.gather(pump(reader, back), pump(there, writer))
        for end in (writer, back):
            end.close()

    async def serve() -> None:
        server = await asyncio.start_server(one, "127.0.0.1", 0)
        ended = asyncio.Event()
        stop.append((asyncio.get_running_loop(), ended))
        chosen.append(server.sockets[0].getsockname()[1])
        ready.set()
        await ended.wait()
        server.close()

    # ``asyncio.run`` cancels what is still under way once ``serve`` has returned.
    thread = threading.Thread(target=lambda: asyncio.run(serve()), daemon=True)
    thread.start()
    ready.wait(5)
    try:
        yield chosen[0]
    finally:
        loop, ended = stop[0]
        loop.call_soon_threadsafe(ended.set)
        thread.join(5)
